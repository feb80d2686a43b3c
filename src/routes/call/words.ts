import type { Language } from '../../domain/dialogue/index.ts';
import { call as en } from '../../locales/en/call.ts';
import type { Translated } from '../../locales/index.ts';
import { call as zh } from '../../locales/zh/call.ts';

export type CallWords = Translated<typeof en>;

/** The call screen's own words; they are loaded with it. */
export const callWords: Readonly<Record<Language, CallWords>> = { en, zh };
