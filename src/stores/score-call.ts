import type { PlayedTurn } from '../domain/persona/index.ts';
import type { ContactPlan, Language } from '../domain/dialogue/index.ts';
import type { AttemptResult } from '../domain/records/index.ts';
import { judge, type Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { weigh, type CallNote, type Rubric } from '../domain/scoring/index.ts';
import { toTranscript } from '../engine/index.ts';

/** What came of an ended call. Loaded when the call ends: nobody is scored before. */
export function scoreCall(call: {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly rubric: Rubric;
  readonly turns: readonly PlayedTurn[];
  readonly ending: string;
  readonly note: CallNote | undefined;
  readonly language: Language;
  /** What was decided before the call, where that is on record. */
  readonly contact?: ContactPlan;
}): AttemptResult {
  const transcript = toTranscript(call.scenario, call.turns, call.language, call.contact);
  const ended = call.scenario.endings.find(({ id }) => id === call.ending)?.kind;
  const { legality, professionalism, passed } = weigh(transcript, judge(transcript, call.rulebook), call.rubric, call.note, ended);
  return {
    ending: call.ending,
    legality: { passed: legality.passed, score: legality.score },
    professionalism: { score: professionalism.score },
    passed,
  };
}
