import type { Currency, IsoDate, IsoDateTime, Language, MinorUnits } from '../domain/dialogue/index.ts';

const tags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** BCP 47 tag for `<html lang>` and Intl. */
export const languageTag = (language: Language): string => tags[language];

/** Money to the last minor unit; never passes through a fraction. */
export function formatMoney(minor: MinorUnits, currency: Currency, language: Language): string {
  const size = Math.abs(minor);
  const cents = String(size % 100).padStart(2, '0');
  const format = new Intl.NumberFormat(tags[language], { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const parts = format.formatToParts((size - (size % 100)) / 100);
  const words = parts.map((part) => (part.type === 'fraction' ? cents : part.value)).join('');
  return minor < 0 ? `-${words}` : words;
}

/** A calendar day, the same wherever it is read. */
export const formatDate = (date: IsoDate, language: Language): string =>
  new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${date.slice(0, 10)}T00:00Z`));

/** Wall-clock time at the debtor's, as written in the case file; an offset is not applied. */
export const formatLocalTime = (at: IsoDateTime, language: Language): string => dayAndTime(`${at.slice(0, 16)}Z`, language, 'UTC');

/** A moment, in the reader's own time zone. */
export const formatMoment = (at: string, language: Language): string => dayAndTime(at, language);

function dayAndTime(at: string, language: Language, timeZone?: string): string {
  const format = new Intl.DateTimeFormat(tags[language], { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone });
  return format.format(Date.parse(at));
}
