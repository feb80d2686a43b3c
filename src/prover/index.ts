/**
 * Prover — walks compiled machines: proofs, rehearsals, assessed calls.
 *
 * May touch: dialogue, persona, scenario, rulebook, scoring, authoring.
 */
export { assess, assessTurns, toLog, type Assessment, type Standards } from './assess.ts';
export type { EndingReached } from './endings-reached.ts';
export type { HardestMoment } from './hardest-moment.ts';
export type { LawfulRoute } from './lawful-route.ts';
export { explore, isLawfulChoice, type Explored } from './explore.ts';
export { isSame, movesOf, saidMove, type Move } from './moves.ts';
export { scriptLines, toScript } from './to-script.ts';
export { moveOf, type Product } from './product.ts';
export { examine, prove, type Coverage, type Proof } from './prove.ts';
export { checkRehearsals, rehearse } from './rehearse.ts';
export { Tables, type Wanted } from './tables.ts';
export { pathTo, stateCap, walk, type Walk } from './walk.ts';
export { outOfReach, type Worth } from './worth.ts';
