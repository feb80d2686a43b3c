import type { Language } from '../../domain/dialogue/index.ts';
import { debrief as en } from '../../locales/en/debrief.ts';
import type { Translated } from '../../locales/index.ts';
import { debrief as zh } from '../../locales/zh/debrief.ts';

export type DebriefWords = Translated<typeof en>;

/** The debrief's own words; they are loaded with it. */
export const debriefWords: Readonly<Record<Language, DebriefWords>> = { en, zh };
