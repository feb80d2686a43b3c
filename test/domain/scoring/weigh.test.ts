import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../../src/domain/dialogue/index.ts';
import { weigh, type Scorecard } from '../../../src/domain/scoring/index.ts';
import * as calls from './calls.ts';
import { breach, callOf, cardCall } from './spoken.ts';

const scoreOf = (transcript: Transcript): number => weigh(transcript, [], cardCall).professionalism.score;
const shown = ({ professionalism }: Scorecard) => professionalism.sections.map(({ id, score, of }) => [id, score, of]);

describe('what a call is worth', () => {
  it.each([
    'exemplaryFirstTimer',
    'exemplaryAngry',
    'exemplaryHardship',
    'exemplaryEvasive',
    'exemplaryThirdParty',
    'exemplaryDispute',
  ] as const)('an exemplary call of each kind can reach ninety: %s', (name) => {
    const card = weigh(calls[name], [], cardCall);
    expect(card.professionalism.score, JSON.stringify(card.professionalism.sections, null, 1)).toBeGreaterThanOrEqual(90);
    expect(card.passed).toBe(true);
  });

  it.each(['clumsyHardship', 'clumsyAngry'] as const)('a clumsy but lawful call lands in the middle: %s', (name) => {
    const score = scoreOf(calls[name]);
    expect(score).toBeGreaterThanOrEqual(40);
    expect(score).toBeLessThanOrEqual(75);
  });

  it('a script of only unlawful turns stays under forty', () => {
    expect(scoreOf(calls.unlawful)).toBeLessThan(40);
  });

  it.each([
    ['no turns at all', { jurisdiction: 'cn', date: '2026-11-20', turns: [] } satisfies Transcript],
    ['a phone answered and nothing said', callOf('answer-phone')],
    ['a collector who says nothing that can be heard', callOf('answer-phone', ['', 'silence'], ['', 'hang-up'])],
    ['a collector who hangs up at once', callOf('answer-phone', [{ hungUp: true }, ''])],
  ])('silence earns nothing: %s', (_, transcript) => {
    const card = weigh(transcript, [], cardCall);
    expect(card.professionalism.score).toBe(0);
    expect(card.passed).toBe(false);
  });

  it('a greeting and a goodbye are worth little', () => {
    expect(scoreOf(callOf('answer-phone', ['greet close', 'thank']))).toBeLessThan(20);
  });
});

describe('where the weight goes', () => {
  it('a whole section that could not arise is shared over the others', () => {
    expect(shown(weigh(calls.exemplaryThirdParty, [], cardCall))).toEqual([
      ['opening', 28.6, 28.6],
      ['finding-out', 0, 0],
      ['communication', 47.6, 47.6],
      ['information', 0, 0],
      ['negotiation', 0, 0],
      ['commitment', 23.8, 23.8],
      ['note', 0, 0],
    ]);
  });

  it('a criterion that could not arise says why and weighs nothing', () => {
    const card = weigh(calls.exemplaryFirstTimer, [], cardCall);
    expect(card.professionalism.sections[1]?.criteria[1]).toEqual({
      id: 'ability',
      applicable: false,
      score: 0,
      of: 0,
      evidence: [{ reason: 'could-not-arise', args: { why: 'paid-at-once' }, good: true }],
    });
  });

  it('a reason never asked for is a missed point, not an absent one', () => {
    const card = weigh(callOf('answer-phone', ['greet verify-identity', 'confirm-identity'], ['ask-commitment', 'promise']), [], cardCall);
    expect(card.professionalism.sections[1]?.criteria[0]).toEqual({
      id: 'reason',
      applicable: true,
      score: 0,
      of: 19.6,
      evidence: [{ reason: 'ask.never', args: { act: 'ask-reason' }, good: false }],
    });
  });

  it('no section may fall under half, even in a call that passes on points', () => {
    const rubric = { ...cardCall, passMark: 10 };
    const card = weigh(
      callOf('answer-phone', ['greet identify-self verify-identity', 'confirm-identity'], ['state-purpose', 'other']),
      [],
      rubric,
    );
    expect([card.professionalism.score >= 10, card.passed]).toEqual([true, false]);
  });
});

describe('the gate', () => {
  it('one critical breach fails the call and halves the score', () => {
    const { legality, passed } = weigh(calls.exemplaryHardship, [breach('critical', 3)], cardCall);
    expect({ legality, passed }).toEqual({
      legality: { passed: false, score: 40, deductions: [{ rule: 'cn.critical', turn: 3, points: 60 }] },
      passed: false,
    });
  });

  it('what stands on the fatal list fails the call, whatever severity the law gives it', () => {
    const { legality } = weigh(calls.exemplaryHardship, [{ ...breach('minor'), gate: 'F1' }], cardCall);
    expect(legality).toEqual({ passed: false, score: 40, deductions: [{ rule: 'cn.minor', turn: 1, points: 60 }] });
  });

  it('several critical breaches leave nothing', () => {
    expect(weigh(calls.unlawful, [breach('critical', 1), breach('critical', 2)], cardCall).legality.score).toBe(0);
  });

  it('a major breach caps professionalism at 59 and keeps the score before the cap', () => {
    const clean = weigh(calls.exemplaryHardship, [], cardCall).professionalism;
    const { professionalism, passed } = weigh(calls.exemplaryHardship, [breach('major')], cardCall);
    expect({ ...professionalism, passed }).toEqual({ ...clean, score: 59, uncapped: clean.score, capped: true, passed: false });
  });

  it('what is met, not applicable or undecided costs nothing', () => {
    const findings = (['met', 'not-applicable', 'undecided'] as const).map((verdict) => ({ ...breach('critical'), verdict }));
    expect(weigh(calls.exemplaryHardship, findings, cardCall).legality).toEqual({ passed: true, score: 100, deductions: [] });
  });
});
