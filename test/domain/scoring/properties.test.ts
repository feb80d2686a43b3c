import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collectorActs,
  debtorActs,
  misconductKinds,
  type ClassifiedOffer,
  type SpokenTurn,
  type Transcript,
} from '../../../src/domain/dialogue/index.ts';
import { severities, type Finding } from '../../../src/domain/rulebook/index.ts';
import { followCall } from '../../../src/domain/scoring/call.ts';
import { gauge, weigh, type CallNote } from '../../../src/domain/scoring/index.ts';
import { breach, callOf, cardCall } from './spoken.ts';

const offer: fc.Arbitrary<ClassifiedOffer> = fc.record({
  kind: fc.constantFrom('full-payment', 'instalment', 'extension', 'waiver', 'channel'),
  means: fc.constantFrom('comfortable', 'tight', 'impossible'),
  authority: fc.constantFrom('within', 'needs-approval', 'beyond'),
});

const exchange = fc.record({
  acts: fc.array(fc.constantFrom(...collectorActs), { maxLength: 4 }),
  misconduct: fc.array(fc.constantFrom(...misconductKinds), { maxLength: 1 }),
  offer: fc.option(offer, { nil: undefined }),
  heard: fc.array(fc.constantFrom(...debtorActs), { maxLength: 3 }),
  third: fc.boolean(),
});

const call: fc.Arbitrary<Transcript> = fc.array(exchange, { maxLength: 14 }).map((exchanges) => ({
  jurisdiction: 'cn',
  date: '2026-11-20',
  turns: exchanges.flatMap((one, turn): SpokenTurn[] => [
    {
      turn,
      speaker: 'collector',
      text: '',
      acts: one.acts,
      misconduct: one.misconduct,
      ...(one.offer === undefined ? {} : { offer: one.offer }),
    },
    { turn, speaker: one.third && turn === 0 ? 'third-party' : 'debtor', text: '', acts: one.heard },
  ]),
}));

const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc
    .record({
      severity: fc.constantFrom(...severities),
      turn: fc.nat(13),
      verdict: fc.constantFrom('met', 'breached', 'not-applicable', 'undecided'),
    })
    .map(({ severity, turn, verdict }) => ({ ...breach(severity, turn), verdict })),
  { maxLength: 5 },
);

const note: fc.Arbitrary<CallNote | undefined> = fc.option(
  fc.record({
    disposition: fc.constantFrom('', 'paid', 'plan-agreed', 'no-right-party', 'nonsense'),
    reason: fc.string(),
    ability: fc.string(),
    nextAction: fc.string(),
    remarks: fc.string(),
  }),
  { nil: undefined },
);

const sum = (points: readonly number[]): number => Math.round(points.reduce((all, one) => all + one, 0) * 10) / 10;

