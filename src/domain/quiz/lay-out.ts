import { diceFrom, shuffled } from '../chance/index.ts';
import type { Question } from './question.ts';

/**
 * In which order the parts of a question are shown: places in the question's own order. What is to be matched is laid out on
 * the right only; steps are never laid out as they belong.
 */
export function layOut(question: Question, seed: number): readonly number[] {
  const dice = diceFrom(seed ^ digest(question.id));
  const size = sizeOf(question);
  const places = Array.from({ length: size }, (_, at) => at);
  if (question.kind === 'lawful' || question.kind === 'spot' || question.kind === 'number') return places;
  const order = shuffled(places, dice);
  if (question.kind !== 'order' || order.some((place, at) => place !== at)) return order;
  return [...order.slice(1), ...order.slice(0, 1)];
}

/** How many parts can be picked or moved. */
export function sizeOf(question: Question): number {
  switch (question.kind) {
    case 'match':
      return question.pairs.length;
    case 'order':
      return question.steps.length;
    case 'sort':
      return question.items.length;
    case 'spot':
      return question.dialogue.length;
    case 'act':
      return question.not.length + 1;
    case 'lawful':
      return 2;
    case 'number':
      return 0;
    default:
      return question.options.length;
  }
}

/** FNV-1a: the same word, the same number. */
const digest = (text: string): number =>
  [...text].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x0100_0193), 0x811c_9dc5);
