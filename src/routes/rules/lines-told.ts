import type { Exchange, ToldBreach } from '../../domain/rulebook/index.ts';
import type { Locale } from '../../locales/index.ts';
import { sumTold, type Telling } from './facts-told.ts';
import { midSentence } from './mid-sentence.ts';

/** One line of a tiny dialogue. */
export interface ToldLine {
  readonly speaker: keyof Exchange;
  readonly say?: string;
  /** What is done with it, in words. */
  readonly does: readonly string[];
  /** The rule is broken here. */
  readonly breach: boolean;
}

type Heard = NonNullable<Exchange['collector']>;

/** An example's exchanges as lines; `locale` names the acts. */
export function linesTold(
  turns: readonly Exchange[],
  breaches: readonly ToldBreach[],
  telling: Telling,
  locale: Pick<Locale, 'collectorActs' | 'debtorActs' | 'misconduct'>,
): readonly ToldLine[] {
  const broken = new Set(breaches.map(({ turn }) => turn));
  let turn = 0;
  return turns.flatMap((exchange): readonly ToldLine[] => {
    const { collector } = exchange;
    if (collector !== undefined) turn += 1;
    const answers = (['debtor', 'third-party', 'machine'] as const).flatMap((speaker) => {
      const answer = exchange[speaker];
      const does = answer?.acts.filter((act) => act !== 'other').map((act) => midSentence(locale.debtorActs[act], telling.language)) ?? [];
      return answer === undefined ? [] : { speaker, ...said(answer.say, telling), does, breach: false };
    });
    return collector === undefined
      ? answers
      : [
          { speaker: 'collector', ...said(collector.say, telling), does: doneBy(collector, telling, locale), breach: broken.has(turn) },
          ...answers,
        ];
  });
}

const said = (say: Heard['say'], { language }: Telling) => (say === undefined ? {} : { say: say[language] });

function doneBy(heard: Heard, telling: Telling, locale: Pick<Locale, 'collectorActs' | 'misconduct'>): readonly string[] {
  const { words, language } = telling;
  const { acts = [], misconduct = [], posesAs, claims = [], amounts = [], particulars = [], offer, hungUp } = heard;
  return [
    ...acts.filter((act) => act !== 'other').map((act) => midSentence(locale.collectorActs[act], language)),
    ...misconduct.map((kind) => midSentence(locale.misconduct[kind], language)),
    ...(posesAs === undefined ? [] : [words.posesAs[posesAs]]),
    ...claims.map(({ of, as, by }) =>
      words.claim({ manner: words.manners[as], of: words.consequences[of], ...(by !== undefined && { by: words.deciders[by] }) }),
    ),
    ...amounts.map(({ of, amount }) => words.amount({ figure: words.figures[of], amount: sumTold(amount, telling) })),
    ...particulars.map((one) => words.particulars[one]),
    ...(offer === undefined ? [] : [words.offers[offer]]),
    ...(hungUp === true ? [words.callEnds] : []),
  ];
}
