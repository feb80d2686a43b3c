import { describe, expect, it } from 'vitest';
import type { Disposition, Transcript } from '../../../src/domain/dialogue/index.ts';
import { weigh, type CallNote } from '../../../src/domain/scoring/index.ts';
import * as calls from './calls.ts';
import { callOf, cardCall } from './spoken.ts';

const complete: CallNote = {
  disposition: 'plan-agreed',
  reason: '三月停产，没了收入',
  ability: '打零工，每月能拿出一千二左右',
  promiseAmount: 100_000,
  promiseDate: '2026-12-05',
  nextAction: '12 月 6 日核对到账',
  remarks: '',
};

const noteOf = (transcript: Transcript, note: CallNote, ended?: Disposition) => {
  const section = weigh(transcript, [], cardCall, note, ended).professionalism.sections.find(({ id }) => id === 'note');
  return { score: section?.score, of: section?.of, lost: section?.criteria[0]?.evidence.filter(({ good }) => !good) };
};

describe('the call note', () => {
  it('a note that says what happened earns all it can', () => {
    expect(noteOf(calls.exemplaryHardship, complete)).toEqual({ score: 8, of: 8, lost: [] });
  });

  it('without a note the section weighs nothing', () => {
    const section = weigh(calls.exemplaryHardship, [], cardCall).professionalism.sections.at(-1);
    expect([section?.id, section?.score, section?.of]).toEqual(['note', 0, 0]);
  });

  it('an empty note earns nothing, not even for what it does not give away', () => {
    const { promiseAmount: _amount, promiseDate: _date, ...rest } = complete;
    const empty = { ...rest, disposition: '', reason: ' ', ability: '', nextAction: '' };
    expect(noteOf(calls.exemplaryHardship, empty)).toEqual({
      score: 0,
      of: 8,
      lost: ['disposition', 'reason', 'ability', 'promise', 'next-action', 'privacy'].map((field) => ({
        reason: 'note.missing',
        args: { field },
        good: false,
      })),
    });
  });

  it('a result that did not happen costs the result', () => {
    expect(noteOf(calls.exemplaryHardship, { ...complete, disposition: 'refused' })).toEqual({
      score: 6,
      of: 8,
      lost: [{ reason: 'note.disposition-differs', args: {}, good: false }],
    });
  });

  it.each(['2026-11-01', '2026-12-06', 'next week'])(
    'a day that is past, not agreed or no day at all is a wrong day: %s',
    (promiseDate) => {
      expect(noteOf(calls.exemplaryHardship, { ...complete, promiseDate })).toEqual({
        score: 6,
        of: 8,
        lost: [{ reason: 'note.promise-differs', args: {}, good: false }],
      });
    },
  );

  it.each(['身份证 11010119900307123X', 'card 6222 0212 3456 7890', 'SSN 123-45-6789', '手机13800138000'])(
    'a full number of identity, card or phone costs a point: %s',
    (remarks) => {
      expect(noteOf(calls.exemplaryHardship, { ...complete, remarks })).toEqual({
        score: 7,
        of: 8,
        lost: [{ reason: 'note.sensitive', args: {}, good: false }],
      });
    },
  );

  it('amounts, days and last four digits are no secret', () => {
    expect(noteOf(calls.exemplaryHardship, { ...complete, remarks: '尾号 6789，1000 2026-12-05 首期，共 12 期' }).lost).toEqual([]);
  });

  it('after a call with a third party, reason, means and promise are not due', () => {
    const note: CallNote = { disposition: 'no-right-party', reason: '', ability: '', nextAction: '等回电', remarks: '' };
    expect(noteOf(calls.exemplaryThirdParty, note)).toEqual({ score: 16, of: 16, lost: [] });
  });
});

