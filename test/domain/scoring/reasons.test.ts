import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectorActs, debtorActs, misconductKinds } from '../../../src/domain/dialogue/index.ts';
import { explain, weigh, type Evidence } from '../../../src/domain/scoring/index.ts';
import { moves as movesEn, reasons as en } from '../../../src/locales/en/reasons.ts';
import { moves as movesZh, reasons as zh } from '../../../src/locales/zh/reasons.ts';
import * as calls from './calls.ts';
import { callOf, cardCall } from './spoken.ts';

const evidenceOf = (transcript: ReturnType<typeof callOf>): readonly Evidence[] =>
  weigh(transcript, [], cardCall).professionalism.sections.flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence));

const anyExchange = fc.record({
  acts: fc.array(fc.constantFrom(...collectorActs), { maxLength: 3 }),
  misconduct: fc.array(fc.constantFrom(...misconductKinds), { maxLength: 1 }),
  heard: fc.array(fc.constantFrom(...debtorActs), { maxLength: 2 }),
});

describe('the reason for a point', () => {
  it('is a whole sentence in both languages, whatever happened on the call', () => {
    fc.assert(
      fc.property(fc.array(anyExchange, { maxLength: 10 }), (exchanges) => {
        const transcript = callOf(
          'answer-phone',
          ...exchanges.map((one) => [{ acts: one.acts.join(' '), misconduct: one.misconduct }, one.heard.join(' ')] as const),
        );
        for (const evidence of evidenceOf(transcript)) {
          expect(explain(en, evidence)).toMatch(/^(?!.*(undefined|\$\{))[A-Z].*[.]$/);
          expect(explain(zh, evidence)).toMatch(/^(?!.*(undefined|\$\{))[\u4e00-\u9fff].*[。]$/);
        }
      }),
    );
  });

  it('tells a hurried collector what went past them, in both languages', () => {
    const lost = evidenceOf(calls.clumsyAngry).filter(
      ({ turn, reason }) => turn !== 1 && (reason === 'answer.left' || reason === 'calm.argued'),
    );
    expect(lost.map((evidence) => [evidence.turn, explain(en, evidence), explain(zh, evidence)])).toEqual([
      [
        4,
        'You passed over their request for a supervisor. First, pass them to a supervisor or give the complaints line.',
        '对方要找主管，你没有接。该做的是：转主管，或给出投诉电话。',
      ],
      [
        2,
        'After their anger, you pressed on with business. One sentence to show you heard it, then go on.',
        '刚碰上对方的火气，你就接着谈事。先说一句“听到了”，再往下走。',
      ],
    ]);
  });

  it('a plain goodbye is not called thanks', () => {
    const [close] = evidenceOf(callOf('answer-phone', ['close', ''])).filter(({ reason, turn }) => reason === 'act.done' && turn === 1);
    expect(close && [explain(en, close), explain(zh, close)]).toEqual(['You brought the call to a close.', '你收了尾。']);
  });

  it('names every act in both languages', () => {
    expect([Object.keys(movesEn).sort(), Object.keys(movesZh).sort()]).toEqual([[...collectorActs].sort(), [...collectorActs].sort()]);
  });
});
