import type { CardRecord, Instant } from '../domain/records/index.ts';
import type { RecordsStore } from './records.svelte.ts';

export type MissedIn = NonNullable<CardRecord['missedIn']>;

/** A card for each rule that was broken or passed over. */
export const ruleCards = (rules: readonly string[], missedIn: MissedIn, madeAt: Instant): readonly CardRecord[] =>
  [...new Set(rules)].map((rule): CardRecord => ({ version: 1, id: `rule:${rule}`, kind: 'rule', madeAt, missedIn }));

/** Keeps those cards that are not there yet: what was missed twice is one card, scheduled by its reviews. */
export function keepCards(records: Pick<RecordsStore, 'cards' | 'keep'>, cards: readonly CardRecord[]): void {
  const known = new Set(records.cards.map(({ id }) => id));
  for (const card of cards) if (!known.has(card.id)) void records.keep('cards', card);
}
