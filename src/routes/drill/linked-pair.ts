import type { Jurisdiction } from '../../domain/dialogue/index.ts';
import type { Deck, Pair } from '../../domain/drill/index.ts';
import type { Content } from '../../stores/content.ts';

/** The pair that a round is to begin with, as a rule's page asks for it. */
export interface LinkedPair {
  readonly deck: Deck;
  readonly pair: Pair;
}

export const linkedPlace = (query: string, places: readonly Jurisdiction[]): Jurisdiction | undefined =>
  places.find((place) => place === new URLSearchParams(query).get('in'));

/** Nothing to wait for where the address names no pair; a pair that cannot be had is done without. */
export function linkedPair(query: string, content: Pick<Content, 'drillPlaces' | 'openDeck'>): Promise<LinkedPair | undefined> | undefined {
  const place = linkedPlace(query, content.drillPlaces());
  const id = new URLSearchParams(query).get('pair');
  if (place === undefined || id === null) return undefined;
  return content.openDeck(place).then(
    (deck) => {
      const pair = deck.pairs.find((one) => one.id === id);
      return pair && { deck, pair };
    },
    () => undefined,
  );
}
