import type { Both, StandingApart } from '../../domain/debrief/index.ts';
import { endingRegion, temperRegion, type RegionId, type StateId } from '../../domain/persona/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import type { CompareWords } from './words.ts';

/** One difference in how the debtor stands, ready to be read: what it is about, and each side of it. */
export interface WordedStanding extends Both<string> {
  readonly name: string;
}

/** In the scenario's own words where it has them. Nothing where it has none for either side. */
export function standingInWords(
  { region, first, second }: StandingApart,
  scenario: Scenario,
  words: CompareWords,
  language: LanguageStore,
): WordedStanding | undefined {
  const of = (state: StateId): string | undefined => stateInWords(region, state, scenario, words, language);
  const [one, other] = [of(first), of(second)];
  if (one === undefined && other === undefined) return undefined;
  return { name: nameOf(region, scenario, words, language), first: one ?? words.none, second: other ?? words.none };
}

function nameOf(region: RegionId, { facts, agenda }: Scenario, words: CompareWords, language: LanguageStore): string {
  const authored = [...facts, ...agenda].find(({ id }) => id === region);
  if (authored !== undefined) return language.of(authored.words);
  const shared: Readonly<Record<RegionId, string>> = language.words.regions;
  return shared[region] ?? words.turns.stands;
}

function stateInWords(
  region: RegionId,
  state: StateId,
  scenario: Scenario,
  words: CompareWords,
  language: LanguageStore,
): string | undefined {
  if (scenario.facts.some(({ id }) => id === region)) return words.turns.fact[state];
  if (scenario.agenda.some(({ id }) => id === region)) return words.turns.question[state];
  const own = scenario.stateWords[region]?.[state];
  if (own !== undefined) return language.of(own);
  if (region === endingRegion) {
    const ending = scenario.endings.find(({ id }) => id === state);
    return ending === undefined ? words.verdicts.stillOpen : language.of(ending.title);
  }
  const face = region === temperRegion ? scenario.program.faces[state] : undefined;
  return face === undefined ? undefined : language.words.faces[face];
}
