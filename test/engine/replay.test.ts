import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { collectorActs, misconductKinds, type CallEvent, type CallLog } from '../../src/domain/dialogue/index.ts';
import { answerPhone, createCallMachine, drawChoices, replay, takeTurn, toTranscript } from '../../src/engine/index.ts';
import { builtInScenarios } from '../support/built-in.ts';
import { sayChoice } from '../support/say-choice.ts';
import { smallCall } from '../support/small-call.ts';

const small = smallCall();
const said = (
  acts: readonly (typeof collectorActs)[number][],
  misconduct: readonly (typeof misconductKinds)[number][] = [],
): CallEvent => ({ type: 'collector.spoke', text: '…', acts, misconduct });
const anyLog = fc.array(
  fc.oneof(
    {
      weight: 20,
      arbitrary: fc.record({
        type: fc.constant('collector.spoke' as const),
        text: fc.string(),
        acts: fc.subarray([...collectorActs], { maxLength: 3 }),
        misconduct: fc.subarray([...misconductKinds], { maxLength: 1 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'collector.hung-up' as const }) },
  ),
  { maxLength: 12 },
) as fc.Arbitrary<CallLog>;

describe('a call', () => {
  it('is derived from its log', () => {
    const turns = replay(small, 1, [
      said(['identify-self']),
      said(['verify-identity']),
      said(['state-debt']),
      said(['ask-commitment']),
      said(['close']),
    ]);
    expect(
      turns.map(({ turn, debtor, states, ending }) => [turn, debtor.lines.map(({ line }) => line), states['contact'], ending]),
    ).toEqual([
      [0, ['hello'], 'stranger', undefined],
      [1, ['oh'], 'introduced', undefined],
      [2, ['it-is-me', 'how-much'], 'verified', undefined],
      [3, ['i-see'], 'verified', undefined],
      [4, ['tonight'], 'verified', undefined],
      [5, ['bye'], 'verified', 'promised'],
    ]);
  });

  it('a question left unanswered is brought up again, and costs', () => {
    const [, , , ignored, again] = replay(small, 1, [
      said(['identify-self']),
      said(['verify-identity']),
      said(['small-talk']),
      said(['small-talk']),
    ]);
    expect(ignored?.debtor.lines.map(({ line }) => line)).toEqual(['how-much-again']);
    expect(ignored?.moved).toEqual({ meters: { tension: 1 }, regions: [{ region: 'how-much', from: 'raised', to: 'pressed' }] });
    expect(again?.states['how-much']).toBe('dropped');
  });

  it('repetition is noticed in the very next turn, and not later', () => {
    const talk = [said(['identify-self']), said(['ask-commitment'])];
    expect(replay(small, 1, [...talk, said(['ask-commitment'])]).at(-1)?.debtor.lines).toEqual([{ line: 'again', wording: 0 }]);
    expect(replay(small, 1, [...talk, said(['small-talk']), said(['ask-commitment'])]).at(-1)?.debtor.lines[0]?.line).toBe('mm');
  });

  it('an offer is heard by how it fits', () => {
    const offer = (monthly: number): CallEvent => ({
      type: 'collector.spoke',
      text: '…',
      acts: ['offer-instalment'],
      misconduct: [],
      offer: { kind: 'instalment', monthly, months: 6 },
    });
    const lead = [said(['identify-self']), said(['verify-identity']), said(['state-debt'])];
    expect(replay(small, 1, [...lead, offer(31_000)]).at(-1)?.debtor.acts).toEqual(['accept']);
    expect(replay(small, 1, [...lead, offer(400_000)]).at(-1)?.debtor.acts).toEqual(['reject']);
  });

  it('putting the phone down ends it', () => {
    expect(replay(small, 1, [said(['greet']), { type: 'collector.hung-up' }, said(['greet'])]).map(({ ending }) => ending)).toEqual([
      undefined,
      undefined,
      'left',
    ]);
  });

  it('a transcript reads the same turns in either language', () => {
    const turns = replay(small, 1, [
      { type: 'collector.spoke', text: '您好', acts: ['greet', 'identify-self'], misconduct: [], choice: 'identify' },
    ]);
    expect(toTranscript(small, turns, 'en').turns.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['debtor', turns[0]?.debtor.lines[0]?.wording === 0 ? 'Hello?' : 'Hello, who is it?'],
      ['collector', 'Hello, this is Chen Yu from Huilan Bank. The call is recorded.'],
      ['debtor', turns[1]?.debtor.lines[0]?.wording === 0 ? 'Oh.' : 'Right, go on.'],
    ]);
    expect(toTranscript(small, turns, 'zh').turns.map(({ speaker }) => speaker)).toEqual(['debtor', 'collector', 'debtor']);
  });
});

describe.each([small, ...builtInScenarios].map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('replay equals live, at every prefix', () => {
    fc.assert(
      fc.property(fc.nat(1000), anyLog, (seed, log) => {
        let live = answerPhone(scenario, seed);
        log.forEach((event, index) => {
          live = takeTurn(scenario, seed, live, event);
          expect(replay(scenario, seed, log.slice(0, index + 1))).toEqual(live.turns);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('the call machine, resumed from any prefix, comes to the same turns', () => {
    fc.assert(
      fc.property(fc.nat(1000), anyLog, fc.nat(12), (seed, log, cut) => {
        const machine = createCallMachine(scenario);
        const resumed = createActor(machine, { input: { seed, log: log.slice(0, cut) } }).start();
        if (resumed.getSnapshot().matches('ringing')) resumed.send({ type: 'call.answered' });
        for (const event of log.slice(cut)) {
          if (event.type === 'collector.hung-up') resumed.send({ type: 'call.hang-up-asked' });
          if (resumed.getSnapshot().matches('onCall')) resumed.send(event);
        }
        expect(resumed.getSnapshot().context.turns).toEqual(replay(scenario, seed, log));
        expect(resumed.getSnapshot().matches('ended')).toBe(replay(scenario, seed, log).at(-1)?.ending !== undefined);
      }),
      { numRuns: 20 },
    );
  });

  it('a choice drawn is always one whose condition holds, four at most, a good one among them', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.array(fc.nat(3), { maxLength: 16 }), (seed, picks) => {
        let call = answerPhone(scenario, seed);
        for (const pick of picks) {
          const drawn = drawChoices(scenario, call.turns, seed);
          if (drawn.length === 0) break;
          expect(drawn.length).toBeLessThanOrEqual(4);
          expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
          expect(drawn.some(({ grade }) => grade === 'good')).toBe(true);
          call = takeTurn(scenario, seed, call, sayChoice(drawn[pick % drawn.length] ?? drawn[0]!));
        }
        expect(call.turns.at(-1)?.ending !== undefined || drawChoices(scenario, call.turns, seed).length > 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the call machine', () => {
  it('asks before the phone is put down, and lets it be withdrawn', () => {
    const call = createActor(createCallMachine(small), { input: { seed: 1 } }).start();
    call.send({ type: 'call.answered' });
    call.send({ type: 'call.hang-up-asked' });
    expect(call.getSnapshot().value).toEqual({ onCall: 'confirmingHangUp' });
    call.send({ type: 'call.hang-up-withdrawn' });
    expect(call.getSnapshot().value).toEqual({ onCall: 'collectorTurn' });
    call.send({ type: 'collector.hung-up' });
    expect(call.getSnapshot().value).toEqual({ onCall: 'collectorTurn' });
  });

  it('goes back to a turn, also after the end, and tells its news', () => {
    const call = createActor(createCallMachine(small), { input: { seed: 1 } });
    const news: unknown[] = [];
    call.on('*', (event) => news.push(event));
    call.start();
    call.send({ type: 'call.answered' });
    call.send(said(['identify-self']) as never);
    call.send(said(['close']) as never);
    expect(call.getSnapshot().value).toBe('ended');
    call.send({ type: 'call.rewound', turn: 1 });
    expect(call.getSnapshot().value).toEqual({ onCall: 'collectorTurn' });
    expect(call.getSnapshot().context.turns).toEqual(replay(small, 1, [said(['identify-self'])]));
    expect(news).toEqual([
      { type: 'debtor.spoke', turn: 0 },
      { type: 'debtor.spoke', turn: 1 },
      { type: 'debtor.spoke', turn: 2 },
      { type: 'call.ended', ending: 'nothing' },
    ]);
  });

  it('keeps a context that survives JSON', () => {
    const call = createActor(createCallMachine(small), { input: { seed: 1 } }).start();
    call.send({ type: 'call.answered' });
    call.send(said(['identify-self']) as never);
    const { context } = call.getSnapshot();
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });

  it('lets a question that waits for another keep waiting', () => {
    const inTurn = smallCall(
      ['raise: { when: { contact: verified }, say: how-much }', 'raise: { when: { commitment: promised }, say: how-much }'],
      [
        'regions:\n  commitment:',
        `  by-when:
    words: { zh: 什么时候？, en: By when? }
    raise: { when: { contact: verified, how-much: settled }, say: how-much-again }
    answered: { by: [answer-question] }
    ignored: { say: how-much-again }
regions:
  commitment:`,
      ],
    );
    const turns = replay(inTurn, 1, [said(['identify-self']), said(['verify-identity']), said(['ask-commitment']), said(['state-debt'])]);
    expect(turns.map(({ states }) => [states['how-much'], states['by-when']])).toEqual([
      ['waiting', 'waiting'],
      ['waiting', 'waiting'],
      ['waiting', 'waiting'],
      ['raised', 'waiting'],
      ['settled', 'raised'],
    ]);
  });
});
