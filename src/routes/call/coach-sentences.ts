import type { Language } from '../../domain/dialogue/index.ts';
import type { CoachNote, CoachTurn, CoachWords } from '../../domain/debrief/index.ts';
import type { Rulebook } from '../../domain/rulebook/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import type { Rubric } from '../../domain/scoring/index.ts';
import { coach as en } from '../../locales/en/coach.ts';
import { coach as zh } from '../../locales/zh/coach.ts';

/** One thing the coach says, and how it is marked. */
export interface CoachSentence {
  readonly mark?: 'breach' | 'warning' | 'good';
  readonly text: string;
}

interface Content {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly rubric: Rubric;
}

const coachWords: Readonly<Record<Language, CoachWords>> = { en, zh };
const heartening: readonly CoachNote['saying'][] = ['effect.warmed', 'effect.calmed', 'effect.told', 'effect.settled', 'effect.agreed'];

/**
 * The coach's words on one turn: broken rules, questions passed over and what was put out of reach first, then the scenario's own remark, what it did,
 * and what to try now.
 */
export function coachSentences(turn: CoachTurn, content: Content, language: Language, current: boolean): readonly CoachSentence[] {
  const remark = content.scenario.choices.find(({ id }) => id === turn.choice)?.coach?.[language];
  const missed = turn.effect.filter(({ saying }) => saying === 'effect.left-unanswered');
  const notes = [...turn.effect.filter((note) => !missed.includes(note)), ...(current && turn.next !== undefined ? [turn.next] : [])];
  return [
    ...[...turn.rules, ...missed, ...(turn.cost === undefined ? [] : [turn.cost])].map((note) => toSentence(note, content, language)),
    ...(remark === undefined ? [] : [{ text: remark }]),
    ...notes.map((note) => toSentence(note, content, language)),
  ];
}

function toSentence(note: CoachNote, content: Content, language: Language): CoachSentence {
  const say = coachWords[language][note.saying] as (args: CoachNote['args']) => string;
  const about = aboutWords(note, content, language);
  const text = about === undefined ? say(note.args) : `${say(note.args)}${language === 'zh' ? '' : ' '}${about}`;
  const mark = markOf(note);
  return { text, ...(mark === undefined ? {} : { mark }) };
}

function markOf(note: CoachNote): CoachSentence['mark'] {
  if (note.saying === 'rule.broken') return note.args.severity === 'minor' ? 'warning' : 'breach';
  if (note.saying === 'effect.left-unanswered' || note.about?.kind === 'ending' || note.about?.kind === 'criterion') return 'warning';
  return heartening.includes(note.saying) ? 'good' : undefined;
}

/** Which fact, question, state or rule is meant. A choice is not named: the coach points, the trainee finds the words. */
function aboutWords({ about }: CoachNote, { scenario, rulebook, rubric }: Content, language: Language): string | undefined {
  if (about === undefined || about.kind === 'choice') return undefined;
  const words = {
    fact: scenario.facts.find(({ id }) => id === about.id)?.words,
    agenda: scenario.agenda.find(({ id }) => id === about.id)?.words,
    state: scenario.stateWords[about.id]?.[about.state ?? ''],
    rule: rulebook.rules.find(({ id }) => id === about.id)?.title,
    ending: scenario.endings.find(({ id }) => id === about.id)?.title,
    criterion: rubric.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === about.id)?.title,
  }[about.kind];
  if (words === undefined) return undefined;
  if (about.kind === 'state') return words[language];
  return language === 'zh' ? `（${words.zh}）` : `(${words.en})`;
}
