import type { CollectorAct, DebtorAct, Misconduct, Particular, PosedAs } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { among, anyOf, misconductIn, type Listener } from './on-the-line.ts';
import type { Cause } from './ruling.ts';

/** Absence: no such words, or none while such a person listens. Acts and particulars are free once the debtor has raised the matter. */
export interface NeverSays {
  readonly is: 'never-says';
  readonly misconduct?: readonly Misconduct[];
  readonly acts?: readonly CollectorAct[];
  readonly particulars?: readonly Particular[];
  readonly to?: Listener;
  /** Counts an impersonation only if it poses as this. */
  readonly posedAs?: PosedAs;
  readonly until?: { readonly debtor: readonly DebtorAct[] };
}

const held = 0;
const released = 1;

export const neverSays = ({ misconduct, acts, particulars, to: wanted, posedAs, until }: NeverSays): Monitor => ({
  start: held,
  hear(before, { said, to, after }) {
    const state = before === released || anyOf(after, until?.debtor) ? released : held;
    if (wanted !== undefined && wanted !== to) return { state };
    const told = among(said.particulars, particulars).map((one): Cause => `tells:${one}`);
    const free = state === released ? [] : [...among(said.acts, acts), ...told];
    return { state, arose: true, because: [...misconductIn(said, misconduct, posedAs), ...free] };
  },
});
