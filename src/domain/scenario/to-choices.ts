import { diagnose, nearest, type Diagnostic } from '../authoring/index.ts';
import { heardIn } from '../dialogue/index.ts';
import { meterIds } from '../persona/index.ts';
import { otherConditions, within, type Names, type Origin } from './names.ts';
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
    ...heardIn({ ...entry, posesAs: entry['poses-as'] }),
    ...optional('offer', entry.offer === undefined ? undefined : toOffer(entry.offer)),
    ...optional('coach', entry.coach),
  };
}

/** SCN107: what is called good to say may break no rule. */
export const checkGrade = ({ grade, misconduct }: ChoiceEntry, choice: string, origin: Origin): readonly Diagnostic[] =>
  grade === 'good' && misconduct.length > 0
    ? [diagnose(origin.document, within(origin, 'misconduct').path, 'SCN107', { choice, found: misconduct.join(', ') })]
    : [];

/** SCN203: a phrase on the shelf fits by its condition, so a name that can be no region's would keep it there for good. */
export const checkShelved = ({ when }: ChoiceEntry, origin: Origin): readonly Diagnostic[] =>
  Object.entries(when ?? {}).flatMap(([name, states]) => {
    if (builtIn.has(name) || !(states as readonly string[]).some((state) => isRange(state))) return [];
    const meant = nearest(name, meterIds);
    const args = { found: name, known: meterIds.join(', '), ...(meant === undefined ? {} : { meant }) };
    return [diagnose(origin.document, within(origin, 'when', name).path, 'SCN203', args, 'error', 'key')];
  });

const isRange = (state: string): boolean => /^[0-5](\+|-|\.\.[0-5])?$/.test(state);

/** The phrases whose condition this scenario can hold: those that name a region it does not have are left on the shelf. */
export function fittingPhrases(phrases: readonly Phrase[], knows: (region: string, state: string) => boolean): readonly Phrase[] {
  return phrases.filter(({ entry }) =>
    Object.entries(entry.when ?? {}).every(([region, states]) =>
      builtIn.has(region) ? true : (states as readonly string[]).every((state) => knows(region, state)),
    ),
  );
}

const builtIn: ReadonlySet<string> = new Set([...meterIds, ...otherConditions]);
