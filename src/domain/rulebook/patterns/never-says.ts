import type { CollectorAct, Consequence, DebtorAct, Heard, Misconduct, Particular, PosedAs } from '../../dialogue/index.ts';
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
  /** Counts misconduct only where one of these is claimed. */
  readonly claiming?: readonly Consequence[];
  /** Leaves misconduct alone where nothing but these is claimed: other rules are made for it. */
  readonly notClaiming?: readonly Consequence[];
  readonly until?: { readonly debtor: readonly DebtorAct[] };
}

const held = 0;
const released = 1;

export const neverSays = ({ misconduct, acts, particulars, to: wanted, posedAs, until, ...claims }: NeverSays): Monitor => ({
  start: held,
  hear(before, { said, to, after }) {
    const state = before === released || anyOf(after, until?.debtor) ? released : held;
    if (wanted !== undefined && wanted !== to) return { state };
    const told = among(said.particulars, particulars).map((one): Cause => `tells:${one}`);
    const free = state === released ? [] : [...among(said.acts, acts), ...told];
    const wrong = said.misconduct.length > 0 && isMeant(said, claims) ? misconductIn(said, misconduct, posedAs) : [];
    return { state, arose: true, because: [...wrong, ...free] };
  },
});

function isMeant({ claims = [] }: Heard, { claiming, notClaiming }: Pick<NeverSays, 'claiming' | 'notClaiming'>): boolean {
  if (claiming !== undefined && !claims.some(({ of }) => claiming.includes(of))) return false;
  return notClaiming === undefined || claims.length === 0 || claims.some(({ of }) => !notClaiming.includes(of));
}
