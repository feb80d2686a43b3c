/**
 * Scoring — transcript + findings + rubric → scorecard: two judgements, every point with its reason.
 *
 * May touch: dialogue, rulebook, authoring.
 */
export { noteFields, type CallNote, type NoteField } from './call-note.ts';
export type { Call, Exchange } from './call.ts';
export type { Circumstance } from './circumstances.ts';
export { gauge, type Gauge } from './gauge.ts';
export { gravityOf, isBreach, legalStanding } from './legality.ts';
export { outcomeOf, type Outcome } from './outcome.ts';
export { explain, type Evidence, type Reason, type ReasonWords, type Reasons } from './reason.ts';
export { readRubric } from './read-rubric.ts';
export type { Criterion, Measure, Rubric, RubricSection } from './rubric.ts';
export type { CriterionScore, Deduction, Legality, Professionalism, Scorecard, SectionScore } from './scorecard.ts';
export { weigh } from './weigh.ts';
