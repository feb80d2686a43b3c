import { describe, expect, it } from 'vitest';
import type { ClassifiedOffer, Transcript } from '../../../src/domain/dialogue/index.ts';
import { weigh, type Criterion, type CriterionScore, type Measure } from '../../../src/domain/scoring/index.ts';
import { callOf, cardCall } from './spoken.ts';

const criteria = cardCall.sections.flatMap((section) => section.criteria);

/** One criterion of the built-in rubric, weighed alone out of a hundred. */
function alone(id: string, transcript: Transcript): CriterionScore | undefined {
  const criterion = criteria.find((one) => one.id === id);
  const rubric = {
    ...cardCall,
    sections: [{ id: 'only', title: { zh: '', en: '' }, criteria: criterion === undefined ? [] : [criterion] }],
  };
  return weigh(transcript, [], rubric).professionalism.sections[0]?.criteria[0];
}

const share = (id: string, transcript: Transcript): number | 'n/a' => {
  const found = alone(id, transcript);
  return found?.applicable === true ? found.score : 'n/a';
};

const known = ['greet identify-self verify-identity', 'confirm-identity'] as const;
const offer = (means: ClassifiedOffer['means'], authority: ClassifiedOffer['authority'] = 'within'): ClassifiedOffer => ({
  kind: 'instalment',
  monthly: 100_000,
  months: 12,
  means,
  authority,
});

describe('opening', () => {
  it('identity is checked only once the answer has come, before the debt', () => {
    expect(share('right-party', callOf('answer-phone', known, ['state-debt', 'other']))).toBe(100);
    expect(share('right-party', callOf('answer-phone', ['verify-identity state-debt', 'confirm-identity']))).toBe(20);
    expect(share('right-party', callOf('answer-phone', ['state-debt', 'other']))).toBe(0);
  });

  it('reading the data out to them undoes the check', () => {
    expect(
      alone('right-party', callOf('answer-phone', [{ acts: 'verify-identity', misconduct: ['privacy-leak'] }, 'confirm-identity'])),
    ).toEqual({
      id: 'right-party',
      applicable: true,
      score: 0,
      of: 100,
      evidence: [
        { turn: 1, reason: 'act.done', args: { act: 'verify-identity' }, good: true },
        { turn: 1, reason: 'act.spoiled', args: { misconduct: 'privacy-leak' }, good: false },
      ],
    });
  });

  it('a greeting that comes late earns half', () => {
    expect(share('greeting', callOf('answer-phone', ['state-debt', ''], ['ask-reason', ''], ['greet identify-self', '']))).toBe(50);
  });
});

describe('finding out', () => {
  it('a question crowded by a demand leaves no room for the answer', () => {
    expect(alone('reason', callOf('answer-phone', known, ['ask-reason ask-commitment', 'state-reason']))).toEqual({
      id: 'reason',
      applicable: true,
      score: 66.7,
      of: 100,
      evidence: [
        { turn: 2, reason: 'ask.timely', args: { act: 'ask-reason' }, good: true },
        { turn: 2, reason: 'ask.crowded', args: { act: 'ask-reason', by: 'ask-commitment' }, good: false },
      ],
    });
  });

  it('means asked only after the plan was offered come late', () => {
    expect(share('ability', callOf('answer-phone', known, ['offer-instalment', 'other'], ['ask-ability', 'state-ability']))).toBe(66.7);
  });

  it('what they told without being asked counts when it is taken up', () => {
    expect(
      share('reason', callOf('answer-phone', ['greet verify-identity', 'confirm-identity state-reason'], ['listen-acknowledge', 'other'])),
    ).toBe(100);
    expect(
      share('reason', callOf('answer-phone', ['greet verify-identity', 'confirm-identity state-reason'], ['ask-commitment', 'other'])),
    ).toBe(0);
  });

  it('a stall is pinned down or let go', () => {
    expect(share('willingness', callOf('answer-phone', known, ['state-purpose', 'stall'], ['ask-commitment', 'promise']))).toBe(100);
    expect(share('willingness', callOf('answer-phone', known, ['state-purpose', 'stall'], ['close', 'thank']))).toBe(0);
    expect(share('willingness', callOf('answer-phone', known, ['state-purpose', 'stall']))).toBe('n/a');
  });
});

