import type { Language } from '../domain/dialogue/index.ts';
import { collectorActs as collectorActsEn, debtorActs as debtorActsEn } from './en/acts.ts';
import { briefing as briefingEn } from './en/briefing.ts';
import { endings as endingsEn } from './en/endings.ts';
import * as lawEn from './en/law.ts';
import { library as libraryEn } from './en/library.ts';
import { misconduct as misconductEn } from './en/misconduct.ts';
import { shell as shellEn } from './en/shell.ts';
import * as termsEn from './en/terms.ts';
import type { Translated } from './translated.ts';
import { collectorActs as collectorActsZh, debtorActs as debtorActsZh } from './zh/acts.ts';
import { briefing as briefingZh } from './zh/briefing.ts';
import { endings as endingsZh } from './zh/endings.ts';
import * as lawZh from './zh/law.ts';
import { library as libraryZh } from './zh/library.ts';
import { misconduct as misconductZh } from './zh/misconduct.ts';
import { shell as shellZh } from './zh/shell.ts';
import * as termsZh from './zh/terms.ts';

export { formatDate, formatLocalTime, formatMoment, formatMoney, languageTag } from './figures.ts';
export type { Translated } from './translated.ts';

const en = {
  shell: shellEn,
  library: libraryEn,
  briefing: briefingEn,
  collectorActs: collectorActsEn,
  debtorActs: debtorActsEn,
  misconduct: misconductEn,
  endings: endingsEn,
  ...lawEn,
  ...termsEn,
};

/**
 * The words that several screens share, in one language; those of one screen alone are loaded with it. English is the
 * source of truth: a key missing in Chinese is a type error.
 */
export type Locale = Translated<typeof en>;

const zh: Locale = {
  shell: shellZh,
  library: libraryZh,
  briefing: briefingZh,
  collectorActs: collectorActsZh,
  debtorActs: debtorActsZh,
  misconduct: misconductZh,
  endings: endingsZh,
  ...lawZh,
  ...termsZh,
};

export const locales: Readonly<Record<Language, Locale>> = { en, zh };
