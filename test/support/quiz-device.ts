import cnBook from '../../scenarios/rulebooks/cn.yaml?raw';
import ukBook from '../../scenarios/rulebooks/uk.yaml?raw';
import { readGlossary } from '../../src/domain/glossary/index.ts';
import { readQuestions, type Question, type StudyLanguages } from '../../src/domain/quiz/index.ts';
import type { SittingRecord } from '../../src/domain/records/index.ts';
import { readRulebook } from '../../src/domain/rulebook/index.ts';
import type { Content } from '../../src/stores/content.ts';
import { sampleContent } from './sample-content.ts';

const quizzes = import.meta.glob<string>('../../scenarios/quizzes/*.yaml', { query: '?raw', import: 'default', eager: true });
const glossaries = import.meta.glob<string>('../../scenarios/glossary/terms/*.yaml', { query: '?raw', import: 'default', eager: true });
const books: Readonly<Record<string, string>> = { cn: cnBook, uk: ukBook };

const questions = Object.entries(quizzes).flatMap(([file, text]) => readQuestions({ file, text }).part?.questions ?? []);
const terms = Object.entries(glossaries).flatMap(([file, text]) => readGlossary({ file, text }).part?.terms ?? []);

/** The questions and terms that ship, and the law that most of them cite. */
export const quizContent: Content = {
  ...sampleContent(),
  rulebookIds: () => Object.keys(books),
  openRulebook: (place) => {
    const { rulebook } = readRulebook({ file: `${place}.yaml`, text: books[place] ?? '' });
    return rulebook === undefined ? Promise.reject(new Error(`no rulebook for ${place}`)) : Promise.resolve(rulebook);
  },
  openGlossary: () => Promise.resolve({ terms, lists: [], stages: [] }),
  openQuestions: () => Promise.resolve(questions),
};

/** The first written question of that kind. */
export const firstOf = (kind: Question['kind']): Question => {
  const question = questions.find((one) => one.kind === kind);
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
