import type { Language } from '../../domain/dialogue/index.ts';
import type { Translated } from '../../locales/index.ts';
import { quiz as en } from '../../locales/en/quiz.ts';
import { quiz as zh } from '../../locales/zh/quiz.ts';

export type QuizWords = Translated<typeof en>;

/** The quiz's own words; they are loaded with it. */
export const quizWords: Readonly<Record<Language, QuizWords>> = { en, zh };
