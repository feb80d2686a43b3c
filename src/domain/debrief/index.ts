/**
 * Debrief — a played call, its findings and its scorecard → what to tell, as ids and evidence.
 *
 * May touch: dialogue, persona, rulebook, scoring, scenario.
 */
export { compareTakes } from './compare-takes.ts';
export type { Both, BrokenRule, Comparison, CriterionDifference, Difference, StandingApart, Take, TurnPair } from './comparison.ts';
export { coachTurn, type CoachNote, type CoachSaying, type CoachSayings, type CoachTurn, type CoachWords } from './coach.ts';
export type { AnnotatedTurn, CurvePoint, Debrief, Mark } from './debrief.ts';
export type { Effect } from './effect.ts';
export type { Moment, MomentReason, Redo } from './moments.ts';
export { tell } from './tell.ts';
