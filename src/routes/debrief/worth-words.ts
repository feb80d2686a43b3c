import type { Language } from '../../domain/dialogue/index.ts';
import type { LineTurn, Regret, Worth } from '../../advisor/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import { choiceWords } from '../../engine/index.ts';
import { worth as en } from '../../locales/en/worth.ts';
import type { Translated } from '../../locales/index.ts';
import { worth as zh } from '../../locales/zh/worth.ts';
import type { Said } from '../call/said.ts';

export type WorthWords = Translated<typeof en>;

/** The words about what was possible; they are loaded with the debrief. */
export const worthWords: Readonly<Record<Language, WorthWords>> = { en, zh };

/** A score that is known, or a floor under it. */
export const scoreInWords = ({ professionalism, most }: Pick<Worth, 'professionalism' | 'most'>, words: WorthWords): string =>
  (most > professionalism ? words.atLeast : words.exactly)({ score: professionalism });

export interface LineSentence {
  readonly text: string;
  readonly asSaid: boolean;
}

/** A course in the words of the scenario, or in the trainee's own where they were what was best. */
export const sentencesOf = (
  line: readonly LineTurn[],
  { scenario, said, language }: { readonly scenario: Scenario; readonly said: readonly Said[]; readonly language: Language },
): readonly LineSentence[] =>
  line.map((turn) => {
    if (turn.how === 'as-said') return { text: said[turn.at]?.collector ?? '', asSaid: true };
    const choice = scenario.choices.find(({ id }) => id === turn.choice);
    return { text: choice === undefined ? turn.choice : choiceWords(scenario, choice, language), asSaid: false };
  });

/** What a turn cost, part by part. */
export function regretInWords(regret: Regret, { endings }: Scenario, words: WorthWords, language: Language): readonly string[] {
  const titleOf = (id: string): string => endings.find((ending) => ending.id === id)?.title[language] ?? id;
  const points = words.pointsLost({ points: regret.professionalism });
  return [
    ...(regret.gateLost ? [words.gateLost] : []),
    ...(regret.legality > 0 ? [words.legalityLost({ points: regret.legality })] : []),
    ...(regret.ending === undefined ? [] : [words.endingLost({ from: titleOf(regret.ending.from), to: titleOf(regret.ending.to) })]),
    ...(regret.professionalism > 0 ? [regret.floor ? `${words.about} ${points}` : points] : []),
  ];
}
