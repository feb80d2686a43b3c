import { useActorRef } from '@xstate/svelte';
import { quizMachine, resumeQuiz } from '../../engine/index.ts';
import { keptSitting, sittingInput, SittingStore, type SittingParts } from '../../stores/quiz.svelte.ts';

/** A sitting that goes on where its record leaves it; its actor lives and ends with the screen that calls this. */
export function sitDown(parts: SittingParts): SittingStore {
  const input = sittingInput(parts.record);
  return new SittingStore(parts, useActorRef(quizMachine, { input, snapshot: resumeQuiz(input, keptSitting(parts.record)) }));
}
