import type { Language } from '../../domain/dialogue/index.ts';
import type { Translated } from '../../locales/index.ts';
import { exchange as en } from '../../locales/en/exchange.ts';
import { exchange as zh } from '../../locales/zh/exchange.ts';

export type ExchangeWords = Translated<typeof en>;

export const exchangeWords: Readonly<Record<Language, ExchangeWords>> = { en, zh };
