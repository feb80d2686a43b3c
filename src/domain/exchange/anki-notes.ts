import type { Language } from '../dialogue/index.ts';
import type { Term } from '../glossary/index.ts';
import type { CardRecord } from '../records/index.ts';
import { layOut, type Question } from '../quiz/index.ts';
import { bankItems, type BankItem, type BankWords } from './bank-items.ts';

/** A note as Anki has it: plain text throughout. */
export interface AnkiNote {
  /** Stays the same from one export to the next, so that Anki brings the note up to date and keeps its schedule. */
  readonly guid: string;
  readonly front: string;
  /** All there is to know, for note types that have but two sides. */
  readonly back: string;
  readonly pinyin: string;
  readonly example: string;
  readonly note: string;
  /** Without blanks; `a::b` is b within a. */
  readonly tags: readonly string[];
}

/** What the id of a card looks like in the world. */
export const guidOf = (card: string, language: Language): string => `right-party:${card}:${language}`;

/** A term asked for by its name in one language; its name in the other, pinyin, definition, example and note are on the back. */
export function noteOfTerm(term: Term, language: Language): AnkiNote {
  const [example, note] = [term.example[language], term.note?.[language] ?? ''];
  const names = language === 'zh' ? [`${term.pinyin} · ${term.en}`] : [`${term.zh} · ${term.pinyin}`];
  return {
    guid: guidOf(`term:${term.id}`, language),
    front: term[language],
    back: paragraphs([...names, term.definition[language], example, note]),
    pinyin: term.pinyin,
    example,
    note,
    tags: [tagOf('term'), tagOf(term.topic)],
  };
}

/** Notes brought along from elsewhere, as they may go back there. */
export const notesOfCards = (cards: readonly CardRecord[]): readonly AnkiNote[] =>
  cards.flatMap(({ id, note }) =>
    note === undefined
      ? []
      : [
          {
            guid: note.guid ?? `right-party:${id}`,
            front: note.front,
            back: note.back,
            pinyin: '',
            example: '',
            note: '',
            tags: note.tags ?? [],
          },
        ],
  );

/** Questions that can be answered in one's head; what must be moved about with the hand is left out. */
export function notesOfQuestions(
  questions: readonly Question[],
  language: Language,
  words: BankWords,
): { readonly notes: readonly AnkiNote[]; readonly leftOut: readonly Question[] } {
  const fits = questions.filter(({ kind, acrossLanguages }) => kind !== 'match' && kind !== 'sort' && acrossLanguages !== true);
  const { items } = bankItems(fits, language, words);
  return {
    notes: items.map((item, at) => noteOfItem(item, orderOf(fits[at]), language, words)),
    leftOut: questions.filter((question) => !fits.includes(question)),
  };
}

const orderOf = (question: Question | undefined): readonly number[] => (question === undefined ? [] : layOut(question, 0));

function noteOfItem({ id, topic, ask, explain, form }: BankItem, order: readonly number[], language: Language, words: BankWords): AnkiNote {
  const [shown, answer] = sidesOf(form, order, words);
  return {
    guid: guidOf(`question:${id}`, language),
    front: [ask, ...shown].join('\n'),
    back: paragraphs([answer, explain]),
    pinyin: '',
    example: '',
    note: '',
    tags: [tagOf('question'), tagOf(topic)],
  };
}

/** What is read beside the question, and what answers it. */
function sidesOf(form: BankItem['form'], order: readonly number[], words: BankWords): readonly [readonly string[], string] {
  switch (form.kind) {
    case 'one':
    case 'several':
    case 'gap': {
      const line = form.kind === 'gap' ? [`${form.before}____${form.after}`] : [];
      const options = order.flatMap((place) => form.options[place] ?? []);
      const lettered = options.map(({ say }, at) => `${letterOf(at)}. ${say}`);
      return [[...line, ...lettered], lettered.filter((_, at) => options[at]?.right === true).join('\n')];
    }
    case 'truth':
      return [[], words.verdict({ truth: form.truth })];
    case 'order':
      return [
        order.flatMap((place) => (form.steps[place] === undefined ? [] : `· ${form.steps[place]}`)),
        form.steps.map((step, at) => `${at + 1}. ${step}`).join('\n'),
      ];
    case 'number':
      return [[], String(form.answer)];
    case 'match':
      return [[], form.pairs.map(({ left, right }) => `${left}: ${right}`).join('\n')];
  }
}

const letterOf = (at: number): string => String.fromCodePoint(65 + at);

const tagOf = (name: string): string => `right-party::${name}`;

const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
