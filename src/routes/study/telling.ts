import type { Language } from '../../domain/dialogue/index.ts';
import type { StudyLanguages } from '../../domain/quiz/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import type { StudyWords } from './words.ts';

/** One thing that a card says. */
export interface Line {
  readonly text: string;
  readonly label?: string;
  readonly look: 'lead' | 'plain' | 'quiet' | 'item' | 'good' | 'bad';
  /** The language it is in, where that is not the screen's. */
  readonly lang?: Language;
}
export interface Told {
  readonly ask: string;
  readonly front: readonly Line[];
  readonly back: readonly Line[];
  readonly link?: { readonly href: string; readonly label: string };
}
export interface Telling {
  readonly words: StudyWords;
  readonly language: LanguageStore;
  readonly languages: StudyLanguages;
  readonly seed: number;
}

export const askedIn = (languages: StudyLanguages): Language => (languages.startsWith('zh') ? 'zh' : 'en');
export const answeredIn = (languages: StudyLanguages): Language => (languages.endsWith('zh') ? 'zh' : 'en');
