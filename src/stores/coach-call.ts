import type { PlayedTurn } from '../domain/persona/index.ts';
import type { Language } from '../domain/dialogue/index.ts';
import { coachTurn, type CoachTurn } from '../domain/debrief/index.ts';
import { judge, type Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { drawChoices, toTranscript } from '../engine/index.ts';

/** What the coach says of each turn so far; a hint is about one of the sentences then on offer. Loaded for guided calls alone. */
export function coachCall(call: {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly turns: readonly PlayedTurn[];
  readonly seed: number;
  readonly language: Language;
}): readonly CoachTurn[] {
  const { scenario, rulebook, turns, seed, language } = call;
  const findings = judge(toTranscript(scenario, turns, language), rulebook);
  return turns.map((_, at) => {
    const soFar = turns.slice(0, at + 1);
    return coachTurn({ scenario, turns: soFar, findings, dealt: drawChoices(scenario, soFar, seed) });
  });
}

export type CoachCall = typeof coachCall;
