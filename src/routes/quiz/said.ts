import type { Language, Words } from '../../domain/dialogue/index.ts';
import type { AnyAct, Question, QuizAnswer, StudyLanguages } from '../../domain/quiz/index.ts';
import { locales } from '../../locales/index.ts';
import { quizWords } from './words.ts';

/** In which language a sitting asks, is answered and explains. */
export interface Voice {
  readonly ask: Language;
  readonly answer: Language;
  readonly explain: Language;
}

/** Explanations are in the one language there is; where there are two, in that of the screen. */
export function voiceOf(languages: StudyLanguages, screen: Language): Voice {
  switch (languages) {
    case 'zh-en':
      return { ask: 'zh', answer: 'en', explain: screen };
    case 'en-zh':
      return { ask: 'en', answer: 'zh', explain: screen };
    default:
      return { ask: languages, answer: languages, explain: languages };
  }
}

export const askOf = ({ ask }: Question, { ask: language }: Voice): string =>
  typeof ask === 'string' ? quizWords[language].asks[ask] : ask[language];

/** What tells a question from others that ask the same. */
export const titleOf = (question: Question, voice: Voice): string =>
  question.about?.[voice.ask] ??
  (typeof question.ask === 'string' && 'line' in question ? question.line[voice.ask].replace('____', ' … ') : askOf(question, voice));

/** What can be picked of a question, in the question's own order. */
export function optionsOf(question: Question, voice: Voice): readonly string[] {
  const words = quizWords[voice.answer].sitting;
  switch (question.kind) {
    case 'choose':
    case 'choose-all':
    case 'cloze':
    case 'say-next':
      return question.options.map(({ say }) => say[voice.answer]);
    case 'lawful':
      return [words.lawful, words.unlawful];
    case 'act':
      return [question.act, ...question.not].map((act) => actName(act, question.by, voice.answer));
    case 'spot':
      return question.dialogue.map(({ by, say }) => spoken(by, say, voice.ask));
    default:
      return [];
  }
}

function actName(act: AnyAct, by: 'collector' | 'debtor', language: Language): string {
  const { collectorActs, debtorActs, misconduct } = locales[language];
  const named: Readonly<Record<string, string>> =
    by === 'debtor' ? { ...collectorActs, ...misconduct, ...debtorActs } : { ...debtorActs, ...misconduct, ...collectorActs };
  return named[act] ?? act;
}

export const spoken = (by: 'collector' | 'debtor', say: Words, language: Language): string =>
  quizWords[language].told.spoken({ who: quizWords[language].sitting[by], words: say[language] });

/** The language in which what can be picked is written. */
export const languageOfOptions = ({ kind }: Question, voice: Voice): Language => (kind === 'spot' ? voice.ask : voice.answer);

/** What an unanswered question would be answered with: steps stand in some order from the start. */
export const answerSoFar = ({ kind }: Question, layout: readonly number[]): QuizAnswer | undefined =>
  kind === 'order' ? { order: layout } : undefined;

/** By which keys a question is answered. */
export function keysFor({ kind }: Question): 'one' | 'some' | 'rows' | 'order' | 'number' {
  if (kind === 'choose-all') return 'some';
  if (kind === 'match' || kind === 'sort') return 'rows';
  return kind === 'order' || kind === 'number' ? kind : 'one';
}

/** A figure as typed, with full-width digits and thousands marks allowed. */
export function readFigure(text: string): number | undefined {
  const typed = text.normalize('NFKC').replaceAll(/[\s,，]/gu, '');
  return /^-?\d{1,12}(?:\.\d{1,6})?$/u.test(typed) ? Number(typed) : undefined;
}

/** What the question is asked of, as it is read out: everything but what can be picked. */
export function questionSpoken(question: Question, voice: Voice): string {
  const words = quizWords[voice.ask];
  const line =
    question.kind === 'cloze' || question.kind === 'lawful' || question.kind === 'act'
      ? [question.line[voice.ask].replace('____', ` ${words.sitting.gap} `)]
      : question.kind === 'say-next'
        ? [spoken('debtor', question.heard, voice.ask)]
        : [];
  return [askOf(question, voice), ...(question.about === undefined ? [] : [question.about[voice.ask]]), ...line].join('\n');
}