describe('communication', () => {
  it('a feeling is named before the ask, even in the same breath', () => {
    expect(share('feeling-first', callOf('answer-phone express-anger', ['empathize ask-commitment', 'other']))).toBe(100);
    expect(share('feeling-first', callOf('answer-phone express-anger', ['ask-commitment empathize', 'other']))).toBe(0);
  });

  it('the same feeling in a row is one feeling', () => {
    expect(
      share(
        'feeling-first',
        callOf('express-anger', ['greet', 'express-anger'], ['empathize', 'express-anger'], ['ask-commitment', 'stall']),
      ),
    ).toBe(100);
  });

  it('a call without feeling has none to name', () => {
    expect(share('feeling-first', callOf('answer-phone', known, ['ask-commitment', 'promise']))).toBe('n/a');
  });

  it('questions are answered in the next words or not at all', () => {
    expect(
      share(
        'listening',
        callOf(
          'answer-phone',
          known,
          ['state-purpose', 'ask-amount ask-supervisor'],
          ['state-debt', 'other'],
          ['refer-supervisor', 'thank'],
        ),
      ),
    ).toBe(50);
  });

  it('arguing and ill words wear the tone down to nothing, never below', () => {
    expect(share('steady-tone', callOf('express-anger', ['ask-commitment', 'insult'], ['set-boundary', 'other']))).toBe(70);
    const insults = callOf(
      'express-anger',
      [{ acts: 'other', misconduct: ['insult', 'profanity'] }, 'insult'],
      [{ acts: 'other', misconduct: ['insult'] }, ''],
    );
    expect(share('steady-tone', insults)).toBe(0);
  });

  it('a call whose purpose is never said has no purpose to keep', () => {
    expect(share('on-purpose', callOf('answer-phone', ['greet', 'other'], ['small-talk', 'other']))).toBe(0);
  });
});

describe('information', () => {
  it('a false figure spoils the true ones', () => {
    expect(
      share(
        'figures',
        callOf('answer-phone', known, ['state-debt', 'other'], [{ acts: 'state-debt', misconduct: ['false-amount'] }, 'other']),
      ),
    ).toBe(0);
  });

  it('consequences are due once asked for, and must be true', () => {
    expect(share('consequences', callOf('answer-phone', known, ['state-debt', 'other']))).toBe('n/a');
    expect(share('consequences', callOf('answer-phone', known, ['state-debt', 'ask-consequence'], ['explain-consequence', 'other']))).toBe(
      100,
    );
    expect(share('consequences', callOf('answer-phone', known, ['state-debt', 'ask-consequence'], ['ask-commitment', 'other']))).toBe(0);
    expect(
      share('consequences', callOf('answer-phone', known, [{ acts: 'explain-consequence', misconduct: ['threat-arrest'] }, 'other'])),
    ).toBe(0);
  });
});

