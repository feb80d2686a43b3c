import type { CollectorAct, DebtorAct } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { among, anyOf } from './on-the-line.ts';

/** Precedence: these acts only once one of the first has been done, by the debtor or by the collector. */
export interface SaysBefore {
  readonly is: 'says-before';
  readonly first: { readonly debtor?: readonly DebtorAct[]; readonly collector?: readonly CollectorAct[] };
  readonly acts: readonly CollectorAct[];
}

const byDebtor = 1;
const byCollector = 2;

/**
 * In one breath the order of acts decides, and a debtor cannot have answered yet. What the debtor confirmed does not
 * hold for a third party who listens now; what a third party confirmed holds for nobody.
 */
export const saysBefore = ({ first, acts }: SaysBefore): Monitor => ({
  start: 0,
  hear(before, { said, to, after }) {
    let state = to === 'debtor' && anyOf(after, first.debtor) ? before | byDebtor : before;
    const early: CollectorAct[] = [];
    for (const act of said.acts) {
      if (anyOf([act], first.collector)) state |= byCollector;
      const ready = (state & byCollector) !== 0 || ((state & byDebtor) !== 0 && to === 'debtor');
      if (!ready) early.push(...among([act], acts));
    }
    return { state, arose: anyOf(said.acts, acts), because: early };
  },
});
