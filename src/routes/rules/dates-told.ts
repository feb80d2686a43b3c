import type { IsoDate } from '../../domain/dialogue/index.ts';
import type { Clause } from '../../domain/rulebook/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import { rulesWords } from './words.ts';

/** From when to when a clause is in force, as seen from a day. */
export function datesTold({ from, until }: Clause, today: IsoDate, language: LanguageStore): string {
  const words = rulesWords[language.current].rule;
  if (from === undefined) return until === undefined ? words.undated : words.until({ until: language.date(until) });
  if (until !== undefined) return words.between({ from: language.date(from), until: language.date(until) });
  return today < from ? words.from({ from: language.date(from) }) : words.since({ from: language.date(from) });
}
