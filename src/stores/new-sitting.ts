import type { Question } from '../domain/quiz/index.ts';
import type { SittingRecord } from '../domain/records/index.ts';
import type { Clock, Dice } from '../platform/index.ts';

/** A sitting that begins now, with nothing answered. */
export const newSitting = (
  { questions, ...drawn }: Pick<SittingRecord, 'kind' | 'set' | 'seed'> & { readonly questions: readonly Question[] },
  { clock, dice }: { readonly clock: Clock; readonly dice: Dice },
): SittingRecord => ({
  version: 1,
  id: dice.id(),
  ...drawn,
  questions: questions.map(({ id }) => id),
  answers: [],
  startedAt: clock.now().toISOString(),
});