describe('whatever is said on a call', () => {
  it('every score lies between nought and what it is out of', () => {
    fc.assert(
      fc.property(call, findings, note, (transcript, found, written) => {
        const { legality, professionalism } = weigh(transcript, found, cardCall, written);
        const parts = professionalism.sections.flatMap(({ criteria, score, of }) => [{ score, of }, ...criteria]);
        const all = [
          ...parts,
          { score: legality.score, of: 100 },
          { score: professionalism.score, of: 100 },
          { score: professionalism.uncapped, of: 100 },
        ];
        expect(all.filter(({ score, of }) => !(score >= 0 && score <= of && Number.isFinite(of)))).toEqual([]);
      }),
    );
  });

  it('points are out of a hundred and add up as shown, or nothing applies at all', () => {
    fc.assert(
      fc.property(call, note, (transcript, written) => {
        const { sections, uncapped } = weigh(transcript, [], cardCall, written).professionalism;
        expect([0, 100]).toContain(sum(sections.map(({ of }) => of)));
        for (const { criteria, score, of } of sections)
          expect([sum(criteria.map((one) => one.score)), sum(criteria.map((one) => one.of))]).toEqual([score, of]);
        expect(uncapped).toBe(Math.round(sum(sections.map(({ score }) => score))));
      }),
    );
  });

  it('what could not arise is never awarded', () => {
    fc.assert(
      fc.property(call, note, (transcript, written) => {
        const criteria = weigh(transcript, [], cardCall, written).professionalism.sections.flatMap((section) => section.criteria);
        expect(criteria.filter(({ applicable, score, of }) => !applicable && (score !== 0 || of !== 0))).toEqual([]);
      }),
    );
  });

  it('every point lost or earned has its reason', () => {
    fc.assert(
      fc.property(call, note, (transcript, written) => {
        const criteria = weigh(transcript, [], cardCall, written).professionalism.sections.flatMap((section) => section.criteria);
        expect(
          criteria.filter(({ evidence, score, of }) => evidence.length === 0 || (score < of && evidence.every(({ good }) => good))),
        ).toEqual([]);
      }),
    );
  });

  it('one more breach never raises legality, professionalism or the verdict', () => {
    fc.assert(
      fc.property(call, findings, fc.constantFrom(...severities), (transcript, found, severity) => {
        const [before, after] = [weigh(transcript, found, cardCall), weigh(transcript, [...found, breach(severity)], cardCall)];
        expect(after.legality.score).toBeLessThanOrEqual(before.legality.score);
        expect(after.professionalism.score).toBeLessThanOrEqual(before.professionalism.score);
        expect([after.legality.passed && !before.legality.passed, after.passed && !before.passed]).toEqual([false, false]);
      }),
    );
  });

  it('a major breach caps professionalism at 59 and a critical one leaves legality under half', () => {
    fc.assert(
      fc.property(call, findings, (transcript, found) => {
        expect(weigh(transcript, [...found, breach('major')], cardCall).professionalism.score).toBeLessThanOrEqual(59);
        expect(weigh(transcript, [...found, breach('critical')], cardCall).legality.score).toBeLessThan(50);
      }),
    );
  });

  it('a call in which the collector does nothing earns nothing', () => {
    fc.assert(
      fc.property(call, note, (transcript, written) => {
        const mute = transcript.turns.map((turn) => (turn.speaker === 'collector' ? { ...turn, acts: [], misconduct: [] } : turn));
        expect(weigh({ ...transcript, turns: mute }, [], cardCall, written).professionalism.score).toBe(0);
      }),
    );
  });

  it('the same call is worth the same every time', () => {
    fc.assert(
      fc.property(call, findings, note, (transcript, found, written) => {
        expect(weigh(transcript, found, cardCall, written)).toEqual(weigh(transcript, found, cardCall, written));
      }),
    );
  });
});

describe('the gauge of a call under way', () => {
  const gaugeOf = (spoken: Transcript, cap: number) => gauge(followCall(spoken), cardCall, cap);

  it('says of a whole call what weighing it says', () => {
    fc.assert(
      fc.property(call, findings, (spoken, found) => {
        const { professionalism } = weigh(spoken, found, cardCall);
        expect(gaugeOf(spoken, 100).now).toBe(professionalism.uncapped);
      }),
      { numRuns: 300 },
    );
  });

  it('never puts the ceiling under what a call that begins so comes to, and never lifts it again', () => {
    fc.assert(
      fc.property(call, (spoken) => {
        const whole = weigh(spoken, [], cardCall);
        const lengths = [...new Set(spoken.turns.map(({ turn }) => turn))].map((turn) => turn + 1);
        const ceilings = lengths.map((length) => gaugeOf({ ...spoken, turns: spoken.turns.filter(({ turn }) => turn < length) }, 100));
        for (const { most, passable } of ceilings) {
          expect(most).toBeGreaterThanOrEqual(whole.professionalism.score);
          expect(passable || !whole.passed).toBe(true);
        }
        const mosts = ceilings.map(({ most }) => most);
        expect(mosts).toEqual(mosts.toSorted((a, b) => b - a));
      }),
      { numRuns: 120 },
    );
  });

  it('knows what is lost for good: a greeting left out of the first two turns, a demand put before the reason was asked', () => {
    const opened = callOf('answer-phone', ['greet identify-self disclose-recording check-convenience', 'confirm-identity']);
    const rude = callOf('answer-phone', ['verify-identity', 'confirm-identity'], ['state-debt', 'other'], ['ask-commitment', 'stall']);
    expect([gaugeOf(opened, 100).most, gaugeOf(opened, 59).most, gaugeOf(rude, 100).most]).toEqual([100, 59, 97]);
  });
});
