import { tell, type AnnotatedTurn } from '../domain/debrief/index.ts';
import type { Words } from '../domain/dialogue/index.ts';
import { limits, type Attempt, type CardRecord, type Instant } from '../domain/records/index.ts';
import { judge, type Rulebook } from '../domain/rulebook/index.ts';
import { digestOf, type Scenario } from '../domain/scenario/index.ts';
import { isBreach, weigh, type Rubric } from '../domain/scoring/index.ts';
import { choiceWords, replay, toTranscript } from '../engine/index.ts';
import { ruleCards } from './missed.ts';

/**
 * What a finished call leaves to learn: a card for each rule it broke, and one for each turn that was costly where better
 * words stood open. Loaded when a call ends.
 */
export function cardsOfCall(
  { scenario, rulebook, rubric }: { readonly scenario: Scenario; readonly rulebook: Rulebook; readonly rubric: Rubric },
  attempt: Attempt,
  madeAt: Instant,
): readonly CardRecord[] {
  const turns = replay(scenario, attempt.seed, attempt.log);
  const spoken = { zh: toTranscript(scenario, turns, 'zh', attempt.contact), en: toTranscript(scenario, turns, 'en', attempt.contact) };
  const transcript = spoken[attempt.language];
  const findings = judge(transcript, rulebook);
  const ended = scenario.endings.find(({ id }) => id === turns.at(-1)?.ending)?.kind;
  const debrief = tell({ scenario, turns, findings, scorecard: weigh(transcript, findings, rubric, attempt.note, ended) });
  const costly = new Set(debrief.redo.map(({ turn }) => turn));
  const lineAt = (turn: number, by: 'collector' | 'debtor'): Words | undefined => {
    const said = (language: 'zh' | 'en') =>
      spoken[language].turns.find((one) => one.turn === turn && (one.speaker === 'collector') === (by === 'collector'))?.text;
    const [zh, en] = [said('zh'), said('en')];
    return zh === undefined || en === undefined ? undefined : { zh: zh.slice(0, limits.text), en: en.slice(0, limits.text) };
  };
  const moment = ({ turn, better, findings: broken }: AnnotatedTurn): readonly CardRecord[] => {
    const [heard, said, choice] = [lineAt(turn - 1, 'debtor'), lineAt(turn, 'collector'), scenario.choices.find(({ id }) => id === better)];
    if (heard === undefined || said === undefined || choice === undefined) return [];
    const rule = broken.find(isBreach)?.rule;
    const told = { heard, said, better: { zh: choiceWords(scenario, choice, 'zh'), en: choiceWords(scenario, choice, 'en') } };
    return [
      {
        version: 1,
        id: `moment:${scenario.id}:${digestOf(told)}`,
        kind: 'moment',
        madeAt,
        missedIn: { kind: 'attempt', id: attempt.id, turn },
        moment: { scenario: scenario.id, ...told, ...(rule === undefined ? {} : { rule }) },
      },
    ];
  };
  return [
    ...ruleCards(
      findings.filter(isBreach).map(({ rule }) => rule),
      { kind: 'attempt', id: attempt.id },
      madeAt,
    ),
    ...debrief.turns.filter(({ turn }) => costly.has(turn)).flatMap(moment),
  ];
}
