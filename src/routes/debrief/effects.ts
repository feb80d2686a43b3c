import type { Effect } from '../../domain/debrief/index.ts';
import { meterIds, type Meter } from '../../domain/persona/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import type { DebriefWords } from './words.ts';

/** Which meters moved, and by how much: `Trust +1`. */
export const moodShifts = (
  moved: Readonly<Partial<Record<Meter, number>>>,
  { transcript }: DebriefWords,
  names: Readonly<Record<Meter, string>>,
): readonly string[] =>
  meterIds.flatMap((meter) => {
    const by = moved[meter] ?? 0;
    if (by === 0) return [];
    return by > 0 ? transcript.up({ what: names[meter], by }) : transcript.down({ what: names[meter], by: -by });
  });

/** Everything a turn did to the debtor, in words; nothing when it moved nothing. */
export function effectsInWords(effect: Effect, scenario: Scenario, words: DebriefWords, language: LanguageStore): readonly string[] {
  const { transcript } = words;
  const named = (ids: readonly string[], among: Scenario['facts'], say: (p: { what: string }) => string): readonly string[] =>
    ids.flatMap((id) => {
      const found = among.find((one) => one.id === id);
      return found === undefined ? [] : say({ what: language.of(found.words) });
    });
  return [
    ...moodShifts(effect.meters, words, language.words.meters),
    ...named(effect.told, scenario.facts, transcript.told),
    ...named(effect.raised, scenario.agenda, transcript.raised),
    ...named(effect.settled, scenario.agenda, transcript.settled),
    ...named(effect.leftUnanswered, scenario.agenda, transcript.leftUnanswered),
    ...effect.commitments.map((commitment) => transcript.agreed[commitment]),
  ];
}
