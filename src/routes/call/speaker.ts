import type { PlayedTurn } from '../../domain/persona/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import { callWords } from './words.ts';

/** Who is heard in a turn. Until they have said who they are, it is only a voice. */
export function speakerIn(played: PlayedTurn | undefined, scenario: Scenario, language: LanguageStore): string {
  const contact = played?.states['contact'];
  return contact === undefined || contact === 'verified' ? language.of(scenario.debtor) : callWords[language.current].onTheLine;
}
