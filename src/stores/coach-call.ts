import type { PlayedTurn } from '../domain/persona/index.ts';
import type { Language } from '../domain/dialogue/index.ts';
import { coachTurn, type CoachTurn } from '../domain/debrief/index.ts';
import { judge, type Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { toTranscript } from '../engine/index.ts';

/** What the coach says of each turn so far. Loaded for guided calls alone. */
export function coachCall(call: {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly turns: readonly PlayedTurn[];
  readonly language: Language;
}): readonly CoachTurn[] {
  const { scenario, rulebook, turns, language } = call;
  const findings = judge(toTranscript(scenario, turns, language), rulebook);
  return turns.map((_, at) => coachTurn({ scenario, turns: turns.slice(0, at + 1), findings }));
}

export type CoachCall = typeof coachCall;
