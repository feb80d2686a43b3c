import type { CollectorAct } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { anyOf, type Listener } from './on-the-line.ts';
import { omission } from './ruling.ts';

/** Existence within a limit: one of these acts in the collector's first turns, or in the first to such a listener. */
export interface SaysWithin {
  readonly is: 'says-within';
  readonly owed: readonly CollectorAct[];
  readonly turns: number;
  readonly to?: Listener;
}

/** A call that ends before the limit owes nothing. The state counts the turns heard; once it is decided, it stays at the limit. */
export const saysWithin = ({ owed, turns, to }: SaysWithin): Monitor => ({
  start: 0,
  hear(state, { said, to: listener }) {
    if (state === turns || (to !== undefined && to !== listener)) return { state };
    if (anyOf(said.acts, owed)) return { state: turns, met: true };
    return { state: state + 1, because: state + 1 === turns ? [omission(owed)] : [] };
  },
});
