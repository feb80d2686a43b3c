import type { RuleKind, ToldBreach, ToldExample } from '../../domain/rulebook/index.ts';
import type { Locale } from '../../locales/index.ts';
import type { Telling } from './facts-told.ts';
import { midSentence } from './mid-sentence.ts';

type Names = Pick<Locale, 'collectorActs' | 'misconduct'>;

/** Why an example comes out as it does, a sentence or two. */
export function whyTold(example: ToldExample, kind: RuleKind, telling: Telling, names: Names): readonly string[] {
  const { told } = telling.words;
  switch (example.verdict) {
    case 'met':
      return [example.byWaiting === true ? told.waited : told.met[kind]];
    case 'not-applicable':
      return [example.bindsOthers === true ? told.bindsOthers : told['not-applicable']];
    case 'silent':
      return [told.silent];
    case 'undecided':
      return [told.undecided({ needs: inNeeds(example.needs ?? [], telling) })];
    case 'breached':
      return brokenBy(example.breaches ?? [], example, telling, names);
  }
}

function brokenBy(breaches: readonly ToldBreach[], { contact }: ToldExample, telling: Telling, names: Names): readonly string[] {
  const { told } = telling.words;
  const because = [...new Set(breaches.flatMap((breach) => breach.because))];
  const turnsOn = [...new Set(breaches.flatMap((breach) => breach.turnsOn))];
  const placed = breaches.some(({ turn }) => turn !== undefined);
  return [
    ...(placed ? [] : [contact === undefined ? told.breachedWhole : told.breachedDecision]),
    ...(because.length > 0
      ? [
          told.because({
            what: listed(
              because.map((cause) => causeTold(cause, telling, names)),
              telling,
            ),
          }),
        ]
      : []),
    ...(turnsOn.length > 0 ? [told.turnsOn({ what: inNeeds(turnsOn, telling) })] : []),
  ];
}

const inNeeds = (needs: readonly string[], telling: Telling): string =>
  listed(
    needs.map((need) => telling.words.needs[need] ?? need),
    telling,
  );

const listed = (parts: readonly string[], { language }: Telling): string => parts.join(language === 'zh' ? '；' : '; ');

function causeTold(cause: string, telling: Telling, names: Names): string {
  const { words, language } = telling;
  const { told } = words;
  const [kind = '', what = ''] = cause.split(':');
  const comma = language === 'zh' ? '、' : ', ';
  const labels = (table: object): Readonly<Record<string, string>> => table as Readonly<Record<string, string>>;
  const named = (id: string): string =>
    midSentence(labels(names.collectorActs)[id] ?? labels(names.misconduct)[id] ?? labels(words.particulars)[id] ?? id, language);
  if (kind === 'tells') return named(what);
  if (kind === 'claims') return told.claims({ what: labels(words.consequences)[what] ?? what });
  if (kind === 'amount') return told.amount({ figure: labels(words.figures)[what] ?? what });
  if (kind === 'beyond-authority' || kind === 'hung-up') return told[kind];
  if (kind !== 'omits') return named(cause);
  const owed = what.split('+').map(named);
  return owed.length === 1 ? told.omits({ what: owed.join() }) : told.omitsAll({ what: owed.join(comma) });
}
