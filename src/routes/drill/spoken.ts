import type { Words } from '../../domain/dialogue/index.ts';
import type { Line, PairItem } from '../../domain/drill/index.ts';
import type { Exchange } from '../../domain/rulebook/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import type { DrillWords } from './words.ts';

export type Speaker = 'collector' | 'debtor' | 'third-party' | 'machine';

/** One stretch of a call said by one speaker; the collector's carry the number of their turn. */
export interface Spoken {
  readonly speaker: Speaker;
  readonly say: Words;
  readonly turn?: number;
}

const others = ['debtor', 'third-party', 'machine'] as const;

/** Exchanges in the order they are heard; whatever has no words is not heard. */
export function spokenIn(turns: readonly Exchange[]): readonly Spoken[] {
  let turn = 0;
  return turns.flatMap((exchange): Spoken[] => {
    if (exchange.collector !== undefined) turn += 1;
    return [
      ...(exchange.collector?.say === undefined ? [] : [{ speaker: 'collector' as const, say: exchange.collector.say, turn }]),
      ...others.flatMap((speaker) => {
        const say = exchange[speaker]?.say;
        return say === undefined ? [] : [{ speaker, say }];
      }),
    ];
  });
}

/** What is heard before the line in question: the call so far, where it matters, and what it answers. */
export const heardBefore = ({ pair }: PairItem): readonly Spoken[] => [
  ...spokenIn(pair.before ?? []),
  ...(pair.heard === undefined ? [] : [{ speaker: pair.heard.by ?? ('debtor' as const), say: pair.heard.say }]),
];

/** Lines said one after another, as one stretch. */
export const linesIn = (lines: readonly Line[], language: LanguageStore): string =>
  lines.map(({ say }) => language.of(say)).join(language.current === 'zh' ? '' : ' ');

/** A question as it is read out to those who do not see it. */
export const questionSpoken = (item: PairItem, words: DrillWords, language: LanguageStore): string =>
  [
    language.of(item.pair.situation),
    ...heardBefore(item).map(({ speaker, say }) => words.spoken({ who: words.speakers[speaker], words: language.of(say) })),
    words.spoken({ who: words.speakers.collector, words: linesIn(item.pair[item.wording], language) }),
  ].join('\n');
