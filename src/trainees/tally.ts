import type { Assessment } from '../prover/index.ts';

/** How many there were of each: of a score, of an ending. */
export type Counts = Readonly<Record<string, number>>;

/** How so many calls came out, in numbers that can be added up. */
export interface Tally {
  readonly runs: number;
  /** Calls on which nothing was said that the law forbids outright: `legality.passed`. */
  readonly passed: number;
  readonly legality: Counts;
  readonly professionalism: Counts;
  readonly endings: Counts;
}

/** Where a scenario names no ending for a collector who puts the phone down, the call is counted under this. */
export const noEnding = '-';

/** One call, as a tally. */
export const tallyOf = ({
  scorecard: { legality, professionalism },
  ending = noEnding,
}: Pick<Assessment, 'scorecard' | 'ending'>): Tally => ({
  runs: 1,
  passed: legality.passed ? 1 : 0,
  legality: { [legality.score]: 1 },
  professionalism: { [professionalism.score]: 1 },
  endings: { [ending]: 1 },
});

/** Many tallies as one, in whatever order they come: number by number, entry by entry. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sumOf = (numberOf: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + numberOf(tally), 0);
  return {
    runs: sumOf(({ runs }) => runs),
    passed: sumOf(({ passed }) => passed),
    legality: byScore(merged(tallies.map(({ legality }) => legality))),
    professionalism: byScore(merged(tallies.map(({ professionalism }) => professionalism))),
    endings: Object.fromEntries(
      [...merged(tallies.map(({ endings }) => endings))].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1)),
    ),
  };
}

function merged(all: readonly Counts[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const counts of all) for (const [key, count] of Object.entries(counts)) sums.set(key, (sums.get(key) ?? 0) + count);
  return sums;
}

const byScore = (counts: ReadonlyMap<string, number>): Counts => Object.fromEntries([...counts].sort(([a], [b]) => Number(a) - Number(b)));
