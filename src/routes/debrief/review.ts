import type { PlayedTurn } from '../../domain/persona/index.ts';
import type { Language } from '../../domain/dialogue/index.ts';
import { tell, type Debrief } from '../../domain/debrief/index.ts';
import type { Attempt } from '../../domain/records/index.ts';
import { judge, type Finding, type Rulebook } from '../../domain/rulebook/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import { weigh, type Rubric } from '../../domain/scoring/index.ts';
import { replay, toTranscript } from '../../engine/index.ts';
import { reworded, saidIn, type Said } from '../call/said.ts';

/** What a debrief is made from. */
export interface ReviewParts {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly rubric: Rubric;
  readonly attempt: Attempt;
}

/** A call played again from its log, judged, weighed and told; words in the chosen language. */
export interface Review extends ReviewParts {
  readonly turns: readonly PlayedTurn[];
  readonly said: readonly Said[];
  readonly findings: readonly Finding[];
  readonly debrief: Debrief;
}

export function review(parts: ReviewParts, language: Language): Review {
  const { scenario, rulebook, rubric, attempt } = parts;
  const turns = replay(scenario, attempt.seed, attempt.log);
  const transcript = toTranscript(scenario, reworded(scenario, turns, language), language, attempt.contact);
  const findings = judge(transcript, rulebook);
  const ended = scenario.endings.find(({ id }) => id === turns.at(-1)?.ending)?.kind;
  const scorecard = weigh(transcript, findings, rubric, attempt.note, ended);
  return { ...parts, turns, said: saidIn(scenario, turns, language), findings, debrief: tell({ scenario, turns, findings, scorecard }) };
}
