import { totalOwed, type CaseFile, type StopRequest } from '../../domain/dialogue/index.ts';
import type { LanguageStore } from '../../stores/language.svelte.ts';
import type { DeskWords } from './words.ts';

export interface FactRow {
  readonly term: string;
  readonly facts: readonly string[];
}

/** What is on file, row by row. What is not known has no row. */
export function caseFacts(file: CaseFile, words: DeskWords, language: LanguageStore): readonly FactRow[] {
  const { briefing } = language.words;
  const creditor = language.of(file.creditor.name);
  const employer = file.collector.agency ? briefing.onBehalf({ agency: language.of(file.collector.agency), creditor }) : creditor;
  return [
    { term: briefing.debtor, facts: [language.of(file.debtor.name)] },
    { term: briefing.callingAs, facts: [`${language.of(file.collector.name)}${stop(language)}${employer}`] },
    { term: briefing.product, facts: [language.of(file.product), briefing.accountEnding({ digits: file.accountEnding })] },
    { term: words.owed, facts: [language.money(totalOwed(file.ledger), file.currency)] },
    { term: briefing.overdue, facts: [words.daysOverdue({ days: file.daysOverdue, due: language.date(file.dueDate) })] },
    { term: briefing.plan, facts: [briefing.plans[file.plan]] },
    ...disputes(file, words, language),
    ...standIns(file, words, language),
    ...agreements(file, words, language),
    ...care(file, words, language),
  ];
}

const stop = ({ current }: LanguageStore): string => (current === 'zh' ? '，' : ', ');

function disputes({ disputes: all, dispute }: CaseFile, words: DeskWords, language: LanguageStore): readonly FactRow[] {
  if (all === undefined || all.length === 0)
    return [{ term: language.words.briefing.dispute, facts: [language.words.briefing.disputes[dispute]] }];
  const told = all.map(({ on, written, settledOn }) =>
    words.disputeOf({
      on: language.date(on),
      written: written === true,
      ...(settledOn === undefined ? {} : { settled: language.date(settledOn) }),
    }),
  );
  return [{ term: words.disputesTerm, facts: told }];
}

function standIns({ representatives, moratorium, stops }: CaseFile, words: DeskWords, language: LanguageStore): readonly FactRow[] {
  const acting = (representatives ?? []).map(({ kind, since, planning, released }) =>
    [
      words.representativeOf({ kind: words.roles[kind], since: language.date(since), planning: planning === true }),
      ...(released === true ? [words.released] : []),
    ].join(stop(language)),
  );
  const held =
    moratorium === undefined || moratorium === 'none'
      ? []
      : [
          words.moratoriumOf({
            kind: words.moratoria[moratorium.kind],
            from: language.date(moratorium.from),
            ...(moratorium.until === undefined ? {} : { until: language.date(moratorium.until) }),
          }),
        ];
  return [
    ...row(words.representatives, acting),
    ...row(words.moratorium, held),
    ...row(
      words.stops,
      (stops ?? []).map((one) => stopped(one, words, language)),
    ),
  ];
}

function stopped({ on, by, channel, place, hours, written }: StopRequest, words: DeskWords, language: LanguageStore): string {
  const how = [
    ...(channel === undefined ? [] : [language.words.channels[channel]]),
    ...(place === undefined ? [] : [words.places[place]]),
    ...(hours === undefined ? [] : [words.stopHours(hours)]),
    ...(written === true ? [words.stopWritten] : []),
  ];
  return words.stopOf({ on: language.date(on), by: words.roles[by ?? 'debtor'], how: how.join(stop(language)) });
}

function agreements({ agreed, notices }: CaseFile, words: DeskWords, language: LanguageStore): readonly FactRow[] {
  const kinds = Object.keys(words.agreements) as (keyof typeof words.agreements)[];
  const known = kinds.flatMap((kind) =>
    agreed?.[kind] === undefined ? [] : [words.isAgreed({ what: words.agreements[kind], agreed: agreed[kind] })],
  );
  const called = agreed?.callBackOn === undefined ? [] : [words.callBackOn({ on: language.date(agreed.callBackOn) })];
  const sent = (Object.keys(words.noticesSent) as (keyof typeof words.noticesSent)[]).flatMap((kind) => {
    const on = notices?.[kind];
    return on === undefined
      ? []
      : [words.noticeOf({ what: words.noticesSent[kind], on: on === 'never' ? words.never : language.date(on) })];
  });
  return [...row(words.agreed, [...known, ...called]), ...row(words.notices, sent)];
}

const care = ({ vulnerability = [] }: CaseFile, words: DeskWords, { current }: LanguageStore): readonly FactRow[] =>
  row(
    words.care,
    vulnerability.length === 0 ? [] : [vulnerability.map((one) => words.vulnerabilities[one]).join(current === 'zh' ? '、' : ', ')],
  );

const row = (term: string, facts: readonly string[]): readonly FactRow[] => (facts.length === 0 ? [] : [{ term, facts }]);
