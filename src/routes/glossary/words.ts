import type { Language } from '../../domain/dialogue/index.ts';
import type { Translated } from '../../locales/index.ts';
import { glossary as en } from '../../locales/en/glossary.ts';
import { glossary as zh } from '../../locales/zh/glossary.ts';

export type GlossaryWords = Translated<typeof en>;

/** The words of the terms, lists and stages; they are loaded with them. */
export const glossaryWords: Readonly<Record<Language, GlossaryWords>> = { en, zh };
