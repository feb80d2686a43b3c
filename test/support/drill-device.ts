import cnDeck from '../../scenarios/drills/cn.yaml?raw';
import ukDeck from '../../scenarios/drills/uk.yaml?raw';
import cnBook from '../../scenarios/rulebooks/cn.yaml?raw';
import ukBook from '../../scenarios/rulebooks/uk.yaml?raw';
import { drawCall, drawPairs, readDeck, type Deck } from '../../src/domain/drill/index.ts';
import { readRulebook, type Rulebook } from '../../src/domain/rulebook/index.ts';
import type { Content } from '../../src/stores/content.ts';
import { sampleContent } from './sample-content.ts';

const material = { cn: read('cn', cnDeck, cnBook), uk: read('uk', ukDeck, ukBook) };
export type Place = keyof typeof material;

/** Two places to drill in, with the decks and the law that ship. */
export const drillContent: Content = {
  ...sampleContent(),
  drillPlaces: () => ['cn', 'uk'],
  openDeck: (place) => Promise.resolve(material[place as Place].deck),
  openRulebook: (place) => Promise.resolve(material[place as Place].rulebook),
};

export const pairsOf = (place: Place, seed: number) => drawPairs(material[place].deck, material[place].rulebook, seed);
export const callOf = (place: Place, seed: number) => drawCall(material[place].deck, material[place].rulebook, seed);

export function pairNamed(place: Place, at: number): Deck['pairs'][number] {
  const pair = material[place].deck.pairs[at];
  if (pair === undefined) throw new Error(`the drill of ${place} has no pair ${at}`);
  return pair;
}

/** The first number whose call holds so many breaches. */
export function seedWith(place: Place, breaches: number): number {
  for (let seed = 0; seed < 200; seed += 1) if (callOf(place, seed).call.planted.length === breaches) return seed;
  throw new Error(`no call in ${place} holds ${breaches} breaches`);
}

export function ruleOf(place: Place, id: string): Rulebook['rules'][number] {
  const rule = material[place].rulebook.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`${place} has no rule ${id}`);
  return rule;
}

function read(place: string, deckText: string, bookText: string): { readonly deck: Deck; readonly rulebook: Rulebook } {
  const { rulebook } = readRulebook({ file: `${place}.yaml`, text: bookText });
  const { deck } = readDeck({ file: `${place}.yaml`, text: deckText });
  if (rulebook === undefined || deck === undefined) throw new Error(`the drill of ${place} does not read`);
  return { deck, rulebook };
}
