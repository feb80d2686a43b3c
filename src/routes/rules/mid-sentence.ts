import type { Language } from '../../domain/dialogue/index.ts';

/** A label as it stands within a sentence. */
export const midSentence = (label: string, language: Language): string =>
  language === 'en' ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
