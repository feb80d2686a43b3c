import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyDecision, isSameDecision, weighDecisions, worth, type DeskCase, type Weighed } from '../../../src/domain/desk/index.ts';
import type { Rulebook } from '../../../src/domain/rulebook/index.ts';
import { builtIn } from '../../support/built-in.ts';

const known = [...builtIn.deskCases.values()].map((deskCase) => {
  const rulebook = builtIn.rulebooks.get(deskCase.jurisdiction);
  if (rulebook === undefined) throw new Error(`no rulebook for ${deskCase.jurisdiction}`);
  return { deskCase, rulebook };
});
const anyKnown = fc.constantFrom(...known);
const some = { numRuns: 25 };

/** Cases that differ in what they offer: some of the ways, some of the moments, in any order, serving as it may be. */
const anyCase: fc.Arbitrary<{ readonly deskCase: DeskCase; readonly rulebook: Rulebook }> = anyKnown.chain(({ deskCase, rulebook }) =>
  fc
    .record({
      ways: fc.shuffledSubarray([...deskCase.ways], { minLength: 1 }),
      later: fc.subarray([...deskCase.later]),
      serves: fc.array(fc.constantFrom('fully' as const, 'partly' as const, 'not' as const), { minLength: 8, maxLength: 8 }),
    })
    .map(({ ways, later, serves }) => ({
      deskCase: { ...deskCase, later, ways: ways.map((way, at) => ({ ...way, serves: serves[at] ?? way.serves })) },
      rulebook,
    })),
);
const standingsOf = (weighed: readonly Weighed[]): readonly string[] =>
  weighed.map(({ decision, standing }) => `${JSON.stringify(decision)} ${standing}`).sort();

test('whatever a case allows, something is right, all of that is lawful, and nothing is worth more', () => {
  fc.assert(
    fc.property(anyCase, ({ deskCase, rulebook }) => {
      const weighed = weighDecisions(deskCase, rulebook);
      const best = weighed.filter(({ standing }) => standing === 'best');
      expect(best.length).toBeGreaterThan(0);
      expect(best.every(({ lawful }) => lawful)).toBe(true);
      expect(weighed.every(({ standing }) => worth[standing] <= worth.best)).toBe(true);
      expect(weighed.length).toBe(everyDecision(deskCase).length);
    }),
    some,
  );
});

test('what breaks a rule is worth nothing, and only that', () => {
  fc.assert(
    fc.property(anyCase, ({ deskCase, rulebook }) => {
      for (const { standing, lawful, findings } of weighDecisions(deskCase, rulebook)) {
        expect(lawful).toBe(!findings.some(({ verdict }) => verdict === 'breached'));
        expect(worth[standing] === 0).toBe(!lawful);
      }
    }),
    some,
  );
});

test('the order of the rules, and of the ways, decides nothing', () => {
  fc.assert(
    fc.property(
      anyKnown.chain(({ deskCase, rulebook }) =>
        fc.record({
          one: fc.constant({ deskCase, rulebook }),
          other: fc.record({
            deskCase: fc.shuffledSubarray([...deskCase.ways], { minLength: deskCase.ways.length }).map((ways) => ({ ...deskCase, ways })),
            rulebook: fc
              .shuffledSubarray([...rulebook.rules], { minLength: rulebook.rules.length })
              .map((rules) => ({ ...rulebook, rules })),
          }),
        }),
      ),
      ({ one, other }) => {
        expect(standingsOf(weighDecisions(other.deskCase, other.rulebook))).toEqual(
          standingsOf(weighDecisions(one.deskCase, one.rulebook)),
        );
      },
    ),
    some,
  );
});

test('a hold that is put on file makes no unlawful contact lawful', () => {
  const holds: readonly Partial<DeskCase['caseFile']>[] = [
    { representatives: [{ kind: 'attorney', since: '2026-01-01' }] },
    { moratorium: { kind: 'breathing-space', from: '2026-01-01' } },
    { bankruptcy: '2026-01-01' },
    { plan: 'kept' },
    { stops: [{ on: '2026-01-01', written: true }] },
  ];
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...holds), ({ deskCase, rulebook }, hold) => {
      const after = weighDecisions({ ...deskCase, caseFile: { ...deskCase.caseFile, ...hold } }, rulebook);
      for (const before of weighDecisions(deskCase, rulebook).filter(({ lawful }) => !lawful)) {
        expect(after.find(({ decision }) => isSameDecision(decision, before.decision))?.lawful).toBe(false);
      }
    }),
    some,
  );
});

test('leaving it be breaks nothing, unless a deadline passes that another decision would have kept', () => {
  fc.assert(
    fc.property(anyCase, ({ deskCase, rulebook }) => {
      const weighed = weighDecisions(deskCase, rulebook);
      const none = weighed.find(({ decision }) => decision.decision === 'do-not-contact');
      const missed = none?.findings.map(({ rule }) => rule) ?? [];
      expect([none?.lawful, none?.standing === 'lapsed']).toEqual([missed.length === 0, missed.length > 0]);
      const kept = weighed.filter(({ lawful, standing }) => lawful && standing !== 'idle' && standing !== 'unsettled');
      expect(missed.length === 0 || kept.length > 0).toBe(true);
    }),
    some,
  );
});
