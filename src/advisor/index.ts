/**
 * Advisor — what a moment of a call is worth, the best lawful words at it, and what a turn cost.
 *
 * May touch: dialogue, persona, scenario, rulebook, scoring.
 */
export type { CallAdvice, LineTurn, Regret, TurnAdvice, Worth } from './advice.ts';
export { advise, survey, type Ground } from './advise.ts';
export { bestLine, type Course } from './best-line.ts';
export { along, opened, type Line } from './line.ts';
