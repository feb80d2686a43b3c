import { createContext } from 'svelte';
import type { Currency, IsoDate, IsoDateTime, Language, MinorUnits, Words } from '../domain/dialogue/index.ts';
import { formatDate, formatLocalTime, formatMoment, formatMoney, languageTag, locales, type Locale } from '../locales/index.ts';
import type { SettingsStore } from './settings.svelte.ts';

/** The language on screen, and everything that is put into it. */
export class LanguageStore {
  readonly #settings: SettingsStore;

  constructor(settings: SettingsStore) {
    this.#settings = settings;
  }

  get current(): Language {
    return this.#settings.language;
  }
  /** For `lang` attributes. */
  get tag(): string {
    return languageTag(this.current);
  }
  /** The interface's words. */
  get words(): Locale {
    return locales[this.current];
  }

  choose(language: Language): void {
    this.#settings.change({ language });
  }

  /** The words of a scenario or rulebook, in the language on screen. */
  of(words: Words): string {
    return words[this.current];
  }
  money(minor: MinorUnits, currency: Currency): string {
    return formatMoney(minor, currency, this.current);
  }
  date(date: IsoDate): string {
    return formatDate(date, this.current);
  }
  /** Time as the clock on the debtor's wall shows it. */
  localTime(at: IsoDateTime): string {
    return formatLocalTime(at, this.current);
  }
  /** A moment in the trainee's own time zone. */
  moment(at: string): string {
    return formatMoment(at, this.current);
  }
}

export const [useLanguage, provideLanguage] = createContext<LanguageStore>();
