import type { CollectorAct, DebtorAct, Misconduct } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { among, anyOf } from './on-the-line.ts';

/** Once the debtor has done this, none of these acts or misdeeds, until the debtor takes it up again or the collector has done this. */
export interface NeverAfter {
  readonly is: 'never-after';
  readonly after: readonly DebtorAct[];
  readonly acts?: readonly CollectorAct[];
  readonly misconduct?: readonly Misconduct[];
  readonly until?: { readonly debtor?: readonly DebtorAct[]; readonly collector?: readonly CollectorAct[] };
}

const free = 0;
const held = 1;

/** What the debtor did last in a breath counts; what the collector does frees the next turn, never the same breath. */
export const neverAfter = ({ after, acts, misconduct, until }: NeverAfter): Monitor => ({
  start: free,
  hear(before, { said, after: heard }) {
    let state = before;
    for (const act of heard) {
      if (anyOf([act], after)) state = held;
      else if (anyOf([act], until?.debtor)) state = free;
    }
    if (state === free) return { state };
    const because = [...among(said.misconduct, misconduct), ...among(said.acts, acts)];
    return { state: anyOf(said.acts, until?.collector) ? free : held, arose: true, because };
  },
});
