import { describe, expect, it } from 'vitest';
import { answersWith } from '../../../src/domain/rulebook/patterns/answers-with.ts';
import { watch } from '../../../src/domain/rulebook/patterns/monitor.ts';
import { neverAfter } from '../../../src/domain/rulebook/patterns/never-after.ts';
import { neverSays } from '../../../src/domain/rulebook/patterns/never-says.ts';
import { saysBefore } from '../../../src/domain/rulebook/patterns/says-before.ts';
import { saysWithin } from '../../../src/domain/rulebook/patterns/says-within.ts';
import { answers, call, says } from './calls.ts';

describe('never-says', () => {
  it('asks nothing of turns said to somebody else', () => {
    const toDebtor = call([says(1, ['state-debt'])]);
    expect(watch(toDebtor, neverSays({ is: 'never-says', acts: ['state-debt'], to: 'third-party' }))).toEqual({
      verdict: 'not-applicable',
    });
  });
});

describe('says-within', () => {
  const opening = { is: 'says-within', owed: ['disclose-recording'], turns: 2 } as const;

  it('is broken by the last turn in which it could have been said', () => {
    const second = says(2, ['state-purpose']);
    const late = call([says(1, ['greet']), answers(1, ['ask-who']), second, answers(2, ['other']), says(3, ['disclose-recording'])]);
    expect(watch(late, saysWithin(opening))).toEqual({
      verdict: 'breached',
      breaches: [{ said: second, because: ['omits:disclose-recording'] }],
    });
  });

  it('starts counting for the debtor when the debtor comes to the phone', () => {
    const fetched = call([
      answers(0, ['third-party-speaks'], 'third-party'),
      says(1, ['greet']),
      answers(1, ['other'], 'third-party'),
      says(2, ['state-purpose']),
      answers(2, ['answer-phone']),
      says(3, ['identify-self']),
    ]);
    expect(watch(fetched, saysWithin({ ...opening, to: 'debtor' }))).toEqual({ verdict: 'not-applicable' });
  });
});

describe('says-before', () => {
  const rightParty = { is: 'says-before', first: { debtor: ['confirm-identity'] }, acts: ['state-debt'] } as const;
  const notice = { is: 'says-before', first: { collector: ['disclose-recording'] }, acts: ['ask-ability'] } as const;

  it('goes by the order of acts within one breath', () => {
    const wrongWay = says(1, ['ask-ability', 'disclose-recording']);
    expect(watch(call([says(1, ['disclose-recording', 'ask-ability'])]), saysBefore(notice))).toEqual({ verdict: 'met' });
    expect(watch(call([wrongWay]), saysBefore(notice))).toEqual({
      verdict: 'breached',
      breaches: [{ said: wrongWay, because: ['ask-ability'] }],
    });
  });

  it('holds for the debtor again once the third party has given the phone back', () => {
    const returned = call([
      answers(0, ['confirm-identity']),
      says(1, ['greet']),
      answers(1, ['third-party-speaks'], 'third-party'),
      says(2, ['set-boundary']),
      answers(2, ['other']),
      says(3, ['state-debt']),
    ]);
    expect(watch(returned, saysBefore(rightParty))).toEqual({ verdict: 'met' });
  });

  it('takes no confirmation from a third party', () => {
    const early = says(1, ['state-debt']);
    const claimed = call([answers(0, ['third-party-speaks', 'confirm-identity'], 'third-party'), early]);
    expect(watch(claimed, saysBefore(rightParty))).toEqual({
      verdict: 'breached',
      breaches: [{ said: early, because: ['state-debt'] }],
    });
  });
});

describe('answers-with', () => {
  const supervisor = { is: 'answers-with', after: ['ask-supervisor'], owed: ['refer-supervisor'], turns: 2 } as const;

  it('releases the collector whom the debtor hangs up on', () => {
    const left = call([answers(0, ['ask-supervisor']), says(1, ['apologise']), answers(1, ['hang-up'])]);
    expect(watch(left, answersWith(supervisor))).toEqual({ verdict: 'not-applicable' });
  });

  it('does not release the collector who ends the call first', () => {
    const closing = says(1, ['close']);
    expect(watch(call([answers(0, ['ask-supervisor']), closing]), answersWith(supervisor))).toEqual({
      verdict: 'breached',
      breaches: [{ said: closing, because: ['omits:refer-supervisor'] }],
    });
  });

  it('waits while there are turns left', () => {
    expect(watch(call([answers(0, ['ask-supervisor']), says(1, ['apologise'])]), answersWith(supervisor))).toEqual({
      verdict: 'not-applicable',
    });
  });
});

describe('never-after', () => {
  const dispute = { is: 'never-after', after: ['dispute-amount'], acts: ['ask-commitment'], until: { debtor: ['promise'] } } as const;

  it('goes by what the debtor did last in a breath', () => {
    const ask = says(1, ['ask-commitment']);
    expect(watch(call([answers(0, ['dispute-amount', 'promise']), ask]), neverAfter(dispute))).toEqual({ verdict: 'not-applicable' });
    expect(watch(call([answers(0, ['promise', 'dispute-amount']), ask]), neverAfter(dispute))).toEqual({
      verdict: 'breached',
      breaches: [{ said: ask, because: ['ask-commitment'] }],
    });
  });

  it('does not hear a third party dispute', () => {
    const overheard = call([answers(0, ['dispute-amount'], 'third-party'), says(1, ['ask-commitment'])]);
    expect(watch(overheard, neverAfter(dispute))).toEqual({ verdict: 'not-applicable' });
  });
});
