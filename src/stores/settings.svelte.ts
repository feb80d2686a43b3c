import { createContext } from 'svelte';
import type { Language } from '../domain/dialogue/index.ts';
import type { KeyValue } from '../platform/index.ts';
import { storedChoices } from './stored-choices.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['small', 'normal', 'large', 'x-large'] as const;
export type Theme = (typeof themes)[number];
export type TextSize = (typeof textSizes)[number];

interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly sound: boolean;
}

const key = 'settings';

/** What the trainee prefers, kept between visits. */
export class SettingsStore {
  readonly #storage: KeyValue;
  #settings: Settings = $state.raw({ language: 'en', theme: 'system', textSize: 'normal', sound: false });

  constructor(storage: KeyValue, preferredLanguages: readonly string[]) {
    this.#storage = storage;
    this.#settings = { ...this.#settings, language: firstLanguage(preferredLanguages), ...parse(storage.get(key)) };
  }

  get language(): Language {
    return this.#settings.language;
  }
  get theme(): Theme {
    return this.#settings.theme;
  }
  get textSize(): TextSize {
    return this.#settings.textSize;
  }
  get sound(): boolean {
    return this.#settings.sound;
  }

  change(changed: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...changed };
    this.#storage.set(key, JSON.stringify(this.#settings));
  }
}

export const [useSettings, provideSettings] = createContext<SettingsStore>();

const firstLanguage = (preferred: readonly string[]): Language => {
  const known = preferred.find((tag) => /^(zh|en)\b/i.test(tag));
  return known?.toLowerCase().startsWith('zh') ? 'zh' : 'en';
};

/** Only what is understood is taken. */
function parse(text: string | undefined): Partial<Settings> {
  const stored = storedChoices(text);
  return {
    ...(stored.language === 'zh' || stored.language === 'en' ? { language: stored.language } : {}),
    ...pick('theme', stored.theme, themes),
    ...pick('textSize', stored.textSize, textSizes),
    ...(typeof stored.sound === 'boolean' ? { sound: stored.sound } : {}),
  };
}

function pick<K extends string, V extends string>(key: K, value: unknown, known: readonly V[]): Partial<Record<K, V>> {
  const found = known.find((each) => each === value);
  return found === undefined ? {} : ({ [key]: found } as Record<K, V>);
}
