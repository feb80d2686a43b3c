import { describe, expect, it } from 'vitest';
import type { ClassifiedOffer } from '../../../src/domain/dialogue/index.ts';
import { coachTurn } from '../../../src/domain/debrief/index.ts';
import { breachAt, play, scenario } from './played.ts';

const opening = { debtor: { acts: ['answer-phone'] } } as const;
const hurry = {
  collector: { acts: ['ask-commitment'], misconduct: [], choice: 'hurry' },
  debtor: { acts: ['express-anger'] },
  meters: { trust: -1, tension: 2 },
} as const;

describe('the coach', () => {
  it('before the first words only says where to begin', () => {
    expect(coachTurn({ scenario, turns: play(opening), findings: [] })).toEqual({
      turn: 0,
      effect: [],
      rules: [],
      next: { saying: 'next.try', args: { act: 'ask-reason' }, about: { kind: 'choice', id: 'ask-what-happened' } },
    });
  });

  it('says what the words did, which rule they broke and what to try next', () => {
    expect(coachTurn({ scenario, turns: play(opening, hurry), findings: [breachAt(1, 'major'), breachAt(2, 'minor')] })).toEqual({
      turn: 1,
      effect: [{ saying: 'effect.hardened', args: {} }],
      rules: [{ saying: 'rule.broken', args: { severity: 'major' }, about: { kind: 'rule', id: 'cn.major' } }],
      next: { saying: 'next.try', args: { act: 'ask-reason' }, about: { kind: 'choice', id: 'ask-what-happened' } },
      choice: 'hurry',
    });
  });

  it('in heat, calms before it asks', () => {
    const known = { ...hurry, enters: { 'lost-job': 'told', 'will-you-tell': 'waiting' } };
    expect(coachTurn({ scenario, turns: play(opening, known), findings: [] }).next).toEqual({
      saying: 'next.calm-first',
      args: { act: 'empathize' },
      about: { kind: 'choice', id: 'name-it' },
    });
  });

  it('points at the fact that was told and the question that was asked', () => {
    const open = {
      collector: { acts: ['empathize'], misconduct: [] },
      debtor: { acts: ['state-hardship'] },
      meters: { trust: 1 },
      enters: { 'lost-job': 'told', 'will-you-tell': 'raised' },
    } as const;
    expect(coachTurn({ scenario, turns: play(opening, open), findings: [] })).toEqual({
      turn: 1,
      effect: [
        { saying: 'effect.told', args: {}, about: { kind: 'fact', id: 'lost-job' } },
        { saying: 'effect.warmed', args: {} },
        { saying: 'effect.raised', args: {}, about: { kind: 'agenda', id: 'will-you-tell' } },
      ],
      rules: [],
      next: { saying: 'next.answer-first', args: { act: 'answer-question' }, about: { kind: 'choice', id: 'tell-nobody' } },
    });
  });

  it('does not cheer a yes that cannot be kept, and has nothing to add when the call is over', () => {
    const offer: ClassifiedOffer = { kind: 'instalment', monthly: 300_000, months: 4, means: 'impossible', authority: 'within' };
    const agreed = {
      collector: { acts: ['offer-instalment'], misconduct: [], offer },
      debtor: { acts: ['accept'] },
      enters: { outcome: 'plan' },
    } as const;
    expect(coachTurn({ scenario, turns: play(opening, agreed), findings: [] })).toEqual({
      turn: 1,
      effect: [
        { saying: 'effect.over-means', args: {} },
        { saying: 'effect.ended', args: {} },
      ],
      rules: [],
    });
  });
});
