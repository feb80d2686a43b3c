/**
 * Casework — the case, its contact log and the decision before a call, as they are written → the shapes the rules read.
 *
 * May touch: dialogue.
 */
export { shapesIn, type Shapes, type Writing } from './shapes.ts';
export { camelKeys, kebab } from './writing.ts';
