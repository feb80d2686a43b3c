import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawfulCall, mostPlanted, plantCall, transcriptOf, unlawfulCall } from '../../../src/domain/drill/index.ts';
import { judge, type Finding } from '../../../src/domain/rulebook/index.ts';
import { builtIn } from '../../support/built-in.ts';

/** The borderline pairs in the order of the law file, with the rules they turn on. */
const borderline = {
  'us': [
    ['suit-in-time', ['us.no-unintended', 'us.no-arrest']],
    ['opening-words', ['us.mini-miranda-initial']],
    ['voicemail', ['us.voicemail-lcm']],
    ['sister-answers', ['us.location-info', 'us.third-party']],
    ['dispute-in-window', ['us.no-overshadow', 'us.dispute-verify']],
    ['nine-years-old', ['us.time-barred']],
    ['stop-calling', ['us.stop-medium']],
    ['at-work', ['us.work-contact']],
    ['garnishment', ['us.no-arrest']],
    ['attorney', ['us.attorney']],
  ],
  'us-tx': [
    ['civil-suit', ['tx.no-arrest']],
    ['wages', ['tx.no-wage-garnish-threat']],
    ['repossession', ['tx.no-seizure']],
    ['bounced-check', ['tx.no-false-accusation']],
    ['dispute-letter', ['tx.dispute-30d']],
    ['debt-buyer', ['tx.debt-buyer-notice']],
    ['who-is-it-for', ['tx.true-name', 'tx.no-misrepresent']],
    ['extra-fee', ['tx.no-extra-charges']],
  ],
  'uk': [
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
  ],
} as const;

const breaches = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === 'breached');

describe.each(['us', 'us-tx', 'uk'] as const)('the drill of %s', (id) => {
  const rulebook = builtIn.rulebooks.get(id);
  const deck = builtIn.decks.get(id);
  if (rulebook === undefined || deck === undefined) throw new Error(JSON.stringify(builtIn.diagnostics, null, 1));

  it('has the borderline pairs, each with its rules', () => {
    expect(deck.pairs.map(({ id: name, breaks }) => [name, breaks])).toEqual(borderline[id]);
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

  it('makes calls that hold exactly the planted breaches', () => {
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

describe('talk of a civil suit in Texas', () => {
  it('is a permission used, where it is true, open and in time', () => {
    const rulebook = builtIn.rulebooks.get('us-tx');
    const deck = builtIn.decks.get('us-tx');
    const pair = deck?.pairs.find(({ id }) => id === 'civil-suit');
    if (rulebook === undefined || deck === undefined || pair === undefined) throw new Error('no such pair');
    expect(judge(lawfulCall(deck, pair, rulebook, 'en'), rulebook).find(({ rule }) => rule === 'tx.may-sue')?.verdict).toBe('met');
  });
});
