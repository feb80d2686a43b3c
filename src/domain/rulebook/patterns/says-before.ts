import type { CollectorAct, DebtorAct, Particular } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { among, anyOf, type Listener } from './on-the-line.ts';
import type { Cause } from './ruling.ts';

/** Precedence: these only once one of the first has been done, by the debtor, by a third party or by the collector. */
export interface SaysBefore {
  readonly is: 'says-before';
  readonly first: {
    readonly 'debtor'?: readonly DebtorAct[];
    readonly 'third-party'?: readonly DebtorAct[];
    readonly 'collector'?: readonly CollectorAct[];
  };
  readonly acts?: readonly CollectorAct[];
  readonly particulars?: readonly Particular[];
  readonly to?: Listener;
}

const byDebtor = 1;
const byCollector = 2;
const byOther = 4;

/**
 * In one breath the order of acts decides, and whoever is asked cannot have answered yet. What the debtor confirmed does not
 * hold for a third party who listens now, nor what a third party did for the debtor.
 */
export const saysBefore = ({ first, acts, particulars, to: wanted }: SaysBefore): Monitor => ({
  start: 0,
  hear(before, { said, to, after, fromOthers }) {
    let state = to === 'debtor' && anyOf(after, first.debtor) ? before | byDebtor : before;
    if (to === 'third-party' && anyOf(fromOthers, first['third-party'])) state |= byOther;
    const meant = wanted === undefined || wanted === to;
    const isReady = () =>
      (state & byCollector) !== 0 || ((state & byDebtor) !== 0 && to === 'debtor') || ((state & byOther) !== 0 && to === 'third-party');
    const early: Cause[] = isReady() ? [] : among(said.particulars, particulars).map((one): Cause => `tells:${one}`);
    for (const act of said.acts) {
      if (anyOf([act], first.collector)) state |= byCollector;
      if (!isReady()) early.push(...among([act], acts));
    }
    return { state, arose: meant && (anyOf(said.acts, acts) || anyOf(said.particulars, particulars)), because: meant ? early : [] };
  },
});
