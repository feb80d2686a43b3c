import type { AnkiWords, BankWords, ResultsWords, TermsCsvWords } from '../domain/exchange/index.ts';
import type { Language } from '../domain/dialogue/index.ts';
import { exchangeFiles as filesEn } from './en/exchange.ts';
import { locales, type Locale } from './index.ts';
import { exchangeFiles as filesZh } from './zh/exchange.ts';

export interface ExchangeFileWords {
  readonly anki: AnkiWords;
  readonly bank: BankWords;
  readonly results: ResultsWords;
  readonly terms: TermsCsvWords;
}

const files = { en: filesEn, zh: filesZh };

/** What stands in exported files beside the material, in their language. */
export function exchangeFileWords(language: Language): ExchangeFileWords {
  const { anki, bank, results, terms } = files[language];
  const locale = locales[language];
  return {
    anki,
    terms,
    bank: { ...bank, act: (act) => actsIn(locale)[act] ?? act },
    results: {
      ...results,
      modes: { guided: locale.modes.guided.name, practice: locale.modes.practice.name, exam: locale.modes.exam.name },
    },
  };
}

const actsIn = ({ collectorActs, debtorActs, misconduct }: Locale): Readonly<Record<string, string>> => ({
  ...misconduct,
  ...debtorActs,
  ...collectorActs,
});
