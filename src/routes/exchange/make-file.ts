import type { Language } from '../../domain/dialogue/index.ts';
import {
  bankItems,
  noteOfTerm,
  notesOfCards,
  notesOfQuestions,
  resultsCsv,
  termsCsv,
  toAnki,
  toGift,
  toMoodleXml,
  type AnkiNote,
} from '../../domain/exchange/index.ts';
import type { Glossary } from '../../domain/glossary/index.ts';
import { questionsFrom, type Question } from '../../domain/quiz/index.ts';
import type { KeptRecords } from '../../domain/records/index.ts';
import { exchangeFileWords } from '../../locales/exchange-files.ts';

export const fileKinds = ['anki', 'gift', 'moodle', 'terms-csv', 'results'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What there is to study and what came of it. */
export interface Material {
  readonly glossary: Glossary;
  /** Written by hand. */
  readonly questions: readonly Question[];
  readonly records: Pick<KeptRecords, 'attempts' | 'drills' | 'sittings' | 'cards'>;
}

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** How many notes, questions, terms or rows it holds. */
  readonly count: number;
  readonly leftOut: number;
}

/** The terms and questions as notes in one language. */
export const ourNotes = ({ glossary, questions }: Pick<Material, 'glossary' | 'questions'>, language: Language) => {
  const { notes, leftOut } = notesOfQuestions(questions, language, exchangeFileWords(language).bank);
  const all: readonly AnkiNote[] = [...glossary.terms.map((term) => noteOfTerm(term, language)), ...notes];
  return { notes: all, leftOut };
};

/** A file to hand over; its name tells what it is, in which language and of which day. */
export function makeFile(kind: FileKind, language: Language, day: string, material: Material): MadeFile {
  const words = exchangeFileWords(language);
  const { glossary, questions, records } = material;
  switch (kind) {
    case 'anki': {
      const { notes, leftOut } = ourNotes(material, language);
      const all = [...notes, ...notesOfCards(records.cards)];
      const name = `right-party-anki-${language}-${day}.txt`;
      return { name, type: 'text/plain', text: toAnki(all, words.anki), count: all.length, leftOut: leftOut.length };
    }
    case 'gift':
    case 'moodle': {
      const { items, leftOut } = bankItems([...questions, ...questionsFrom(glossary)], language, words.bank);
      const [write, ending, type] = kind === 'gift' ? [toGift, 'gift.txt', 'text/plain'] : [toMoodleXml, 'moodle.xml', 'application/xml'];
      const name = `right-party-questions-${language}-${day}.${ending}`;
      return { name, type, text: write(items), count: items.length, leftOut: leftOut.length };
    }
    case 'terms-csv': {
      const name = `right-party-terms-${day}.csv`;
      return { name, type: 'text/csv', text: termsCsv(glossary.terms, words.terms), count: glossary.terms.length, leftOut: 0 };
    }
    case 'results': {
      const name = `right-party-results-${day}.csv`;
      return { name, type: 'text/csv', text: resultsCsv(records, words.results), count: finishedIn(records), leftOut: 0 };
    }
  }
}

/** How many results there are. */
export const finishedIn = ({ attempts, drills, sittings }: Pick<KeptRecords, 'attempts' | 'drills' | 'sittings'>): number =>
  drills.length + [...attempts, ...sittings].filter(({ endedAt }) => endedAt !== undefined).length;
