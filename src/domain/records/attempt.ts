import type { CallLog, ContactPlan, Language } from '../dialogue/index.ts';
import type { CallNote } from '../scoring/index.ts';

/** How much help the trainee had. */
export const modes = ['guided', 'practice', 'exam'] as const;
export type Mode = (typeof modes)[number];

/** An instant as `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order. */
export type Instant = string;

/** What came of the call, kept small for lists; the whole scorecard is derived from the log again. Scores 0–100. */
export interface AttemptResult {
  /** The ending reached, by its id in the scenario. */
  readonly ending: string;
  readonly legality: { readonly passed: boolean; readonly score: number };
  readonly professionalism: { readonly score: number };
  readonly passed: boolean;
}

/**
 * One call by one trainee. Scenario hash, rulebook version, seed and log replay to the same transcript and scores.
 * Without `endedAt` it is still in progress.
 */
export interface Attempt {
  readonly version: 2;
  readonly id: string;
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly rulebook: string;
  readonly rubric: string;
  readonly mode: Mode;
  readonly language: Language;
  readonly seed: number;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  /** What was decided before the call. Without it none is on record, and the rules go by the words alone. */
  readonly contact?: ContactPlan;
  readonly log: CallLog;
  /** Jotted down during the call; scored by nobody. */
  readonly freeNotes: string;
  readonly note?: CallNote;
  readonly result?: AttemptResult;
  /** Another take of a moment: which attempt, and from which turn on. */
  readonly takeOf?: { readonly attempt: string; readonly turn: number };
}
