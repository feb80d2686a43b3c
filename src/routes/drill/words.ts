import type { Language } from '../../domain/dialogue/index.ts';
import type { Translated } from '../../locales/index.ts';
import { drill as en } from '../../locales/en/drill.ts';
import { drill as zh } from '../../locales/zh/drill.ts';

export type DrillWords = Translated<typeof en>;

/** The drill's own words; they are loaded with it. */
export const drillWords: Readonly<Record<Language, DrillWords>> = { en, zh };
