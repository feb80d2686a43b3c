import { within, type Names, type Origin } from './names.ts';
import type { Phrase } from './read-phrasebook.ts';
import type { Choice } from './scenario.ts';
import type { ChoiceEntry } from './schema-files.ts';
import { toOffer } from './to-case.ts';
import { toCondition } from './to-condition.ts';
import { optional } from './to-regions.ts';

export function toChoice(id: string, entry: ChoiceEntry, origin: Origin, names: Names): Choice {
  return {
    id,
    grade: entry.grade,
    ...optional('when', toCondition(entry.when, within(origin, 'when'), names)),
    text: { zh: entry.zh, en: entry.en },
    acts: entry.acts,
    misconduct: entry.misconduct,
    ...optional('posesAs', entry['poses-as']),
    ...optional('offer', entry.offer === undefined ? undefined : toOffer(entry.offer)),
    ...optional('coach', entry.coach),
  };
}

/** The phrases whose condition this scenario can hold: those that name a region it does not have are left on the shelf. */
export function fittingPhrases(phrases: readonly Phrase[], knows: (region: string, state: string) => boolean): readonly Phrase[] {
  return phrases.filter(({ entry }) =>
    Object.entries(entry.when ?? {}).every(([region, states]) =>
      builtIn.has(region) ? true : (states as readonly string[]).every((state) => knows(region, state)),
    ),
  );
}

const builtIn: ReadonlySet<string> = new Set(['trust', 'tension', 'willingness', 'repeated', 'quiet', 'means', 'authority']);
