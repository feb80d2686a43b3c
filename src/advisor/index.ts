/**
 * Advisor — what a moment of a call is worth, the best lawful words at it, which sentences to offer, what a turn cost.
 *
 * May touch: chance, dialogue, persona, scenario, rulebook, scoring.
 */
export type { CallAdvice, LineTurn, Regret, TurnAdvice, Worth } from './advice.ts';
export { advise } from './advise.ts';
export { bestLine, type Course } from './best-line.ts';
export { deal, type Dealt } from './deal.ts';
export { AdvisorDesk, type Advisor, type CallSoFar, type Told } from './desk.ts';
export { keyOf, type Parts } from './parts.ts';
export { follow, survey, type Ground } from './ground.ts';
export { along, opened, type Line } from './line.ts';
