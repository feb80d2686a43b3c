import { severities, topics, type Rule, type Severity, type Topic } from '../../domain/rulebook/index.ts';
import { isBase, type OpenBook } from './open-book.ts';

export interface RuleFilter {
  readonly find: string;
  readonly topic: Topic | 'any';
  readonly severity: Severity | 'any';
  /** Of a rulebook that builds on another: its own rules only, or those beneath it only. */
  readonly source: 'any' | 'own' | 'base';
}

export const everyRule: RuleFilter = { find: '', topic: 'any', severity: 'any', source: 'any' };

export interface TopicGroup {
  readonly topic: Topic | 'other';
  readonly rules: readonly Rule[];
}

/** The rules that meet every part of the filter. Every word searched for must occur, in either language. */
export function findRules(book: OpenBook, { find, topic, severity, source }: RuleFilter): readonly Rule[] {
  const sought = find.toLowerCase().split(/\s+/u).filter(Boolean);
  return book.rulebook.rules.filter(
    (rule) =>
      (topic === 'any' || rule.topic === topic) &&
      (severity === 'any' || rule.severity === severity) &&
      (source === 'any' || isBase(book, rule) === (source === 'base')) &&
      sought.every((word) => searchable(rule).includes(word)),
  );
}

/** By topic, in the order in which a call meets them; within one, a place's own rules first, the gravest before the lighter. */
export const byTopic = (book: OpenBook, rules: readonly Rule[]): readonly TopicGroup[] =>
  [...topics, 'other' as const]
    .map((topic) => ({ topic, rules: rules.filter((rule) => (rule.topic ?? 'other') === topic).sort(ownThenGravest(book)) }))
    .filter((group) => group.rules.length > 0);

const ownThenGravest =
  (book: OpenBook) =>
  (a: Rule, b: Rule): number =>
    Number(isBase(book, a)) - Number(isBase(book, b)) || severities.indexOf(a.severity) - severities.indexOf(b.severity);

const searchable = ({ id, title, words, clauses }: Rule): string =>
  [id, ...[title, words, ...clauses.map(({ instrument }) => instrument)].flatMap(({ zh, en }) => [zh, en])].join('\n').toLowerCase();
