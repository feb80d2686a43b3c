import type { CollectorAct, Particular } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { anyOf } from './on-the-line.ts';
import { omission } from './ruling.ts';
import { isMarked } from './says-within.ts';

/** Completeness: once this is done, all of these particulars have been told by the end of the call. */
export interface TellsAll {
  readonly is: 'tells-all';
  readonly with: readonly CollectorAct[];
  /** Only if one of these was done before it, or with it. */
  readonly once?: readonly CollectorAct[];
  readonly particulars: readonly Particular[];
}

/** The state is a set of bits: the first for having been done, the second for what must come before, one for each particular told. */
export const tellsAll = ({ with: done, once, particulars }: TellsAll): Monitor => ({
  start: 0,
  hear(before, { said }) {
    const told = particulars.reduce((bits, one, at) => (said.particulars?.includes(one) === true ? bits | (4 << at) : bits), before);
    const open = once === undefined || anyOf(said.acts, once) ? told | 2 : told;
    const doing = (open & 2) !== 0 && anyOf(said.acts, done);
    const state = doing ? open | 1 : open;
    return { state, ...(doing && { arose: true }), ...(doing && !isMarked(said) && { needs: ['turns[].particulars'] }) };
  },
  end(state) {
    const missing = particulars.filter((_, at) => (state & (4 << at)) === 0);
    return (state & 1) === 0 || missing.length === 0 ? [] : missing.map((one) => omission([one]));
  },
});
