import type { Language } from '../../domain/dialogue/index.ts';
import type { Translated } from '../../locales/index.ts';
import { study as en } from '../../locales/en/study.ts';
import { study as zh } from '../../locales/zh/study.ts';

export type StudyWords = Translated<typeof en>;

/** The words of study; they are loaded with it. */
export const studyWords: Readonly<Record<Language, StudyWords>> = { en, zh };