describe('negotiation', () => {
  it('a waiver before anything was asked is over-conceding', () => {
    expect(share('ladder', callOf('answer-phone', known, ['offer-waiver', 'accept']))).toBe(0);
  });

  it('a plan straight away is half right, and right once the means are known', () => {
    expect(share('ladder', callOf('answer-phone', known, ['offer-instalment', 'accept']))).toBe(50);
    expect(share('ladder', callOf('answer-phone', known, ['ask-ability', 'state-ability'], ['offer-instalment', 'accept']))).toBe(100);
  });

  it('a collector who never comes down a step is stuck', () => {
    expect(share('ladder', callOf('answer-phone', known, ['ask-commitment', 'state-hardship'], ['ask-commitment', 'reject']))).toBe(50);
  });

  it('more than one may grant is too much, however it is reached', () => {
    const generous = callOf(
      'answer-phone',
      known,
      ['ask-commitment', 'state-ability'],
      [{ acts: 'offer-instalment', offer: offer('comfortable', 'beyond') }, 'accept'],
    );
    expect(share('ladder', generous)).toBe(50);
  });

  it.each([
    ['comfortable', 100],
    ['tight', 75],
    ['impossible', 37.5],
  ] as const)('the offer that was agreed counts: %s', (means, points) => {
    const agreed = callOf(
      'answer-phone',
      known,
      ['ask-ability', 'state-ability'],
      [{ acts: 'offer-instalment', offer: offer('impossible') }, 'reject'],
      [{ acts: 'offer-instalment', offer: offer(means) }, 'accept'],
    );
    expect(share('fits-means', agreed)).toBe(points);
  });

  it('a plan without figures fits nobody', () => {
    expect(alone('fits-means', callOf('answer-phone', known, ['offer-instalment', 'accept']))).toEqual({
      id: 'fits-means',
      applicable: true,
      score: 0,
      of: 100,
      evidence: [
        { turn: 2, reason: 'means.not-asked', args: {}, good: false },
        { turn: 2, reason: 'offer.no-figures', args: {}, good: false },
      ],
    });
  });

  it('means asked for along with a demand are not found out, offer or no offer, unless they are told', () => {
    const crowded = 'ask-reason ask-ability ask-commitment';
    expect(alone('fits-means', callOf('answer-phone', known, ['ask-commitment', 'stall'], [crowded, 'promise']))).toEqual({
      id: 'fits-means',
      applicable: true,
      score: 0,
      of: 100,
      evidence: [{ turn: 3, reason: 'means.crowded', args: {}, good: false }],
    });
    expect(share('fits-means', callOf('answer-phone', known, [crowded, 'stall'], ['ask-commitment', 'stall']))).toBe(0);
    expect(share('fits-means', callOf('answer-phone', known, [crowded, 'stall'], ['offer-instalment', 'accept']))).toBe(0);
    expect(share('fits-means', callOf('answer-phone', known, [crowded, 'state-ability'], ['ask-commitment', 'promise']))).toBe(100);
  });

  it('where no plan is offered, means asked for after the promise come late', () => {
    const first = callOf('answer-phone', known, ['ask-ability', 'stall'], ['ask-commitment', 'promise']);
    const late = callOf(
      'answer-phone',
      known,
      ['ask-commitment', 'stall'],
      ['ask-commitment', 'promise'],
      ['ask-ability', 'state-ability'],
    );
    expect([share('fits-means', first), share('fits-means', late)]).toEqual([100, 33.3]);
  });

  it('a promise pressed out by misconduct is not paid at once', () => {
    expect(share('ability', callOf('answer-phone', known, ['ask-commitment', 'promise']))).toBe('n/a');
    expect(share('ability', callOf('answer-phone', known, [{ acts: 'ask-commitment', misconduct: ['threat-arrest'] }, 'promise']))).toBe(0);
  });

  it('an objection is met on its own ground, then the way leads back to the ask', () => {
    expect(share('objection', callOf('answer-phone', known, ['state-debt', 'object'], ['answer-question ask-commitment', 'promise']))).toBe(
      100,
    );
    expect(
      share('objection', callOf('answer-phone', known, ['state-debt', 'object'], ['answer-question', 'other'], ['close', 'thank'])),
    ).toBe(50);
    expect(share('objection', callOf('answer-phone', known, ['state-debt', 'object'], ['ask-commitment', 'reject']))).toBe(0);
  });

  it('after a dispute that is honoured no money need be asked', () => {
    const honoured = callOf('answer-phone', known, ['state-purpose', 'deny-debt'], ['handle-dispute', 'thank'], ['close', 'thank']);
    expect(['ladder', 'fits-means', 'promise', 'figures', 'reason'].map((id) => share(id, honoured))).toEqual([
      'n/a',
      'n/a',
      'n/a',
      'n/a',
      'n/a',
    ]);
    expect(share('objection', honoured)).toBe(100);
  });

  it('a dispute may be heard out first, for as long as nothing is pressed', () => {
    const claimed = ['state-purpose', 'claim-paid'] as const;
    const logged = ['handle-dispute', 'thank'] as const;
    const heardOut = callOf('answer-phone', known, claimed, ['listen-acknowledge', 'ask-offer'], ['answer-question', 'other'], logged);
    const pressed = callOf('answer-phone', known, claimed, ['ask-commitment', 'reject'], logged);
    const tooLate = callOf('answer-phone', known, claimed, ['other', ''], ['other', ''], ['other', ''], logged);
    expect([heardOut, pressed, tooLate].map((call) => share('promise', call))).toEqual(['n/a', 33.3, 0]);
  });

  it('one way back to the ask is told once, however many objections were met on it', () => {
    const call = callOf(
      'answer-phone',
      known,
      ['state-debt', 'object'],
      ['answer-question', 'object dispute-amount'],
      ['apologise ask-commitment', 'promise'],
    );
    expect(alone('objection', call)?.evidence.filter(({ reason }) => reason === 'answer.back-to-ask')).toEqual([
      { turn: 4, reason: 'answer.back-to-ask', args: { raised: 'object' }, good: true },
    ]);
  });

  it('a dispute that is logged and then pressed all the same excuses nothing', () => {
    const pressed = callOf(
      'answer-phone',
      known,
      ['state-purpose', 'deny-debt'],
      ['handle-dispute', 'thank'],
      ['ask-commitment', 'reject'],
    );
    expect([share('fits-means', pressed), share('figures', pressed)]).toEqual([0, 0]);
  });
});

