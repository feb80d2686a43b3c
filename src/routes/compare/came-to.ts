import type { Both, Comparison } from '../../domain/debrief/index.ts';
import type { Attempt } from '../../domain/records/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import type { CompareWords } from './words.ts';

/** What a take came to, as it is shown: how it ended, or why that is not known, and the two judgements where there are any. */
export interface CameTo {
  readonly ending: string | { readonly title: string; readonly good?: boolean };
  readonly legality?: { readonly passed: boolean; readonly score: number };
  readonly professionalism?: number;
  /** The take is not finished: the figures are those of the moment. */
  readonly soFar: boolean;
}

export function cameToIn(
  { endings, legality, professionalism }: Comparison,
  takes: Both<Attempt>,
  words: CompareWords,
  language: LanguageStore,
): Both<CameTo> {
  const of = (side: 'first' | 'second'): CameTo => {
    const ending = endings[side];
    return {
      ending: ending === undefined ? words.verdicts.stillOpen : { title: language.of(ending.title), good: ending.good },
      legality: { passed: legality.passed[side], score: legality.score[side] },
      professionalism: professionalism[side],
      soFar: takes[side].endedAt === undefined,
    };
  };
  return { first: of('first'), second: of('second') };
}

/** From the result that was kept: the ending by its title where the scenario still has it. */
export function cameToAsStored({ result }: Attempt, scenario: Scenario | undefined, words: CompareWords, language: LanguageStore): CameTo {
  if (result === undefined) return { ending: words.verdicts.unknown, soFar: false };
  const ending = scenario?.endings.find(({ id }) => id === result.ending);
  return {
    ending: ending === undefined ? { title: result.ending } : { title: language.of(ending.title), good: ending.good },
    legality: result.legality,
    professionalism: result.professionalism.score,
    soFar: false,
  };
}
