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

/** Everything a turn did to the debtor, in words; at least what they answered. Nothing only when nothing came of it. */
export function effectsInWords(effect: Effect, scenario: Scenario, words: DebriefWords, language: LanguageStore): readonly string[] {
  const { transcript } = words;
  const named = (ids: readonly string[], among: Scenario['facts'], say: (p: { what: string }) => string): readonly string[] =>
    ids.flatMap((id) => {
      const found = among.find((one) => one.id === id);
      return found === undefined ? [] : say({ what: language.of(found.words) });
    });
  const entered = effect.entered.flatMap(({ region, state }) => {
    const stands = scenario.stateWords[region]?.[state];
    return stands === undefined ? [] : transcript.entered({ what: language.of(stands) });
  });
  const done = [
    ...moodShifts(effect.meters, words, language.words.meters),
    ...(effect.atWorst ? [transcript.atWorst] : []),
    ...named(effect.told, scenario.facts, transcript.told),
    ...named(effect.raised, scenario.agenda, transcript.raised),
    ...named(effect.settled, scenario.agenda, transcript.settled),
    ...named(effect.forestalled, scenario.agenda, transcript.forestalled),
    ...named(effect.leftUnanswered, scenario.agenda, transcript.leftUnanswered),
    ...effect.commitments.map((commitment) => transcript.agreed[commitment]),
    ...entered,
  ];
  const answer = effect.answer.filter((act) => act !== 'other').map((act) => language.words.debtorActs[act]);
  return done.length > 0 ? done : answer.map((what) => transcript.answered({ what }));
}
