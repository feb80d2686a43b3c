import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ContactPlan } from '../../../src/domain/dialogue/index.ts';
import { mostPlanted, plantCall, transcriptOf } from '../../../src/domain/drill/index.ts';
import { judge } from '../../../src/domain/rulebook/index.ts';
import { weigh } from '../../../src/domain/scoring/index.ts';
import { builtIn } from '../../support/built-in.ts';

const rulebook = builtIn.rulebooks.get('cn');
const deck = builtIn.decks.get('cn');
const [rubric] = builtIn.rubrics;
if (rulebook === undefined || deck === undefined || rubric === undefined) throw new Error('the built-in content cannot be read');

const night: ContactPlan = { decision: 'contact', whom: 'debtor', channel: 'phone', at: '2026-11-20T22:30' };

function legalityOf(seed: number, count: number, contact?: ContactPlan): number {
  if (rulebook === undefined || deck === undefined || rubric === undefined) throw new Error('nothing to weigh by');
  const call = plantCall({ ...deck, caseFile: { ...deck.caseFile, agreed: { nightContact: false } } }, seed, count);
  const transcript = { ...transcriptOf(call, rulebook, 'zh'), ...(contact === undefined ? {} : { contact }) };
  return weigh(transcript, judge(transcript, rulebook), rubric).legality.score;
}

it('one more breach, in words or in the decision before them, never raises the legality score', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: mostPlanted - 1 }), (seed, count) => {
      const now = legalityOf(seed, count);
      expect(legalityOf(seed, count + 1)).toBeLessThanOrEqual(now);
      expect(legalityOf(seed, count, night)).toBeLessThanOrEqual(now);
    }),
    { numRuns: 60, seed: 5 },
  );
});

it('a call without a planted breach keeps the whole score', () => {
  expect(Array.from({ length: 20 }, (_, seed) => legalityOf(seed, 0))).toEqual(Array.from({ length: 20 }, () => 100));
});
