import type { Language } from '../../domain/dialogue/index.ts';
import { compare as en } from '../../locales/en/compare.ts';
import type { Translated } from '../../locales/index.ts';
import { compare as zh } from '../../locales/zh/compare.ts';

export type CompareWords = Translated<typeof en>;

/** The words of the comparison alone; they are loaded with it. */
export const compareWords: Readonly<Record<Language, CompareWords>> = { en, zh };
