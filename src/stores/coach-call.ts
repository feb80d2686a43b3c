import type { Dealt } from '../advisor/index.ts';
import type { PlayedTurn } from '../domain/persona/index.ts';
import type { ContactPlan, Language } from '../domain/dialogue/index.ts';
import { coachTurn, type CoachTurn } from '../domain/debrief/index.ts';
import { judge, type Rulebook } from '../domain/rulebook/index.ts';
import type { Choice, Scenario } from '../domain/scenario/index.ts';
import { toTranscript } from '../engine/index.ts';

/**
 * What the coach says of each turn so far; a hint is about one of the sentences now on offer, and of a sentence that was
 * picked it is told what it cost beside the best that lay there. Loaded for guided calls alone.
 */
export function coachCall(call: {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly turns: readonly PlayedTurn[];
  /** The sentences now on offer. */
  readonly dealt: readonly Choice[];
  /** What was dealt before each turn, by its number; as far as that is known. */
  readonly deals: ReadonlyMap<number, readonly Dealt[]>;
  readonly language: Language;
  /** What was decided before the call, where that is on record. */
  readonly contact?: ContactPlan;
}): readonly CoachTurn[] {
  const { scenario, rulebook, turns, dealt, deals, language, contact } = call;
  const findings = judge(toTranscript(scenario, turns, language, contact), rulebook);
  return turns.map(({ turn, collector }, at) => {
    const picked = deals.get(turn)?.find(({ choice }) => choice === collector?.choice);
    const current = at === turns.length - 1 && dealt.length > 0 ? { dealt } : {};
    return coachTurn({ scenario, turns: turns.slice(0, at + 1), findings, ...current, ...(picked === undefined ? {} : { picked }) });
  });
}

export type CoachCall = typeof coachCall;
