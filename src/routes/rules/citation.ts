import type { Clause } from '../../domain/rulebook/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';

/** Instrument and article, as the language on screen cites them. */
export const citationOf = ({ instrument, article }: Clause, language: LanguageStore): string =>
  language.words.citation({ instrument: language.of(instrument), ...(article === undefined ? {} : { article }) });
