import type { LanguageStore } from './language.svelte.ts';
import type { SettingsStore } from './settings.svelte.ts';

/** Puts language, theme and text size on the page itself, where style and screen readers look for them. */
export function dress(page: HTMLElement, settings: SettingsStore, language: LanguageStore): void {
  page.lang = language.tag;
  page.dataset.theme = settings.theme;
  page.dataset.text = settings.textSize;
}
