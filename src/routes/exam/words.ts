import type { Language } from '../../domain/dialogue/index.ts';
import type { Translated } from '../../locales/index.ts';
import { exam as en } from '../../locales/en/exam.ts';
import { exam as zh } from '../../locales/zh/exam.ts';

export type ExamWords = Translated<typeof en>;

/** The examination's own words; they are loaded with it. */
export const examWords: Readonly<Record<Language, ExamWords>> = { en, zh };
