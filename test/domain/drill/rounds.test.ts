import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersTo,
  drawCall,
  drawPairs,
  mostPlanted,
  scoreDrill,
  seedBeginningWith,
  type DrillItem,
} from '../../../src/domain/drill/index.ts';
import { builtIn } from '../../support/built-in.ts';

const places = ['cn', 'us', 'us-tx', 'uk'] as const;
const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function material(place: string) {
  const [deck, rulebook] = [builtIn.decks.get(place), builtIn.rulebooks.get(place)];
  if (deck === undefined || rulebook === undefined) throw new Error(`nothing to drill with in ${place}`);
  return { deck, rulebook };
}

const told = (items: readonly DrillItem[]): ReadonlyMap<number, string> =>
  new Map(items.flatMap(({ at, broke }) => (broke[0] === undefined ? [] : [[at, broke[0]] as const])));

describe.each(places)('a round in %s', (place) => {
  const { deck, rulebook } = material(place);
  const ids = new Set(rulebook.rules.map(({ id }) => id));
  const draws = [
    ['of pairs', drawPairs],
    ['on a call', drawCall],
  ] as const;

  it.each(draws)('%s offers four rules of the rulebook, exactly one of them right where something is broken', (_kind, draw) => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const { broke, options, clauses } of draw(deck, rulebook, seed).items) {
          expect(new Set(options).size).toBe(4);
          expect(options.every((id) => ids.has(id))).toBe(true);
          expect(options.filter((id) => broke.includes(id))).toEqual(broke.slice(0, 1));
          expect([...options, ...broke].filter((id) => clauses[id] === undefined)).toEqual([]);
        }
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  it('of pairs can begin with any of them, from any number on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deck.pairs), anySeed, ({ id }, from) => {
        expect(drawPairs(deck, rulebook, seedBeginningWith(deck, id, from)).items[0]?.pair.id).toBe(id);
      }),
      { numRuns: 12, seed: 3 },
    );
  });

  it.each(draws)('%s is the same round for the same number', (_kind, draw) => {
    expect(draw(deck, rulebook, 77)).toEqual(draw(deck, rulebook, 77));
    expect(draw(deck, rulebook, 77)).not.toEqual(draw(deck, rulebook, 78));
  });

  it.each(draws)('%s answered by the rulebook itself is perfect', (_kind, draw) => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const round = draw(deck, rulebook, seed);
        expect(scoreDrill(answersTo(round, told(round.items)))).toMatchObject({ precision: 1, recall: 1 });
      }),
      { numRuns: 12, seed: 4 },
    );
  });

  it('asks ten different pairs, or all there are, some lawful and some not', () => {
    const { items } = drawPairs(deck, rulebook, 5);
    expect(new Set(items.map(({ pair }) => pair.id)).size).toBe(Math.min(10, deck.pairs.length));
    expect(items.map(({ at }) => at)).toEqual(items.map((_, at) => at + 1));
    expect(new Set(items.map(({ wording }) => wording)).size).toBe(2);
    expect(items.map(({ wording }) => wording === 'unlawful')).toEqual(items.map(({ broke }) => broke.length > 0));
  });

  it('holds from none to five breaches on a call, as the number decides', () => {
    const counts = Array.from({ length: 80 }, (_, seed) => drawCall(deck, rulebook, seed).call.planted.length);
    expect([...new Set(counts)].sort()).toEqual(Array.from({ length: mostPlanted + 1 }, (_, count) => count));
  });

  it('finds a breach in the very turns where one was planted', () => {
    const { items, call } = drawCall(deck, rulebook, 9);
    expect(items.filter(({ broke }) => broke.length > 0).map(({ at, broke }) => ({ at, rule: broke[0] }))).toEqual(
      call.planted.map(({ turn, rule }) => ({ at: turn, rule })),
    );
    expect(items).toHaveLength(call.turns.filter(({ collector }) => collector !== undefined).length);
  });
});

it('a call that the rulebook sees otherwise than it was planted is a bug, told with its number', () => {
  const { deck, rulebook } = material('cn');
  const seed = Array.from({ length: 50 }, (_, at) => at).find((at) => drawCall(deck, rulebook, at).call.planted.length > 0) ?? 0;
  expect(() => drawCall(deck, { ...rulebook, rules: [] }, seed)).toThrow(`call no. ${seed} of cn: planted were [`);
});

it('a pair whose unlawful wording breaks nothing is a bug, told with its name', () => {
  const { deck, rulebook } = material('uk');
  expect(() => drawPairs(deck, { ...rulebook, rules: [] }, 1)).toThrow(/^pair \S+ of uk: lawfully it breaks \[\], unlawfully \[\]$/u);
});
