import type { CollectorAct, CollectorTurn, Misconduct } from '../../dialogue/index.ts';

/** What in a turn broke a rule. Two rules broken by one cause in one turn are one breach. */
export type Cause = CollectorAct | Misconduct | 'beyond-authority' | 'hung-up' | `omits:${string}`;

export interface Breach {
  readonly said: CollectorTurn;
  readonly because: readonly Cause[];
}

/** What one pattern makes of one call. */
export type Ruling =
  | { readonly verdict: 'met'; readonly said?: CollectorTurn }
  | { readonly verdict: 'breached'; readonly breaches: readonly [Breach, ...Breach[]] }
  | { readonly verdict: 'not-applicable' }
  | { readonly verdict: 'undecided'; readonly needs: readonly string[] };

/** Breached if anything breaks it; met if it arose and nothing did; else not applicable. */
export function settle(breaches: readonly Breach[], arose: boolean): Ruling {
  const [first, ...more] = breaches;
  if (first !== undefined) return { verdict: 'breached', breaches: [first, ...more] };
  return { verdict: arose ? 'met' : 'not-applicable' };
}

/** The cause of a breach by silence. */
export const omission = (owed: readonly CollectorAct[]): Cause => `omits:${[...owed].sort().join('+')}`;
