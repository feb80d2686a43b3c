import type { Meter, Meters, PlayedTurn, RegionId, StateId } from '../persona/index.ts';
import type { Finding } from '../rulebook/index.ts';
import type { Ending } from '../scenario/index.ts';
import type { CriterionScore, Outcome, Scorecard } from '../scoring/index.ts';

/** One take of a call, played, judged and weighed. */
export interface Take {
  readonly turns: readonly PlayedTurn[];
  readonly findings: readonly Finding[];
  readonly scorecard: Scorecard;
}

/** The same of each of two takes. */
export interface Both<Value> {
  readonly first: Value;
  readonly second: Value;
}

/** A figure of both, and by how much the second is above the first. */
export interface Difference extends Both<number> {
  readonly by: number;
}

/** A region in which the debtor stands differently in the two takes. */
export interface StandingApart extends Both<StateId> {
  readonly region: RegionId;
  /** The turn since which it has differed in just this way. */
  readonly since: number;
}

/** Turn against turn. A side is absent where that take was over already, and then nothing is held against it. */
export interface TurnPair extends Partial<Both<Meters>> {
  readonly turn: number;
  /** By how much the second stands above the first; only meters that differ. */
  readonly apart: Readonly<Partial<Record<Meter, number>>>;
  readonly regions: readonly StandingApart[];
}

/** A rule, and the findings that say it was broken: by itself, or by words that broke a graver one too. */
export interface BrokenRule {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** A line of the rubric that came out differently. `by` is in points, to one decimal, the second less the first. */
export interface CriterionDifference extends Both<CriterionScore> {
  readonly section: string;
  readonly criterion: string;
  readonly by: number;
}

/** Two takes of one scenario held against each other, as ids, numbers and evidence; the words are the scenario's and the locales'. */
export interface Comparison {
  /** How many turns, the answering of the phone included, both begin with: the collector said the same in them. */
  readonly common: number;
  /** Every turn of the longer take, in order; the common ones first. */
  readonly turns: readonly TurnPair[];
  /** The first turn after which the debtor stood differently. Absent where they stand alike as far as both takes go. */
  readonly parted?: number;
  readonly endings: Partial<Both<Ending>>;
  readonly legality: { readonly passed: Both<boolean>; readonly score: Difference };
  readonly professionalism: Difference;
  /** Rules broken in one take alone, and in both; each in the order in which they were found. */
  readonly broken: Both<readonly BrokenRule[]> & { readonly both: readonly string[] };
  readonly criteria: readonly CriterionDifference[];
  readonly outcome: Partial<Both<Outcome>>;
}
