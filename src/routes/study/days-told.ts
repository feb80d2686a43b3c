import type { IsoDate, Language } from '../../domain/dialogue/index.ts';
import { languageTag } from '../../locales/index.ts';

/** A day of this year in a few signs: 11/27. */
export const shortDay = (date: IsoDate, language: Language): string =>
  new Intl.DateTimeFormat(languageTag(language), { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00Z`),
  );

/** The Monday of a study day's week. */
export const weekOf = (day: number): number => day - ((day + 3) % 7);
