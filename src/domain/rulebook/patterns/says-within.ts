import type { CollectorAct, CollectorTurn, Particular } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { anyOf, type Listener } from './on-the-line.ts';
import { omission } from './ruling.ts';

/** Existence within a limit: one of these in the collector's first turns, or in the first to such a listener. */
export interface SaysWithin {
  readonly is: 'says-within';
  readonly owed?: readonly CollectorAct[];
  /** Or one of these told; where nobody listened for particulars, that is not known. */
  readonly particulars?: readonly Particular[];
  readonly turns: number;
  readonly to?: Listener;
}

/** A call that ends before the limit owes nothing. The state counts the turns heard; once it is decided, it stays at the limit. */
export const saysWithin = ({ owed = [], particulars = [], turns, to }: SaysWithin): Monitor => ({
  start: 0,
  hear(state, { said, to: listener }) {
    if (state === turns || (to !== undefined && to !== listener)) return { state };
    if (anyOf(said.acts, owed) || anyOf(said.particulars, particulars)) return { state: turns, met: true };
    if (particulars.length > 0 && !isMarked(said)) return { state: turns, needs: ['turns[].particulars'] };
    return { state: state + 1, because: state + 1 === turns ? [omission([...owed, ...particulars])] : [] };
  },
});

/** Whether anyone listened for particulars in these words. */
export const isMarked = ({ particulars }: Pick<CollectorTurn, 'particulars'>): boolean => particulars !== undefined;