describe('commitment', () => {
  it('a yes counts only to something that was asked, and is said back after it', () => {
    expect(share('promise', callOf('answer-phone', known, ['ask-commitment', 'promise'], ['confirm-plan', 'accept']))).toBe(100);
    expect(share('promise', callOf('answer-phone', known, ['ask-commitment', 'promise'], ['close', 'thank']))).toBe(66.7);
    expect(share('promise', callOf('answer-phone', known, ['ask-commitment', 'stall'], ['close', 'thank']))).toBe(33.3);
    expect(share('promise', callOf('answer-phone', known, ['state-purpose', 'accept'], ['close', 'thank']))).toBe(0);
  });

  it('a debtor who hangs up without cause leaves no room for a recap; one who was insulted does', () => {
    expect(share('recap', callOf('answer-phone', known, ['state-debt', 'hang-up']))).toBe('n/a');
    expect(share('recap', callOf('answer-phone', known, [{ acts: 'state-debt', misconduct: ['insult'] }, 'hang-up']))).toBe(0);
  });
});

describe('the rubric composes', () => {
  it('parts that did not come up leave their points to the rest', () => {
    const measure: Measure = {
      kind: 'together',
      parts: [
        { points: 1, measure: { kind: 'performs', parts: [{ does: ['greet'], points: 1 }] } },
        { points: 9, measure: { kind: 'answers', to: { insult: ['set-boundary'] }, within: 'next' } },
      ],
    };
    const criterion: Criterion = { id: 'both', title: { zh: '', en: '' }, earns: { zh: '', en: '' }, points: 100, measure };
    const rubric = { ...cardCall, sections: [{ id: 'only', title: { zh: '', en: '' }, criteria: [criterion] }] };
    expect(weigh(callOf('answer-phone', ['greet', 'other']), [], rubric).professionalism.score).toBe(100);
    expect(weigh(callOf('answer-phone', ['greet', 'insult'], ['close', '']), [], rubric).professionalism.score).toBe(10);
  });
});
