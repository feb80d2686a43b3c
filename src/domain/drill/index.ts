/**
 * Drill — lawful and unlawful ways to say a thing → pairs to tell apart, and calls that hold exactly so many known breaches.
 *
 * May touch: dialogue, authoring, casework, rulebook.
 */
export type { Deck, Line, Moment, Pair } from './deck.ts';
export { deckSchema } from './deck.schema.ts';
export { readDeck } from './read-deck.ts';
export { checkDeck } from './check-deck.ts';
export { lawfulCall, unlawfulCall } from './pair-calls.ts';
export { mostPlanted, plantCall, transcriptOf, type DrillCall, type DrillTurn, type Planted } from './plant.ts';