describe('a note that says what did not happen', () => {
  const today = { promiseAmount: 269_940, promiseDate: '2026-11-20' };
  const note = { ...complete, disposition: 'paid', ability: '这个月发了工资', ...today };
  const known = ['greet identify-self verify-identity', 'confirm-identity'] as const;
  const asked = ['ask-reason ask-ability', 'state-reason state-ability'] as const;
  const promised = callOf(
    'answer-phone',
    known,
    asked,
    ['ask-commitment', 'promise'],
    ['confirm-plan', 'accept promise'],
    ['close', 'thank'],
  );
  const paid = callOf('answer-phone', known, asked, ['ask-commitment', 'promise'], ['offer-channel', 'accept'], ['close', 'thank']);
  const differs = [{ reason: 'note.disposition-differs', args: {}, good: false }];

  it('a promise is not a payment; a yes that follows the promise is', () => {
    expect(noteOf(promised, note).lost).toEqual(differs);
    expect(noteOf(paid, note).lost).toEqual([]);
    expect([promised, paid].map((call) => noteOf(call, { ...note, disposition: 'promise-to-pay' }).lost)).toEqual([[], []]);
  });

  it('what was put off to another day, or into instalments, is not paid', () => {
    expect(noteOf(paid, { ...note, promiseDate: '2026-11-30' }).lost).toEqual(differs);
    expect(noteOf(calls.exemplaryHardship, { ...complete, disposition: 'paid' }).lost).toEqual(differs);
  });

  it('where it is known what became of the call, that decides on a payment', () => {
    expect(noteOf(promised, note, 'paid').lost).toEqual([]);
    expect(noteOf(paid, note, 'promise-to-pay').lost).toEqual(differs);
  });

  it('no promise need be put down where it was paid at once', () => {
    const { promiseAmount: _amount, promiseDate: _date, ...bare } = note;
    expect(noteOf(paid, bare)).toEqual({ score: 8, of: 8, lost: [] });
  });

  it('a plan is agreed only if one was on the table', () => {
    expect(noteOf(paid, { ...note, disposition: 'plan-agreed' }).lost).toEqual(differs);
  });

  it('a promise that nobody made is struck out', () => {
    const refused = callOf('answer-phone', known, ['state-debt ask-commitment', 'reject'], ['close', 'thank']);
    const written: CallNote = { disposition: 'refused', reason: '', ability: '', nextAction: '下周三再打一次', remarks: '' };
    expect(noteOf(refused, written).lost).toEqual([]);
    expect(noteOf(refused, { ...written, ...today }).lost).toEqual([{ reason: 'note.promise-unheard', args: {}, good: false }]);
  });

  it('a false note of a promised call earns only for giving nothing away', () => {
    const untrue: CallNote = { disposition: 'paid', reason: '不知道', ability: '', nextAction: '等', remarks: '' };
    expect(noteOf(promised, untrue)).toEqual({
      score: 1,
      of: 8,
      lost: [
        ...differs,
        { reason: 'note.hollow', args: { field: 'reason' }, good: false },
        { reason: 'note.missing', args: { field: 'ability' }, good: false },
        { reason: 'note.missing', args: { field: 'promise' }, good: false },
        { reason: 'note.hollow', args: { field: 'next-action' }, good: false },
      ],
    });
  });

  it.each(['不知道。', 'N/A', 'Don’t know', ' 无 ', '病', '——'])('where a reason was given, this is none: %s', (reason) => {
    expect(noteOf(calls.exemplaryHardship, { ...complete, reason }).lost).toEqual([
      { reason: 'note.hollow', args: { field: 'reason' }, good: false },
    ]);
  });

  it('means asked for and not told may be put down as unknown, but not left out', () => {
    const silent = callOf('answer-phone', known, ['ask-ability', 'stall'], ['close', 'thank']);
    const written: CallNote = { disposition: 'refused', reason: '', ability: '不知道', nextAction: '下周三再打一次', remarks: '' };
    expect(noteOf(silent, written).lost).toEqual([]);
    expect(noteOf(silent, { ...written, ability: '' }).lost).toEqual([{ reason: 'note.missing', args: { field: 'ability' }, good: false }]);
  });
});
