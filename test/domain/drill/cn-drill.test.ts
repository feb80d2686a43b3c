import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawfulCall, mostPlanted, plantCall, transcriptOf, unlawfulCall } from '../../../src/domain/drill/index.ts';
import { judge, type Finding } from '../../../src/domain/rulebook/index.ts';
import { builtIn } from '../../support/built-in.ts';

const rulebook = builtIn.rulebooks.get('cn');
const deck = builtIn.decks.get('cn');
if (rulebook === undefined || deck === undefined) throw new Error(JSON.stringify(builtIn.diagnostics, null, 1));

const breaches = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === 'breached');
const named = (findings: readonly Finding[]) => new Set(breaches(findings).flatMap(({ rule, alsoBreaches }) => [rule, ...alsoBreaches]));

/** The borderline pairs in the order of the law file, with the rules they turn on. */
const borderline: readonly (readonly [string, readonly string[]])[] = [
  ['suit-possible', ['cn.false-criminal-threat']],
  ['criminal-talk', ['cn.false-criminal-threat']],
  ['credit-record', ['cn.credit-record-accuracy']],
  ['enforcement', ['cn.false-litigation-status']],
  ['contact-person', ['cn.third-party-disclosure', 'cn.contact-no-pay-request']],
  ['who-is-calling', ['cn.agency-not-bank', 'cn.impersonate-officials']],
  ['identity-first', ['cn.verify-rpc']],
  ['where-to-pay', ['cn.no-extra-fee']],
  ['raising-money', ['cn.no-induce-borrowing']],
  ['instalments', ['cn.instalment-60m']],
  ['call-again', ['cn.freq-harass']],
  ['workplace', ['cn.workplace', 'cn.public-exposure']],
  ['visits', ['cn.visit-conduct', 'cn.soft-violence']],
  ['the-amount', ['cn.amount-accurate']],
  ['the-spouse', ['cn.spouse-liability']],
  ['old-debt', ['cn.limitation-3y']],
  ['self-harm', ['cn.vulnerable']],
  ['complaint', ['cn.complaints']],
  ['the-children', ['cn.no-fake-family-consequence']],
  ['disputed', ['cn.dispute-pause']],
];

describe('the borderline pairs of mainland China', () => {
  it('are all there, each with its rules', () => {
    expect(deck.pairs.slice(0, borderline.length).map(({ id, breaks }) => [id, breaks])).toEqual(borderline);
  });

  describe.each(deck.pairs.map((pair) => [pair.id, pair] as const))('%s', (_id, pair) => {
    it.each(['zh', 'en'] as const)('is clean when it is said lawfully (%s)', (language) => {
      expect(breaches(judge(lawfulCall(deck, pair, rulebook, language), rulebook))).toEqual([]);
    });

    it.each(['zh', 'en'] as const)('is the named breach, in the words that are wrong, when it is not (%s)', (language) => {
      const findings = breaches(judge(unlawfulCall(deck, pair, rulebook, language), rulebook));
      expect(pair.breaks.filter((rule) => !named(findings).has(rule))).toEqual([]);
      const words = pair.unlawful.map(({ say }) => say[language]);
      expect(findings.map(({ quote }) => quote).filter((quote) => !words.includes(quote ?? ''))).toEqual([]);
    });
  });

  it('uses the permission to tell an honest consequence', () => {
    const [suit] = deck.pairs;
    if (suit === undefined) throw new Error('no pair');
    expect(judge(lawfulCall(deck, suit, rulebook, 'zh'), rulebook).find(({ rule }) => rule === 'cn.honest-consequence')?.verdict).toBe(
      'met',
    );
  });
});

describe('a generated call', () => {
  const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const anyNumber = fc.integer({ min: 0, max: mostPlanted });

  it('holds exactly the planted breaches: their turns, their rules, their clauses', () => {
    fc.assert(
      fc.property(anySeed, anyNumber, fc.constantFrom('zh', 'en'), (seed, count, language) => {
        const call = plantCall(deck, seed, count);
        const transcript = transcriptOf(call, rulebook, language);
        const found = breaches(judge(transcript, rulebook));
        expect(call.planted).toHaveLength(count);
        expect(found.map(({ turn, rule }) => ({ turn, rule }))).toEqual(call.planted.map(({ turn, rule }) => ({ turn, rule })));
        for (const { rule, clause, turn, quote } of found) {
          expect(rulebook.rules.find(({ id }) => id === rule)?.clauses).toContainEqual(clause);
          expect(transcript.turns.find((one) => one.speaker === 'collector' && one.turn === turn)?.text).toBe(quote);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('is the same call for the same seed, and another for another', () => {
    expect(plantCall(deck, 5, 3)).toEqual(plantCall(deck, 5, 3));
    expect(plantCall(deck, 5, 3)).not.toEqual(plantCall(deck, 6, 3));
  });

  it('can plant every way of breaking a rule that the deck knows', () => {
    const all = deck.moments.flatMap(({ unlawful = [] }) => unlawful.map(({ say }) => say.zh));
    const seen = new Set(
      Array.from({ length: 600 }, (_, seed) => plantCall(deck, seed, mostPlanted))
        .flatMap(({ turns }) => turns)
        .flatMap(({ collector }) => collector?.say?.zh ?? []),
    );
    expect(all.filter((say) => !seen.has(say))).toEqual([]);
  });

  it('refuses what it cannot hold', () => {
    expect(() => plantCall(deck, 1, mostPlanted + 1)).toThrow('a call can hold 0 to 5 breaches, not 6');
    expect(() => plantCall(deck, 1, -1)).toThrow('a call can hold 0 to 5 breaches, not -1');
  });
});
