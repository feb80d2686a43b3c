import type { Language } from '../../domain/dialogue/index.ts';
import type { Translated } from '../../locales/index.ts';
import { history as en } from '../../locales/en/history.ts';
import { history as zh } from '../../locales/zh/history.ts';

export const historyWords: Readonly<Record<Language, Translated<typeof en>>> = { en, zh };
