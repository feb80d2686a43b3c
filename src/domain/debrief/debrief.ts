import type { ClassifiedOffer, CollectorAct, Misconduct } from '../dialogue/index.ts';
import type { RegionId } from '../persona/index.ts';
import type { Finding } from '../rulebook/index.ts';
import type { Ending } from '../scenario/index.ts';
import type { Outcome, Scorecard } from '../scoring/index.ts';
import type { Effect } from './effect.ts';
import type { Moment, Redo } from './moments.ts';

/** What happened at a point of the curve. */
export type Mark = 'breach' | 'misconduct' | 'told' | 'raised' | 'left-unanswered' | 'settled' | 'agreed' | 'ended';

/** Trust and tension after a turn, 0–5. */
export interface CurvePoint {
  readonly turn: number;
  readonly trust: number;
  readonly tension: number;
  readonly marks: readonly Mark[];
}

export interface AnnotatedTurn {
  readonly turn: number;
  readonly acts: readonly CollectorAct[];
  readonly misconduct: readonly Misconduct[];
  readonly offer?: ClassifiedOffer;
  /** The choice that was picked. */
  readonly choice?: string;
  readonly effect: Effect;
  /** What the rules say of this turn: breaches and undecided, not what was merely kept. */
  readonly findings: readonly Finding[];
  /** The choice that would have been better. */
  readonly better?: string;
}

/** What to show after a call, as ids and evidence; words are the scenario's and the locales'. */
export interface Debrief {
  /** Absent when the call was left open. */
  readonly ending?: Ending;
  readonly outcome?: Outcome;
  readonly scorecard: Scorecard;
  readonly curve: readonly CurvePoint[];
  readonly turns: readonly AnnotatedTurn[];
  readonly facts: { readonly found: readonly { readonly id: RegionId; readonly turn: number }[]; readonly missed: readonly RegionId[] };
  readonly agenda: {
    /** Raised, and answered. */
    readonly settled: readonly RegionId[];
    /** Answered before it was ever asked. */
    readonly forestalled: readonly RegionId[];
    /** Raised and never answered. */
    readonly left: readonly RegionId[];
    readonly neverRaised: readonly RegionId[];
  };
  /** Findings about the call as a whole. */
  readonly wholeCall: readonly Finding[];
  readonly strongest?: Moment;
  readonly costliest?: Moment;
  /** The debtor said yes to what they cannot carry, so it will not be kept. */
  readonly brokenPromise: boolean;
  readonly redo: readonly Redo[];
}
