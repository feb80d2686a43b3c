import { describe, expect, test } from 'vitest';
import { isDay, monthsAfter } from '../../../src/routes/call/iso-months.ts';
import { offerSentence } from '../../../src/routes/call/offer-sentence.ts';
import { emptyDraft, evenInstalment, readPlan, sumUp, toMinorUnits, type PlanDraft } from '../../../src/routes/call/plan-draft.ts';
import { firstCall } from '../../support/sample-content.ts';

const { caseFile, date: today } = firstCall;
const read = (draft: Partial<PlanDraft>) => readPlan({ ...emptyDraft, ...draft }, caseFile, today);

describe('money as typed', () => {
  test.each([
    ['1500', 1_500_00],
    ['1,500.5', 1_500_50],
    ['1，500.05', 1_500_05],
    [' 0.1 ', 10],
    ['0.29', 29],
    ['1.005', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['一千', undefined],
    ['', undefined],
  ])('%s is %s', (typed, minor) => expect(toMinorUnits(typed)).toBe(minor));
});

describe('a plan in exact sums', () => {
  test('the last instalment takes what is left, to the fen', () => {
    expect(read({ months: '12', monthly: '1,541.68', first: '2026-12-05' })).toEqual({
      problems: {},
      sums: { owed: 1_850_005, afterWaiver: 1_850_005, paid: 1_850_005, left: 0, over: 0, last: 1_541_57, ends: '2027-11-05' },
      authority: 'needs-approval',
      offer: { kind: 'instalment', monthly: 1_541_68, months: 12, first: '2026-12-05' },
    });
  });

  test('waiver and down payment come off before the instalments', () => {
    const { sums, authority } = read({ down: '2000', months: '6', monthly: '1000', first: '2026-12-05', waiver: '460' });
    expect(sums).toEqual({
      owed: 1_850_005,
      afterWaiver: 1_804_005,
      paid: 800_000,
      left: 1_004_005,
      over: 0,
      last: 100_000,
      ends: '2027-05-05',
    });
    expect(authority).toBe('needs-approval');
  });

  test('an instalment too many is told as too much', () => {
    expect(read({ months: '3', monthly: '10000', first: '2026-12-05' }).sums).toMatchObject({ left: 0, over: 1_149_995, paid: 3_000_000 });
  });

  test('spread evenly, the plan covers the sum exactly', () => {
    for (const months of [1, 3, 7, 11, 12, 36]) {
      const monthly = evenInstalment({ ...emptyDraft, months: String(months) }, caseFile) ?? 0;
      const sums = sumUp({ kind: 'instalment', monthly, months }, caseFile);
      expect({ left: sums.left, over: sums.over, paid: sums.paid }).toEqual({ left: 0, over: 0, paid: 1_850_005 });
    }
  });
});

describe('what is wrong is said at its field', () => {
  test.each<[string, Partial<PlanDraft>, object]>([
    ['nothing typed', {}, { months: 'missing', monthly: 'missing', first: 'missing' }],
    [
      'not sums',
      { months: '1.5', monthly: 'a lot', first: '2026-02-30' },
      { months: 'not-months', monthly: 'not-money', first: 'not-a-day' },
    ],
    ['a day gone by', { kind: 'extension', first: '2026-11-19' }, { first: 'day-passed' }],
    ['more than owed', { kind: 'waiver', waiver: '18500.06' }, { waiver: 'more-than-owed' }],
    ['a waiver of nothing', { kind: 'waiver', waiver: '0' }, { waiver: 'nothing' }],
    ['no way to pay', { kind: 'channel' }, { channel: 'missing' }],
    [
      'a down payment beyond the sum',
      { months: '2', monthly: '1', first: '2026-12-05', down: '18500.06' },
      { down: 'more-than-owed', monthly: 'more-than-owed' },
    ],
  ])('%s', (_, draft, problems) => {
    const reading = read(draft);
    expect(reading.problems).toEqual(problems);
    expect(reading.offer).toBeUndefined();
  });

  test('terms of another kind of offer are left out', () => {
    expect(read({ kind: 'full-payment', months: '3', monthly: '5', first: '2026-11-25' }).offer).toEqual({
      kind: 'full-payment',
      first: '2026-11-25',
    });
  });

  test('what the collector may grant is shown in three steps', () => {
    const extension = (first: string) => read({ kind: 'extension', first }).authority;
    expect([extension('2026-11-27'), extension('2026-12-05'), extension('2026-12-06')]).toEqual(['within', 'needs-approval', 'beyond']);
  });
});

test('months keep the day, or take the last one the month has', () => {
  expect([monthsAfter('2026-12-31', 2), monthsAfter('2027-01-31', 1), monthsAfter('2028-01-31', 1), monthsAfter('2026-11-05', 14)]).toEqual(
    ['2027-02-28', '2027-02-28', '2028-02-29', '2028-01-05'],
  );
  expect([isDay('2026-02-29'), isDay('2028-02-29'), isDay('26-1-1'), isDay('')]).toEqual([false, true, false, false]);
});

describe('the offer as said', () => {
  const offer = { kind: 'instalment', monthly: 3_083_35, months: 6, first: '2026-12-05' } as const;

  test('in both languages, with its terms', () => {
    expect(offerSentence(offer, caseFile, today, 'zh')).toBe(
      '给您提个方案：分6期，每期3,083.35元，最后一期3,083.30元，12月5号开始还。您看能坚持下来吗？',
    );
    expect(offerSentence(offer, caseFile, today, 'en')).toBe(
      'Here’s what I can suggest: ¥3,083.35 a month for 6 months, with the last one at ¥3,083.30, starting 5 December. Could you keep that up?',
    );
  });

  test('what needs approval says so', () => {
    expect(offerSentence({ kind: 'waiver', waiver: 460_00 }, caseFile, today, 'zh')).toBe(
      '这个我做不了主，得先报上去，批了才算数。可以给您减免460元，还18,040.05元就行。这样您压力会小点吗？',
    );
    expect(offerSentence({ kind: 'waiver', waiver: 460_00 }, caseFile, today, 'en')).toMatch(/^This one isn’t mine to sign off/u);
  });

  test.each([
    [
      'full-payment',
      { kind: 'full-payment', first: '2026-11-25' },
      '11月25号前一次还上18,500.05元，这笔账就结清了。您看行吗？',
      'If you pay ¥18,500.05 on 25 November, the account is settled. Would that work for you?',
    ],
    [
      'extension',
      { kind: 'extension', first: '2026-11-27' },
      '还款日可以给您延到11月27号，还是18,500.05元，只是往后放一放。这段时间够吗？',
      'I can move the due date to 27 November. You’d owe the same ¥18,500.05, just later. Would the extra time be enough?',
    ],
    [
      'channel',
      { kind: 'channel', channel: 'bank-app' },
      '您可以用手机银行还，钱直接进您自己的账户，不经我的手。这个您方便吗？',
      'You can pay in the bank’s app; that goes straight to the account, nothing through me. Is that one you can use?',
    ],
  ] as const)('%s', (_, made, zh, en) => {
    expect([offerSentence(made, caseFile, today, 'zh'), offerSentence(made, caseFile, today, 'en')]).toEqual([zh, en]);
  });
});
