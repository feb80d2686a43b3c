import { describe, expect, it } from 'vitest';
import type { ClassifiedOffer, CollectorAct, DebtorAct } from '../../../src/domain/dialogue/index.ts';
import { coachTurn } from '../../../src/domain/debrief/index.ts';
import type { Choice } from '../../../src/domain/scenario/index.ts';
import { breachAt, choice, play, scenario, type Step } from './played.ts';

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
      next: { saying: 'next.calm-first', args: { act: 'empathize' }, about: { kind: 'choice', id: 'name-it' } },
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
    });
  });

  it('names the open question as the reason once it has been passed over', () => {
    const asked = {
      collector: { acts: ['empathize'], misconduct: [] },
      debtor: { acts: [] },
      enters: { 'will-you-tell': 'raised' },
    } as const;
    const passed = {
      collector: { acts: ['ask-reason'], misconduct: [] },
      debtor: { acts: [] },
      enters: { 'will-you-tell': 'pressed' },
    } as const;
    const { effect, next } = coachTurn({ scenario, turns: play(opening, asked, passed), findings: [] });
    expect({ effect, next }).toEqual({
      effect: [{ saying: 'effect.left-unanswered', args: {}, about: { kind: 'agenda', id: 'will-you-tell' } }],
      next: { saying: 'next.answer-first', args: { act: 'answer-question' }, about: { kind: 'choice', id: 'tell-nobody' } },
    });
  });

  const effectOf = (said: { readonly acts: readonly CollectorAct[] }, answer: readonly DebtorAct[], more: Partial<Step> = {}) =>
    coachTurn({
      scenario,
      turns: play(opening, { collector: { misconduct: [], ...said }, debtor: { acts: answer }, ...more }),
      findings: [],
    }).effect;

  it('says that nothing changed only where nothing did and no answer came', () => {
    expect(effectOf({ acts: ['ask-reason'] }, ['other'])).toEqual([{ saying: 'effect.nothing', args: {} }]);
    expect(effectOf({ acts: ['ask-reason'] }, ['ask-offer', 'other'])).toEqual([]);
    expect(effectOf({ acts: ['identify-self'] }, ['other'], { enters: { contact: 'introduced' } })).toEqual([]);
    expect(effectOf({ acts: ['verify-identity'] }, ['other'], { enters: { contact: 'verified' } })).toEqual([
      { saying: 'effect.entered', args: {}, about: { kind: 'state', id: 'contact', state: 'verified' } },
    ]);
  });

  it('says of misconduct that moves no more that it could not get worse', () => {
    const rude = { collector: { acts: ['other'], misconduct: ['insult'] }, debtor: { acts: ['other'] } } as const;
    const enraged = { ...rude, meters: { trust: -2, tension: 3 } } as const;
    expect(coachTurn({ scenario, turns: play(opening, enraged, rude), findings: [] }).effect).toEqual([
      { saying: 'effect.at-worst', args: {} },
    ]);
  });

  it('has a yes said back once: a yes to talking is none, and a yes to what was said back is enough', () => {
    expect(effectOf({ acts: ['check-convenience'] }, ['accept'])).toEqual([]);
    expect(effectOf({ acts: ['offer-instalment'] }, ['accept'])).toEqual([{ saying: 'effect.agreed', args: {} }]);
    expect(effectOf({ acts: ['confirm-plan'] }, ['accept'])).toEqual([{ saying: 'effect.confirmed', args: {} }]);
  });

  const nextAmong = (choices: readonly Choice[], said: readonly CollectorAct[], dealt?: readonly Choice[]) => {
    const turns = play(opening, { collector: { acts: said, misconduct: [] }, debtor: { acts: ['other'] } });
    return coachTurn({ scenario: { ...scenario, choices }, turns, findings: [], ...(dealt === undefined ? {} : { dealt }) }).next?.args;
  };

  it('hints at what has not been done yet, and at what the words are said for', () => {
    const recording = choice('recorded', 'good', ['disclose-recording', 'verify-identity']);
    expect(nextAmong([recording], ['disclose-recording'])).toEqual({ act: 'verify-identity' });
    expect(nextAmong([choice('heard', 'good', ['listen-acknowledge', 'ask-ability'])], ['other'])).toEqual({ act: 'ask-ability' });
    expect(nextAmong([choice('may-i', 'good', ['check-convenience'])], ['check-convenience'])).toBeUndefined();
  });

  it('goes by the scenario before the phrasebook, and by what was dealt where that is known', () => {
    const shelf = choice('cn-general.why', 'good', ['ask-reason']);
    const own = choice('means', 'good', ['ask-ability']);
    expect(nextAmong([shelf, own], ['greet'])).toEqual({ act: 'ask-ability' });
    expect(nextAmong([shelf, own], ['greet'], [shelf])).toEqual({ act: 'ask-reason' });
    expect(nextAmong([choice('goodbye', 'good', ['close']), own], ['greet'])).toEqual({ act: 'ask-ability' });
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
