import { createActor } from 'xstate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain/dialogue/index.ts';
import type { Attempt, CardRecord } from '../../src/domain/records/index.ts';
import { createCallMachine } from '../../src/engine/index.ts';
import { callInput, CallStore, type CallParts } from '../../src/stores/call.svelte.ts';
import { coachCall } from '../../src/stores/coach-call.ts';
import { chose, dialled, rubric, rulebook, scenario } from '../support/call-device.ts';

let kept: Attempt[];
let made: CardRecord[];
let nowMs: number;
let language: { current: Language };
let holder: { free: boolean; taken?: (name: string) => void };

beforeEach(() => {
  kept = [];
  made = [];
  nowMs = 0;
  language = { current: 'en' };
  holder = { free: true };
});

const call = (attempt: Attempt = dialled()): CallStore => {
  const parts = {
    scenario,
    rulebook,
    rubric,
    attempt,
    language,
    ...(attempt.mode === 'guided' ? { coach: coachCall } : {}),
    records: {
      cards: [],
      keep: (kind, record) => {
        if (kind === 'cards') made.push(record as CardRecord);
        else kept.push(record as Attempt);
        return Promise.resolve('kept');
      },
    },
    ports: {
      clock: { now: () => new Date('2026-11-22T03:00:00Z'), elapsedMs: () => nowMs },
      tabLock: {
        acquire: (_, manner) => Promise.resolve(holder.free || manner === 'steal'),
        release: () => undefined,
        onTaken: (listener) => ((holder.taken = listener), () => undefined),
      },
    },
  } satisfies CallParts;
  return new CallStore(parts, createActor(createCallMachine(scenario), { input: callInput(attempt) }).start());
};
const say = (store: CallStore, id: string): void => {
  for (const choice of scenario.choices.filter((one) => one.id === id)) store.pick(choice);
};

