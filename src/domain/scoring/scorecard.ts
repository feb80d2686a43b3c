import type { Evidence } from './reason.ts';

/** One line of the rubric. `score` and `of` are points, to one decimal; a criterion that could not arise scores nothing and weighs nothing. */
export interface CriterionScore {
  readonly id: string;
  readonly applicable: boolean;
  readonly score: number;
  readonly of: number;
  readonly evidence: readonly Evidence[];
}

export interface SectionScore {
  readonly id: string;
  readonly score: number;
  readonly of: number;
  readonly criteria: readonly CriterionScore[];
}

/** A deduction from the legality score: always a rule, and the turn and words that broke it. */
export interface Deduction {
  readonly rule: string;
  readonly turn?: number;
  readonly points: number;
}

export interface Legality {
  /** No critical breach. */
  readonly passed: boolean;
  /** 0–100. */
  readonly score: number;
  readonly deductions: readonly Deduction[];
}

export interface Professionalism {
  /** 0–100, after any cap. */
  readonly score: number;
  /** What the score was before a major breach capped it. */
  readonly uncapped: number;
  readonly capped: boolean;
  readonly sections: readonly SectionScore[];
}

/** Two judgements, never blended. */
export interface Scorecard {
  readonly legality: Legality;
  readonly professionalism: Professionalism;
  /** The gate is clear, professionalism reaches the pass mark, and no applicable section is under half. */
  readonly passed: boolean;
}
