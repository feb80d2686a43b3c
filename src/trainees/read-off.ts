import type { Counts, Tally } from './tally.ts';

/** How the calls of one kind of trainee came out. A rate is from 0 to 1; scores are those that occurred, by nearest rank. */
export interface Distribution {
  readonly runs: number;
  readonly legality: { readonly passRate: number; readonly median: number };
  readonly professionalism: { readonly median: number; readonly p10: number; readonly p90: number };
  readonly endings: Counts;
}

/** What a tally of at least one call tells. */
export const readOff = ({ runs, passed, legality, professionalism, endings }: Tally): Distribution => ({
  runs,
  legality: { passRate: passed / runs, median: percentile(legality, 50) },
  professionalism: {
    median: percentile(professionalism, 50),
    p10: percentile(professionalism, 10),
    p90: percentile(professionalism, 90),
  },
  endings,
});

/** The lowest score that at least so many of a hundred calls do not exceed. */
function percentile(counts: Counts, percent: number): number {
  const scores = Object.keys(counts)
    .map(Number)
    .sort((a, b) => a - b);
  const runs = Object.values(counts).reduce((all, count) => all + count, 0);
  let reached = 0;
  return scores.find((score) => (reached += counts[score] ?? 0) * 100 >= runs * percent) ?? 0;
}
