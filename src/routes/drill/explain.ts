import { outcomeOf, type DrillScore, type PairItem } from '../../domain/drill/index.ts';
import type { Rulebook } from '../../domain/rulebook/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import type { DrillWords } from './words.ts';

export const isRight = ({ broke }: Pick<PairItem, 'broke'>, marked: string | undefined): boolean =>
  ['clean', 'found'].includes(outcomeOf({ broke, ...(marked === undefined ? {} : { marked }) }));

/** What the rule told is to the line in question. */
export const labelOf = ({ wording, pair, turnsOn }: PairItem, words: DrillWords): string =>
  wording === 'unlawful' ? words.turnsOn.broken : pair.uses === turnsOn ? words.turnsOn.used : words.turnsOn.kept;

/** Why the one wording is lawful and the other is not: the author's reason, else the rule's. */
export function whyOf({ pair, turnsOn }: PairItem, rulebook: Rulebook, language: LanguageStore): string {
  const why = pair.why ?? rulebook.rules.find(({ id }) => id === turnsOn)?.why;
  return why === undefined ? '' : language.of(why);
}

/** Verdict, rule, clause and reason as they are read out to those who do not see them. */
export function explanationSpoken(
  item: PairItem,
  marked: string | undefined,
  rulebook: Rulebook,
  words: DrillWords,
  language: LanguageStore,
): string {
  const rule = rulebook.rules.find(({ id }) => id === item.turnsOn);
  const clause = item.clauses[item.turnsOn];
  const cited =
    clause === undefined
      ? []
      : [
          language.words.citation({
            instrument: language.of(clause.instrument),
            ...(clause.article === undefined ? {} : { article: clause.article }),
          }),
        ];
  return [
    isRight(item, marked) ? words.right : words.wrong,
    words.verdicts[item.wording],
    words.spoken({ who: labelOf(item, words), words: rule === undefined ? item.turnsOn : language.of(rule.title) }),
    ...cited,
    whyOf(item, rulebook, language),
  ].join('\n');
}

/** Nothing marked where there was something to find: a share of nothing says nothing. */
export const precisionShown = ({ marks, breaches, precision }: DrillScore, words: DrillWords): string =>
  marks === 0 && breaches > 0 ? words.result.none : words.result.percent({ share: precision });

/** The result as it is read out. */
export const resultSpoken = (score: DrillScore, storage: string, words: DrillWords): string =>
  [
    words.spoken({ who: words.result.precision, words: precisionShown(score, words) }),
    words.result.precisionIs(score),
    words.spoken({ who: words.result.recall, words: words.result.percent({ share: score.recall }) }),
    words.result.recallIs(score),
    storage,
  ].join('\n');
