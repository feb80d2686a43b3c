import type { Language, Words } from '../dialogue/index.ts';
import type { StudyTopic } from '../glossary/index.ts';
import type { AnyAct, Option, Question, StandardAsk } from '../quiz/index.ts';

/** The words a bank of questions needs beside those of its questions, in its language. */
export interface BankWords {
  /** The category that all others stand in. */
  readonly bank: string;
  /** Where the questions stand that were made from the glossary. */
  readonly generated: string;
  readonly topics: Readonly<Record<StudyTopic, string>>;
  readonly asks: Readonly<Record<StandardAsk, string>>;
  readonly speakers: Readonly<Record<'collector' | 'debtor', string>>;
  /** What true and false stand for where it is asked whether a line is lawful. */
  readonly truth: string;
  readonly verdict: (of: { truth: boolean }) => string;
  readonly spoken: (line: { who: string; words: string }) => string;
  readonly inUnit: (of: { unit: string }) => string;
  readonly isOf: (of: { term: string }) => string;
  readonly shouldBe: (words: { wrong: string; right: string }) => string;
  readonly from: (of: { source: string }) => string;
  readonly act: (act: AnyAct) => string;
}

/** A question in one language, in the forms that learning systems know. */
export interface BankItem {
  readonly id: string;
  readonly topic: StudyTopic;
  readonly category: readonly string[];
  readonly ask: string;
  readonly explain: string;
  readonly form: BankForm;
}

export interface BankOption {
  readonly say: string;
  readonly right: boolean;
  readonly why?: string;
}

export type BankForm =
  | { readonly kind: 'one' | 'several'; readonly options: readonly BankOption[] }
  | { readonly kind: 'gap'; readonly before: string; readonly after: string; readonly options: readonly BankOption[] }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'match'; readonly pairs: readonly { readonly left: string; readonly right: string }[] }
  | { readonly kind: 'order'; readonly steps: readonly string[] }
  | { readonly kind: 'number'; readonly answer: number; readonly within: number };

/** The questions in one language; those that only make sense across two are left out. */
export function bankItems(
  questions: readonly Question[],
  language: Language,
  words: BankWords,
): { readonly items: readonly BankItem[]; readonly leftOut: readonly Question[] } {
  return {
    items: questions.filter((question) => question.acrossLanguages !== true).map((question) => itemOf(question, language, words)),
    leftOut: questions.filter((question) => question.acrossLanguages === true),
  };
}

function itemOf(question: Question, language: Language, words: BankWords): BankItem {
  const { id, topic, made, ask, about, explain, source } = question;
  const cited = typeof source === 'string' ? [] : [words.from({ source: source[language] })];
  const working = question.kind === 'number' ? [question.working[language]] : [];
  return {
    id,
    topic,
    category: [words.bank, ...(made === 'generated' ? [words.generated] : []), words.topics[topic]],
    ask: [
      typeof ask === 'string' ? words.asks[ask] : ask[language],
      ...(about === undefined ? [] : [about[language]]),
      ...shownWith(question, language, words),
    ].join('\n'),
    explain: [...working, explain[language], ...cited].join('\n'),
    form: formOf(question, (text) => text[language], words),
  };
}

/** What is read before answering, beside what is asked. */
function shownWith(question: Question, language: Language, words: BankWords): readonly string[] {
  const spoken = (by: 'collector' | 'debtor', line: Words): string => words.spoken({ who: words.speakers[by], words: line[language] });
  switch (question.kind) {
    case 'lawful':
      return [spoken('collector', question.line), words.truth];
    case 'act':
      return [spoken(question.by, question.line)];
    case 'say-next':
      return [spoken('debtor', question.heard)];
    case 'spot':
      return question.dialogue.map(({ by, say }) => spoken(by, say));
    case 'number':
      return [words.inUnit({ unit: question.unit[language] })];
    default:
      return [];
  }
}

type InLanguage = (words: Words) => string;

function formOf(question: Question, say: InLanguage, words: BankWords): BankForm {
  switch (question.kind) {
    case 'choose':
    case 'say-next':
      return { kind: 'one', options: optionsOf(question.options, say, words) };
    case 'choose-all':
      return { kind: 'several', options: optionsOf(question.options, say, words) };
    case 'cloze': {
      const [before = '', after = ''] = say(question.line).split('____');
      return { kind: 'gap', before, after, options: optionsOf(question.options, say, words) };
    }
    case 'match':
      return { kind: 'match', pairs: question.pairs.map(({ left, right }) => ({ left: say(left), right: say(right) })) };
    case 'sort':
      return {
        kind: 'match',
        pairs: question.items.map((item) => ({
          left: say(item.say),
          right: question.bins.filter(({ id }) => id === item.bin).map(({ name }) => say(name))[0] ?? item.bin,
        })),
      };
    case 'order':
      return { kind: 'order', steps: question.steps.map(say) };
    case 'lawful':
      return { kind: 'truth', truth: question.lawful };
    case 'act':
      return {
        kind: 'one',
        options: [question.act, ...question.not].map((act, at) => ({ say: words.act(act), right: at === 0 })),
      };
    case 'spot':
      return {
        kind: 'one',
        options: question.dialogue.map(({ say: line, wrong, right }) => ({
          say: say(line),
          right: wrong !== undefined,
          ...(wrong !== undefined && right !== undefined && { why: words.shouldBe({ wrong: say(wrong), right: say(right) }) }),
        })),
      };
    case 'number':
      return { kind: 'number', answer: question.answer, within: question.within };
  }
}

const optionsOf = (options: readonly Option[], say: InLanguage, words: BankWords): readonly BankOption[] =>
  options.map(({ say: text, right, why, isOf }) => ({
    say: say(text),
    right,
    ...(why !== undefined ? { why: say(why) } : isOf !== undefined ? { why: words.isOf({ term: say(isOf) }) } : {}),
  }));
