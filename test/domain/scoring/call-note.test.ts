import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../../src/domain/dialogue/index.ts';
import { weigh, type CallNote } from '../../../src/domain/scoring/index.ts';
import * as calls from './calls.ts';
import { cardCall } from './spoken.ts';

const complete: CallNote = {
  disposition: 'plan-agreed',
  reason: '三月停产，没了收入',
  ability: '打零工，每月能拿出一千二左右',
  promiseAmount: 100_000,
  promiseDate: '2026-12-05',
  nextAction: '12 月 6 日核对到账',
  remarks: '',
};

const noteOf = (transcript: Transcript, note: CallNote) => {
  const section = weigh(transcript, [], cardCall, note).professionalism.sections.find(({ id }) => id === 'note');
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
