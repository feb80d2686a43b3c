import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawfulCall, mostPlanted, plantCall, transcriptOf, unlawfulCall } from '../../../src/domain/drill/index.ts';
import { judge, type Finding } from '../../../src/domain/rulebook/index.ts';
import { builtIn } from '../../support/built-in.ts';

const rulebook = builtIn.rulebooks.get('uk');
const deck = builtIn.decks.get('uk');
if (rulebook === undefined || deck === undefined) throw new Error(JSON.stringify(builtIn.diagnostics, null, 1));

const breaches = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === 'breached');

/** The borderline pairs in the order of the law file, with the rules they turn on. */
const borderline: readonly (readonly [string, readonly string[]])[] = [
  ['court-and-forty-pounds', ['uk.no-court-threat-to-squeeze']],
  ['prison', ['uk.no-impossible-action']],
  ['bailiff', ['uk.no-misrepresent-authority']],
  ['where-the-money-comes-from', ['uk.no-pressure-pay']],
  ['adviser', ['uk.hold-30d', 'uk.debt-adviser']],
  ['breathing-space', ['uk.breathing-space']],
  ['mother-answers', ['uk.third-party', 'uk.rpc']],
  ['seven-years-old', ['uk.statute-barred']],
  ['panic', ['uk.mental-capacity']],
  ['a-message-left', ['uk.clear-purpose']],
];

describe('the borderline pairs of the United Kingdom', () => {
  it('are all there, each with its rules', () => {
    expect(deck.pairs.map(({ id, breaks }) => [id, breaks])).toEqual(borderline);
  });

  describe.each(deck.pairs.map((pair) => [pair.id, pair] as const))('%s', (_id, pair) => {
    it.each(['zh', 'en'] as const)('is clean when it is said lawfully (%s)', (language) => {
      expect(breaches(judge(lawfulCall(deck, pair, rulebook, language), rulebook))).toEqual([]);
    });

    it.each(['zh', 'en'] as const)('is led by a named rule, in the words that are wrong, when it is not (%s)', (language) => {
      const findings = breaches(judge(unlawfulCall(deck, pair, rulebook, language), rulebook));
      const named = new Set(findings.flatMap(({ rule, alsoBreaches }) => [rule, ...alsoBreaches]));
      expect(pair.breaks.filter((rule) => !named.has(rule))).toEqual([]);
      expect(pair.breaks).toContain(findings[0]?.rule);
      const words = pair.unlawful.map(({ say }) => say[language]);
      expect(findings.map(({ quote }) => quote).filter((quote) => !words.includes(quote ?? ''))).toEqual([]);
    });
  });
});

describe('a generated call in the United Kingdom', () => {
  it('holds exactly the planted breaches: their turns and their rules', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: mostPlanted }), (seed, count) => {
        const call = plantCall(deck, seed, count);
        const found = breaches(judge(transcriptOf(call, rulebook, 'en'), rulebook));
        expect(call.planted).toHaveLength(count);
        expect(found.map(({ turn, rule }) => ({ turn, rule }))).toEqual(call.planted.map(({ turn, rule }) => ({ turn, rule })));
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
