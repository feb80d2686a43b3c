import { describe, expect, it } from 'vitest';
import type { ClassifiedOffer, CollectorAct } from '../../../src/domain/dialogue/index.ts';
import { tell, type Debrief } from '../../../src/domain/debrief/index.ts';
import type { Finding } from '../../../src/domain/rulebook/index.ts';
import { breachAt, planEnding, play, scenario, scorecard } from './played.ts';

const opening = { debtor: { acts: ['answer-phone'] } } as const;
const tooMuch: ClassifiedOffer = { kind: 'instalment', monthly: 200_000, months: 6, means: 'impossible', authority: 'within' };

const turns = play(
  { debtor: { acts: ['answer-phone'] } },
  {
    collector: { acts: ['ask-commitment'], misconduct: [], choice: 'hurry' },
    debtor: { acts: ['express-anger'] },
    meters: { trust: -1, tension: 2 },
  },
  {
    collector: { acts: ['ask-reason'], misconduct: [], choice: 'ask-what-happened' },
    debtor: { acts: ['state-hardship'] },
    meters: { trust: 2, tension: -1 },
    enters: { 'lost-job': 'told', 'will-you-tell': 'raised' },
  },
  {
    collector: { acts: ['other'], misconduct: ['third-party-threat'] },
    debtor: { acts: ['express-distress'] },
    meters: { trust: -2, tension: 2 },
    enters: { 'will-you-tell': 'pressed' },
  },
  {
    collector: { acts: ['answer-question'], misconduct: [] },
    debtor: { acts: ['ask-amount'] },
    meters: { tension: -1 },
    enters: { 'will-you-tell': 'settled', 'how-much': 'raised' },
  },
  { collector: { acts: ['offer-instalment'], misconduct: [], offer: tooMuch }, debtor: { acts: ['accept'] }, enters: { outcome: 'plan' } },
);
const findings: readonly Finding[] = [
  breachAt(3, 'critical'),
  { ...breachAt(1, 'minor'), verdict: 'met' },
  { ...breachAt(undefined, 'major'), verdict: 'undecided' },
];
const told = tell({ scenario, turns, findings, scorecard });

