import type { BuiltInJurisdiction, Currency, Language, LoggedContact } from '../../domain/dialogue/index.ts';
import type { Rulebook } from '../../domain/rulebook/index.ts';
import { formatDate, formatLocalTime, formatMoney } from '../../locales/index.ts';
import type { ExampleWords } from './words.ts';

/** One thing that is known, or decided, as it is read. */
export interface ToldFact {
  readonly label: string;
  readonly values: readonly string[];
}

/** How facts are put into words. */
export interface Telling {
  readonly words: ExampleWords;
  readonly channels: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Left out where the place's money is not known: then sums are bare figures. */
  readonly currency?: Currency;
}

const currencies: Readonly<Record<string, Currency>> = { 'cn': 'CNY', 'us': 'USD', 'us-tx': 'USD', 'uk': 'GBP' } satisfies Record<
  BuiltInJurisdiction,
  Currency
>;

/** The money of a place; one that a trainer has added has that of the place whose rules it builds on. */
export const currencyOf = ({ id, buildsOn = '' }: Pick<Rulebook, 'id' | 'buildsOn'>): Currency | undefined =>
  currencies[id] ?? currencies[buildsOn];

export const sumTold = (minor: number, { currency, language }: Telling): string =>
  currency === undefined ? (minor / 100).toFixed(2) : formatMoney(minor, currency, language);

type Labels = Readonly<Record<string, string>>;

/** Everything written in part of a case file or a contact plan, in the order it is written; `labels` names entries by where they stand. */
export function factsTold(written: object, labels: Labels, telling: Telling): readonly ToldFact[] {
  return Object.entries(written).flatMap(([entry, value]: [string, unknown]) => told(entry, value, labels, telling));
}

function told(path: string, value: unknown, labels: Labels, telling: Telling): readonly ToldFact[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return [{ label: labels[path] ?? path, values: listTold(path, value, labels, telling) }];
  if (!isGroup(value)) return [{ label: labels[path] ?? path, values: [valueTold(path, value, telling)] }];
  return Object.entries(value).flatMap(([entry, inner]) => told(`${path}.${entry}`, inner, labels, telling));
}

function listTold(path: string, items: readonly unknown[], labels: Labels, telling: Telling): readonly string[] {
  const { words, language } = telling;
  if (items.length === 0) return [words.values.none ?? ''];
  if (path === 'history') return logTold(items as readonly LoggedContact[], telling);
  if (!items.every(isGroup)) return [items.map((item) => valueTold(path, item, telling)).join(language === 'zh' ? '、' : ', ')];
  const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', '];
  return items.map((item) =>
    Object.entries(item)
      .flatMap(([entry, inner]) => told(`${path}.${entry}`, inner, labels, telling))
      .map(({ label, values }) => (values[0] === words.yes ? label : `${label}${colon}${values.join(comma)}`))
      .join(comma),
  );
}

/** Contacts of one kind that follow each other are one entry. */
function logTold(log: readonly LoggedContact[], telling: Telling): readonly string[] {
  const runs: LoggedContact[][] = [];
  const kindOf = ({ at: _, ...kind }: LoggedContact): string => JSON.stringify(kind);
  for (const contact of log) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && kindOf(run[0]) === kindOf(contact)) run.push(contact);
    else runs.push([contact]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const { words, channels } = telling;
    const parts = [channels[first.channel], named(first.outcome), named(first.kind), named(first.to), named(first.by)];
    function named(value: string | undefined): string | undefined {
      return value === undefined ? undefined : (words.values[value] ?? value);
    }
    return words.logged({
      times: run.length,
      what: parts.filter((part) => part !== undefined).join(' · '),
      first: timeTold(first.at, telling),
      ...(run.length > 1 && { last: sameDay(first.at, last.at) ? last.at.slice(11, 16) : timeTold(last.at, telling) }),
    });
  });
}

/** Both on the debtor's own clock, and on one day of it. */
const sameDay = (one: string, other: string): boolean =>
  one.length === 16 && other.length === 16 && one.slice(0, 10) === other.slice(0, 10);

function valueTold(path: string, value: unknown, telling: Telling): string {
  const { words, channels, language } = telling;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (isWords(value)) return value[language];
  if (typeof value === 'number') return path.startsWith('ledger.') ? sumTold(value, telling) : String(value);
  const text = String(value);
  if (path === 'litigation.done') return (words.consequences as Labels)[text] ?? text;
  if (/^\d{4}-\d\d-\d\dT/u.test(text)) return timeTold(text, telling);
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return formatDate(text, language);
  return words.values[text] ?? channels[text] ?? text;
}

/** On the debtor's wall clock; an instant says against which clock it is given. */
function timeTold(at: string, { words, language }: Telling): string {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/u.exec(at)?.[0];
  const time = formatLocalTime(at, language);
  return offset === undefined ? time : words.utc({ time, offset: offset === 'Z' ? 'UTC' : `UTC${offset}` });
}

const isWords = (value: unknown): value is Readonly<Record<Language, string>> =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isWords(value);
