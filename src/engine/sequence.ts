import { diceFrom } from '../domain/chance/index.ts';

/** The dice of one turn of a call: the same for the same seed and turn. */
export const sequence = (seed: number, turn: number): (() => number) => diceFrom(seed ^ Math.imul(turn + 1, 0x9e37_79b1));
