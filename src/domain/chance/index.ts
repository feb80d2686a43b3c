/**
 * Chance — a seed → the same dice anywhere, and orders they decide.
 *
 * May touch: nothing.
 */
export { diceFrom, shuffled } from './dice.ts';
