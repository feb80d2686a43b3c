import type { CollectorAct, CollectorTurn, Consequence, Figure, Misconduct, Particular } from '../../dialogue/index.ts';

/** What in a turn, or in the decision before the call, broke a rule. Two rules broken by one cause in one turn are one breach. */
export type Cause =
  | CollectorAct
  | Misconduct
  | 'beyond-authority'
  | 'hung-up'
  | `omits:${string}`
  | `tells:${Particular}`
  | `claims:${Consequence}`
  | `amount:${Figure}`
  | 'contact.at'
  | 'contact.whom'
  | 'contact.count'
  | `fact:${string}`
  | `late:${string}`;

/** A breach in words names the turn; one that was decided before a word was spoken has none. */
export interface Breach {
  readonly said?: CollectorTurn;
  readonly because: readonly Cause[];
}

/** What one pattern makes of one call and the decision before it. */
export type Ruling =
  | {
      readonly verdict: 'met';
      readonly said?: CollectorTurn;
      /** Met because no contact was made where one would have broken the rule. */
      readonly byWaiting?: true;
    }
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
export const omission = (owed: readonly string[]): Cause => `omits:${[...owed].sort().join('+')}`;