describe('the debrief', () => {
  it('tells what became of the call and what it was worth beside the scores', () => {
    expect({ ending: told.ending, outcome: told.outcome, scorecard: told.scorecard }).toEqual({
      ending: planEnding,
      outcome: { conversation: 20, recovery: 60, speed: 100, health: 80, balance: 69 } satisfies Debrief['outcome'],
      scorecard,
    });
  });

  it('draws trust and tension turn by turn, with what happened there', () => {
    expect(told.curve).toEqual([
      { turn: 0, trust: 2, tension: 2, marks: [] },
      { turn: 1, trust: 1, tension: 4, marks: [] },
      { turn: 2, trust: 3, tension: 3, marks: ['told', 'raised'] },
      { turn: 3, trust: 1, tension: 5, marks: ['breach', 'misconduct', 'left-unanswered'] },
      { turn: 4, trust: 1, tension: 4, marks: ['raised', 'settled'] },
      { turn: 5, trust: 1, tension: 4, marks: ['agreed', 'ended'] },
    ] satisfies Debrief['curve']);
  });

  it('names the facts that were found and those that were not, and the questions that were left', () => {
    expect({ facts: told.facts, agenda: told.agenda }).toEqual({
      facts: { found: [{ id: 'lost-job', turn: 2 }], missed: ['sick-child'] },
      agenda: { settled: ['will-you-tell'], forestalled: [], left: ['how-much'], neverRaised: ['who-decides'] },
    });
  });

  it('annotates a turn with what it did, what broke and what would have been better', () => {
    expect(told.turns[3]).toEqual({
      turn: 3,
      acts: ['other'],
      misconduct: ['third-party-threat'],
      effect: {
        meters: { trust: -2, tension: 2 },
        told: [],
        raised: [],
        leftUnanswered: ['will-you-tell'],
        settled: [],
        forestalled: [],
        commitments: [],
        entered: [],
        answer: ['express-distress'],
        atWorst: false,
      },
      findings: [breachAt(3, 'critical')],
      better: 'tell-nobody',
    });
  });

  it('proposes only what stood open at the moment, and nothing where good words were said', () => {
    expect(told.turns.map(({ better }) => better)).toEqual([
      undefined,
      'ask-what-happened',
      undefined,
      'tell-nobody',
      undefined,
      undefined,
    ]);
  });

  it('keeps findings about the whole call apart, and leaves out what was merely kept', () => {
    expect(told.wholeCall).toEqual([{ ...breachAt(undefined, 'major'), verdict: 'undecided' }]);
    expect(told.turns[1]?.findings).toEqual([]);
  });

  it('finds the strongest and the costliest moment', () => {
    expect([told.strongest, told.costliest]).toEqual([
      { turn: 2, why: 'told' },
      { turn: 3, why: 'breach' },
    ]);
  });

  it('a yes to what cannot be carried is a broken promise', () => {
    expect(told.brokenPromise).toBe(true);
  });

  it('a yes to something else is no promise', () => {
    const later = {
      collector: { acts: ['check-convenience'], misconduct: [] },
      debtor: { acts: ['accept'] },
    } as const;
    const asked = { collector: { acts: ['offer-instalment'], misconduct: [], offer: tooMuch }, debtor: { acts: ['reject'] } } as const;
    expect(tell({ scenario, turns: play(opening, asked, later), findings: [], scorecard }).brokenPromise).toBe(false);
  });

  it('a question answered before it came up was not asked; the end of the call answers none', () => {
    const agendaAfter = (...acts: CollectorAct[]) => {
      const said = { collector: { acts, misconduct: [] }, debtor: { acts: ['other'] }, enters: { 'how-much': 'settled' } } as const;
      return tell({ scenario, turns: play(opening, said), findings: [], scorecard }).agenda;
    };
    expect([agendaAfter('state-debt'), agendaAfter('close')]).toEqual([
      { settled: [], forestalled: ['how-much'], left: [], neverRaised: ['will-you-tell', 'who-decides'] },
      { settled: [], forestalled: [], left: [], neverRaised: ['will-you-tell', 'how-much', 'who-decides'] },
    ]);
  });

  it('a question driven away by misconduct was left, not answered', () => {
    const asks = { collector: { acts: ['ask-reason'], misconduct: [] }, debtor: { acts: [] }, enters: { 'how-much': 'raised' } } as const;
    const rude = {
      collector: { acts: ['other'], misconduct: ['insult'] },
      debtor: { acts: [] },
      enters: { 'how-much': 'settled' },
    } as const;
    expect(tell({ scenario, turns: play(opening, asks, rude), findings: [], scorecard }).agenda).toEqual({
      settled: [],
      forestalled: [],
      left: ['how-much'],
      neverRaised: ['will-you-tell', 'who-decides'],
    });
  });

  it('a yes to a smaller plan made after it is none', () => {
    const eased = [
      ...turns.slice(0, 5),
      ...play(...Array.from({ length: 5 }, () => ({ debtor: { acts: [] } })), {
        collector: { acts: ['offer-instalment'], misconduct: [], offer: { ...tooMuch, means: 'comfortable' } },
        debtor: { acts: ['accept'] },
      }).slice(5),
    ];
    expect(tell({ scenario, turns: eased, findings, scorecard }).brokenPromise).toBe(false);
  });

  it('proposes the turns worth playing again, in order', () => {
    expect(told.redo).toEqual([
      { turn: 1, why: 'better-words' },
      { turn: 3, why: 'breach' },
    ]);
  });

  it('a call left open has no ending, and an unplayed one nothing to tell', () => {
    expect(tell({ scenario, turns: turns.slice(0, 3), findings: [], scorecard }).ending).toBeUndefined();
    expect(tell({ scenario, turns: [], findings: [], scorecard })).toEqual({
      scorecard,
      curve: [],
      turns: [],
      facts: { found: [], missed: ['lost-job', 'sick-child'] },
      agenda: { settled: [], forestalled: [], left: [], neverRaised: ['will-you-tell', 'how-much', 'who-decides'] },
      wholeCall: [],
      brokenPromise: false,
      redo: [],
    } satisfies Debrief);
  });
});
