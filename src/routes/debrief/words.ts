import type { Language } from '../../domain/dialogue/index.ts';
import { debrief as en } from '../../locales/en/debrief.ts';
import { needs as needsEn } from '../../locales/en/needs.ts';
import type { Translated } from '../../locales/index.ts';
import { debrief as zh } from '../../locales/zh/debrief.ts';
import { needs as needsZh } from '../../locales/zh/needs.ts';

/** `needs` names the facts without which a rule could not decide. */
export type DebriefWords = Translated<typeof en> & { readonly needs: Readonly<Record<string, string>> };

/** The debrief's own words; they are loaded with it. */
export const debriefWords: Readonly<Record<Language, DebriefWords>> = { en: { ...en, needs: needsEn }, zh: { ...zh, needs: needsZh } };
