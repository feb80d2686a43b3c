/**
 * Trainees — simulated people on simulated calls: who says what, and how their calls come out.
 *
 * May touch: dialogue, persona, scenario, scoring.
 */
export { lineTo, type Line } from './line-to.ts';
export { policyFor } from './policies.ts';
export { readOff, type Distribution } from './read-off.ts';
export { simulate, type Runs } from './simulate.ts';
export { addUp, type Tally } from './tally.ts';
export { policyNames, type Deed, type Moment, type Policy, type PolicyName, type Throw, type Trainee } from './trainee.ts';
