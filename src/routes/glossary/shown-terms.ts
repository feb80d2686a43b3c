import {
  findTerms,
  indexTerms,
  inSourceOrder,
  isSourced,
  studyTopics,
  type StudyTopic,
  type Term,
  type TermIndex,
} from '../../domain/glossary/index.ts';

/** Those the source material has, and those that complete it. */
export const shelves = ['sourced', 'field'] as const;
export type Shelf = (typeof shelves)[number];

export interface TermFilter {
  readonly shelf: Shelf;
  readonly find: string;
  readonly topic: StudyTopic | 'any';
}

export const everyTerm: TermFilter = { shelf: 'sourced', find: '', topic: 'any' };

export type TermIndexes = Readonly<Record<Shelf, TermIndex>>;

export function indexShelves(terms: readonly Term[]): TermIndexes {
  const ordered = inSourceOrder(terms);
  return { sourced: indexTerms(ordered.filter(isSourced)), field: indexTerms(ordered.filter((term) => !isSourced(term))) };
}

/** The terms of one shelf that meet the filter, best first. */
export const shownOn = (shelf: Shelf, indexes: TermIndexes, { find, topic }: TermFilter): readonly Term[] =>
  findTerms(indexes[shelf], find).filter((term) => topic === 'any' || term.topic === topic);

export interface TopicTerms {
  readonly topic: StudyTopic;
  readonly terms: readonly Term[];
}

export const byTopic = (terms: readonly Term[]): readonly TopicTerms[] =>
  studyTopics.map((topic) => ({ topic, terms: terms.filter((term) => term.topic === topic) })).filter((group) => group.terms.length > 0);

/** What was looked for, as the address keeps it, so that going back finds the terms as they were left. */
export function filterIn(querystring: string | undefined): TermFilter {
  const asked = new URLSearchParams(querystring);
  return {
    shelf: shelves.find((shelf) => shelf === asked.get('shelf')) ?? everyTerm.shelf,
    find: asked.get('find') ?? '',
    topic: studyTopics.find((topic) => topic === asked.get('topic')) ?? 'any',
  };
}

/** Only what is not as at first. */
export const queryOf = (filter: TermFilter): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filter).filter(([part, value]) => value !== everyTerm[part as keyof TermFilter]));