describe('a call', () => {
  test('rings, is answered, and goes turn by turn, each kept as it is said', () => {
    const store = call();
    expect(store.phase).toBe('ringing');
    nowMs = 500;
    store.answer();
    expect([store.phase, store.turns.length, kept.length]).toEqual(['talking', 1, 0]);
    nowMs = 4_500;
    say(store, 'identify');
    expect(kept.at(-1)?.log).toEqual([
      {
        type: 'collector.spoke',
        text: 'Hello, this is Chen Yu from Huilan Bank. The call is recorded.',
        acts: ['greet', 'identify-self', 'disclose-recording'],
        misconduct: [],
        choice: 'identify',
        atMs: 4_000,
      },
    ]);
    expect(store.turns.at(-1)?.states['contact']).toBe('introduced');
  });

  test('is taken up again at the turn it had reached, clock and all', () => {
    const store = call(dialled({ log: [chose('identify', 3_000), chose('verify', 9_000)] }));
    expect([store.phase, store.turns.length, store.resumedAt, store.elapsedMs]).toEqual(['talking', 3, 2, 9_000]);
    nowMs = 1_000;
    store.tick();
    expect(store.elapsedMs).toBe(10_000);
    say(store, 'state');
    expect(kept.at(-1)?.log.map((event) => event.atMs)).toEqual([3_000, 9_000, 10_000]);
  });

  test('hanging up is asked about first, and may be taken back', () => {
    const store = call(dialled({ log: [chose('identify')] }));
    store.askHangUp();
    expect(store.phase).toBe('hanging-up');
    store.withdrawHangUp();
    expect([store.phase, kept.length]).toEqual(['talking', 0]);
    store.askHangUp();
    store.hangUp();
    expect([store.phase, store.ending?.id, kept.at(-1)?.log.at(-1)?.type]).toEqual(['ended', 'left', 'collector.hung-up']);
  });

  test('goes back a turn in practice, never in an exam', () => {
    const practice = call(dialled({ log: [chose('identify'), chose('threat')] }));
    practice.goBack();
    expect([practice.turns.length, kept.at(-1)?.log.length]).toEqual([2, 1]);
    const exam = call(dialled({ mode: 'exam', log: [chose('identify')] }));
    exam.goBack();
    expect([exam.turns.length, exam.canGoBack]).toEqual([2, false]);
  });

  test('switching the language changes words, not the call', () => {
    const store = call(dialled({ log: [chose('identify')] }));
    const before = { turns: store.turns, choices: store.choices };
    language.current = 'zh';
    say(store, 'verify');
    expect(store.turns.slice(0, 2)).toEqual(before.turns);
    expect(kept.at(-1)?.log.at(-1)).toMatchObject({ text: '请问是林晓燕本人吗？', choice: 'verify' });
  });

  test('an offer carries its terms, and its act', () => {
    const store = call(dialled({ log: [chose('identify'), chose('verify')] }));
    store.makeOffer({ kind: 'instalment', monthly: 50_000, months: 4, first: '2026-12-01' }, 'Four months?');
    expect(store.turns.at(-1)?.collector).toEqual({
      text: 'Four months?',
      acts: ['offer-instalment'],
      misconduct: [],
      offer: expect.objectContaining({
        kind: 'instalment',
        monthly: 50_000,
        months: 4,
        first: '2026-12-01',
        means: 'comfortable',
        authority: 'within',
      }),
      atMs: 1_000,
    });
  });

  test('notes are kept as they are written, up to what a record holds', () => {
    const store = call(dialled({ log: [chose('identify')] }));
    store.jot('x'.repeat(6_000));
    expect(kept.at(-1)?.freeNotes.length).toBe(5_000);
  });

  test('a finished call keeps its note and result', async () => {
    const log = ['identify', 'verify', 'state', 'ask', 'end'].map((id) => chose(id));
    const store = call(dialled({ log }));
    expect([store.phase, store.ending?.id]).toEqual(['ended', 'promised']);
    const note = { disposition: 'promise-to-pay', reason: '', ability: '', nextAction: 'check tonight', remarks: '' };
    await store.finish(note);
    expect(kept.at(-1)).toMatchObject({
      endedAt: '2026-11-22T03:00:00.000Z',
      note,
      result: { ending: 'promised', legality: { passed: true } },
    });
  });

  test('a finished call leaves a card for each rule it broke and for each costly turn, the same however often it is made', async () => {
    const log = ['identify', 'verify', 'threat', 'threat', 'end'].map((id) => chose(id));
    await call(dialled({ log })).finish();
    expect(made).toContainEqual({
      version: 1,
      id: 'rule:cn.false-criminal-threat',
      kind: 'rule',
      madeAt: '2026-11-22T03:00:00.000Z',
      missedIn: { kind: 'attempt', id: 'attempt-2' },
    });
    expect(made.find(({ kind }) => kind === 'moment')).toEqual({
      version: 1,
      id: expect.stringMatching(/^moment:small:[a-z0-9]+$/u) as string,
      kind: 'moment',
      madeAt: '2026-11-22T03:00:00.000Z',
      missedIn: { kind: 'attempt', id: 'attempt-2', turn: 3 },
      moment: {
        scenario: 'small',
        heard: { zh: '是我。那是多少钱？', en: "Yes, that's me. So how much is it?" },
        said: { zh: '不还警察就上门。', en: 'Pay, or the police will come.' },
        better: { zh: '您的信用卡一共欠1,814.40元。', en: 'Your credit card stands at ¥1,814.40.' },
        rule: 'cn.false-criminal-threat',
      },
    });
    const first = made.map(({ id }) => id);
    made = [];
    await call(dialled({ id: 'attempt-3', log })).finish();
    expect(made.map(({ id }) => id)).toEqual(first);
  });

  test('a call done well leaves no card', async () => {
    await call(dialled({ log: ['identify', 'verify', 'state', 'ask', 'end'].map((id) => chose(id)) })).finish();
    expect(made).toEqual([]);
  });

  test('coaching is for guided mode alone', () => {
    const log = [chose('identify'), chose('verify'), chose('threat')];
    expect(call(dialled({ log })).coaching).toEqual([]);
    expect(call(dialled({ mode: 'guided', log })).coaching.at(-1)?.rules.length).toBeGreaterThan(0);
  });

  test('a call held by another tab is not kept here until it is taken over', async () => {
    holder.free = false;
    const store = call(dialled({ log: [chose('identify')] }));
    store.hold();
    await Promise.resolve();
    expect(store.elsewhere).toBe(true);
    say(store, 'verify');
    expect(kept).toEqual([]);
    await store.claim();
    expect([store.elsewhere, kept.at(-1)?.log.length]).toEqual([false, 2]);
    holder.taken?.('call.attempt-2');
    expect(store.elsewhere).toBe(true);
  });
});
