/**
 * Drill — lawful and unlawful ways to say a thing → pairs to tell apart, calls that hold exactly so many known breaches, and
 * what a round of either comes to.
 *
 * May touch: chance, dialogue, authoring, casework, rulebook.
 */
export type { Deck, Line, Moment, Pair } from './deck.ts';
export { deckSchema } from './deck.schema.ts';
export { readDeck } from './read-deck.ts';
export { checkDeck } from './check-deck.ts';
export { lawfulCall, unlawfulCall } from './pair-calls.ts';
export { drawCall } from './draw-call.ts';
export { drawPairs, seedBeginningWith } from './draw-pairs.ts';
export {
  answersTo,
  drillKinds,
  type CallRound,
  type DrillItem,
  type DrillKind,
  type PairItem,
  type PairsRound,
  type Round,
} from './round.ts';
export { missedMost, outcomeOf, scoreDrill, tallyRules, type DrillAnswer, type DrillScore, type Outcome, type RuleTally } from './score.ts';
export { mostPlanted, plantCall, transcriptOf, type DrillCall, type DrillTurn, type Planted } from './plant.ts';
