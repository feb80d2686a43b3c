import type { Difficulty, ScenarioCard } from '../../domain/scenario/index.ts';

export interface CardFilter {
  readonly search: string;
  readonly difficulty: Difficulty | 'any';
  readonly done: 'all' | 'done' | 'not-yet';
}

export const noFilter: CardFilter = { search: '', difficulty: 'any', done: 'all' };

/** The cards that meet every part of the filter. Every word searched for must occur, in either language. */
export function filterCards(
  cards: readonly ScenarioCard[],
  filter: CardFilter,
  isDone: (card: ScenarioCard) => boolean,
): readonly ScenarioCard[] {
  const sought = filter.search.toLowerCase().split(/\s+/u).filter(Boolean);
  return cards.filter(
    (card) =>
      (filter.difficulty === 'any' || card.difficulty === filter.difficulty) &&
      (filter.done === 'all' || isDone(card) === (filter.done === 'done')) &&
      sought.every((word) => searchable(card).includes(word)),
  );
}

const searchable = ({ id, title, summary, debtor, persona }: ScenarioCard): string =>
  [id, ...[title, summary, debtor, persona.name].flatMap(({ zh, en }) => [zh, en])].join('\n').toLowerCase();
