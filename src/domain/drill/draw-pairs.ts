import { judge, type Rulebook } from '../rulebook/index.ts';
import type { Deck, Pair } from './deck.ts';
import { diceFrom, shuffled } from '../chance/index.ts';
import { rulesToChooseFrom } from './near-rules.ts';
import { lawfulCall, unlawfulCall } from './pair-calls.ts';
import { brokenIn, clausesOf, type PairItem, type PairsRound } from './round.ts';

const mostQuestions = 10;

/**
 * Pairs in an order that the seed decides, of each one wording. The rulebook says which is which; a wording that it sees
 * otherwise than the deck is a bug, and throws.
 */
export function drawPairs(deck: Deck, rulebook: Rulebook, seed: number): PairsRound {
  const dice = diceFrom(seed);
  const drawn = shuffled(deck.pairs, dice).slice(0, mostQuestions);
  return { kind: 'pairs', seed, items: drawn.map((pair, at) => ask(pair, at + 1, { deck, rulebook }, dice)) };
}

/** The first number, from one on, whose round begins with that pair of the deck. */
export function seedBeginningWith(deck: Deck, pair: string, from: number): number {
  if (!deck.pairs.some(({ id }) => id === pair)) throw new Error(`the drill of ${deck.jurisdiction} has no pair ${pair}`);
  let seed = from >>> 0;
  while (shuffled(deck.pairs, diceFrom(seed))[0]?.id !== pair) seed = (seed + 1) >>> 0;
  return seed;
}

function ask(pair: Pair, at: number, { deck, rulebook }: { deck: Deck; rulebook: Rulebook }, dice: () => number): PairItem {
  const wording = dice() < 0.5 ? 'lawful' : 'unlawful';
  const clean = judge(lawfulCall(deck, pair, rulebook, 'zh'), rulebook);
  const wrong = judge(unlawfulCall(deck, pair, rulebook, 'zh'), rulebook);
  const [faults, found] = [brokenIn(clean), brokenIn(wrong)];
  const [right] = pair.breaks;
  if (right === undefined || faults.length > 0 || !pair.breaks.every((rule) => found.includes(rule)))
    throw new Error(`pair ${pair.id} of ${deck.jurisdiction}: lawfully it breaks [${faults.join()}], unlawfully [${found.join()}]`);
  const breaks = [...new Set([...pair.breaks, ...found])];
  const date = pair.date ?? rulebook.version;
  const options = rulesToChooseFrom({ rulebook, date, right, alsoRight: breaks }, dice);
  const turnsOn = wording === 'lawful' ? (pair.uses ?? right) : right;
  const findings = wording === 'lawful' ? clean : wrong;
  return {
    at,
    pair,
    wording,
    turnsOn,
    broke: wording === 'lawful' ? [] : breaks,
    options,
    clauses: clausesOf([...breaks, ...options, turnsOn], findings, { rulebook, date }),
  };
}
