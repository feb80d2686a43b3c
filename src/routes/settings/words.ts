import type { Language } from '../../domain/dialogue/index.ts';
import type { Translated } from '../../locales/index.ts';
import { settings as en } from '../../locales/en/settings.ts';
import { settings as zh } from '../../locales/zh/settings.ts';

export const settingsWords: Readonly<Record<Language, Translated<typeof en>>> = { en, zh };
