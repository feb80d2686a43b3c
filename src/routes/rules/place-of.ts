import type { Rulebook } from '../../domain/rulebook/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';

/** What the place of a rulebook is called. */
export const placeOf = ({ id, place }: Rulebook, language: LanguageStore): string =>
  place === undefined ? language.words.placeCalled({ id }) : language.of(place);
