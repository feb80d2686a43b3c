import type { Question, StudyLanguages } from '../../src/domain/quiz/index.ts';
import type { SittingRecord } from '../../src/domain/records/index.ts';
import type { Content } from '../../src/stores/content.ts';
import { builtIn } from './built-in.ts';
import { sampleContent } from './sample-content.ts';

/** The questions and terms that ship, and the law they cite. */
export const quizContent: Content = {
  ...sampleContent(),
  rulebookIds: () => [...builtIn.rulebooks.keys()],
  openRulebook: (place) => {
    const book = builtIn.rulebooks.get(place);
    return book === undefined ? Promise.reject(new Error(`no rulebook for ${place}`)) : Promise.resolve(book);
  },
  openGlossary: () => Promise.resolve(builtIn.glossary),
  openQuestions: () => Promise.resolve(builtIn.questions),
};

export function questionNamed(id: string): Question {
  const question = builtIn.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question is called ${id}`);
  return question;
}

/** The first written question of each kind named. */
export const firstOf = (kind: Question['kind']): Question => {
  const question = builtIn.questions.find((one) => one.kind === kind);
  if (question === undefined) throw new Error(`no question of kind ${kind}`);
  return question;
};

const now = '2026-11-22T02:00:00.000Z';

export const quizOf = (questions: readonly Question[], languages: StudyLanguages, more: Partial<SittingRecord> = {}): SittingRecord => ({
  version: 1,
  id: 'quiz-1',
  kind: 'quiz',
  set: { questions: questions.length, topics: [], kinds: [], jurisdictions: [], languages },
  seed: 7,
  questions: questions.map(({ id }) => id),
  answers: [],
  startedAt: now,
  ...more,
});

export const examOf = (questions: readonly Question[], languages: StudyLanguages, more: Partial<SittingRecord> = {}): SittingRecord => ({
  ...quizOf(questions, languages),
  id: 'exam-1',
  kind: 'exam',
  set: { parts: [{ topic: 'law', questions: questions.length }], minutes: 30, passMark: 50, languages, jurisdictions: [] },
  ...more,
});
