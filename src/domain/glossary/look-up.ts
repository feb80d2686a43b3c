import type { Glossary, ListItem, StudyList, Term } from './term.ts';

/** Whether the source material has the term (G-001 …); the others are words of the field that complete it. */
export const isSourced = ({ source }: Pick<Term, 'source'>): boolean => /^G-\d/u.test(source);

/** The listed ones by their place, then as the source has them, then the words of the field. */
export const inSourceOrder = (terms: readonly Term[]): readonly Term[] =>
  terms.toSorted((a, b) => (a.listed ?? Infinity) - (b.listed ?? Infinity) || (a.source < b.source ? -1 : Number(a.source > b.source)));

/** Items of one list, each with its place in it, counted from 1. */
export interface ItemsOf {
  readonly list: StudyList;
  readonly items: readonly { readonly place: number; readonly item: ListItem }[];
}

/** Where the lists speak of a term. */
export const itemsNaming = (term: string, { lists }: Pick<Glossary, 'lists'>): readonly ItemsOf[] =>
  itemsThat(({ terms }) => terms.includes(term), lists);

/** What the lists have done in a stage of the workflow. */
export const itemsInStage = (stage: string, { lists }: Pick<Glossary, 'lists'>): readonly ItemsOf[] =>
  itemsThat(({ stages }) => stages.includes(stage), lists);

const itemsThat = (isWanted: (item: ListItem) => boolean, lists: readonly StudyList[]): readonly ItemsOf[] =>
  lists
    .map((list) => ({ list, items: list.items.map((item, at) => ({ place: at + 1, item })).filter(({ item }) => isWanted(item)) }))
    .filter(({ items }) => items.length > 0);
