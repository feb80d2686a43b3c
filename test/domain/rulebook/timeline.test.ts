import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactPlan, KnownCase, LoggedContact } from '../../../src/domain/dialogue/index.ts';
import { rulingOn, type DecisionPattern } from '../../../src/domain/rulebook/patterns/pattern.ts';

const ring = (at: string, more: Partial<ContactPlan> = {}): ContactPlan => ({
  decision: 'contact',
  whom: 'debtor',
  channel: 'phone',
  at,
  ...more,
});
const verdict = (pattern: DecisionPattern, contact: ContactPlan, caseFile?: KnownCase) =>
  rulingOn(pattern, { contact, date: '2026-11-20', ...(caseFile === undefined ? {} : { caseFile }) });

describe('contact-hours', () => {
  const hours = { is: 'contact-hours', earliest: '08:00', latest: '21:00' } as const;
  const inNewYork = { zone: 'America/New_York' };

  it('includes both ends', () => {
    expect(['07:59', '08:00', '21:00', '21:01'].map((clock) => verdict(hours, ring(`2026-11-20T${clock}`)).verdict)).toEqual([
      'breached',
      'met',
      'met',
      'breached',
    ]);
  });

  it('goes by the debtor’s clock, before and after summer time begins', () => {
    const instant = (day: string) => verdict(hours, ring(`${day}T12:30Z`), inNewYork).verdict;
    expect([instant('2026-03-07'), instant('2026-03-08')]).toEqual(['breached', 'met']);
  });

  it('goes by the debtor’s clock, before and after it ends', () => {
    const instant = (day: string) => verdict(hours, ring(`${day}T01:30Z`), inNewYork).verdict;
    expect([instant('2026-11-01'), instant('2026-11-02')]).toEqual(['breached', 'met']);
  });

  it('knows that the same instant is night in one zone and day in another', () => {
    const at = '2026-11-20T15:30Z';
    expect(['America/Los_Angeles', 'Europe/London', 'Asia/Shanghai'].map((zone) => verdict(hours, ring(at), { zone }).verdict)).toEqual([
      'breached',
      'met',
      'breached',
    ]);
  });

  it('cannot say without the zone of an instant, and says what would decide', () => {
    expect(verdict(hours, ring('2026-11-20T15:30Z'))).toEqual({ verdict: 'undecided', needs: ['caseFile.zone'] });
    expect(verdict(hours, ring('2026-11-20T15:30Z'), { zone: 'Mars/Olympus' })).toEqual({ verdict: 'undecided', needs: ['caseFile.zone'] });
  });
});

describe('contact-limit', () => {
  const seven = { is: 'contact-limit', channels: ['phone'], most: 7, per: 'person', days: 7 } as const;
  const calls = (...days: readonly string[]): readonly LoggedContact[] =>
    days.map((day) => ({ at: `2026-11-${day}T10:00`, channel: 'phone' }));

  it('counts the planned call and the days of a rolling window', () => {
    const log = calls('14', '15', '16', '17', '18', '19', '20');
    expect(verdict(seven, ring('2026-11-20T18:00'), { history: log }).verdict).toBe('breached');
    expect(verdict(seven, ring('2026-11-21T18:00'), { history: log }).verdict).toBe('met');
  });

  it('does not count the debtor’s own calls, other channels or other people', () => {
    const others: readonly LoggedContact[] = [
      { at: '2026-11-19T10:00', channel: 'phone', inbound: true },
      { at: '2026-11-19T11:00', channel: 'sms' },
      { at: '2026-11-19T12:00', channel: 'phone', to: 'spouse' },
    ];
    const log = [...calls('15', '16', '17', '18', '19', '20'), ...others];
    expect(verdict(seven, ring('2026-11-20T18:00'), { history: log }).verdict).toBe('met');
  });

  it('leaves open what hangs on a contact whose result nobody wrote down', () => {
    const unanswered = { is: 'contact-limit', most: 1, per: 'person', days: 1, outcomes: ['no-answer'] } as const;
    const result = (outcome?: LoggedContact['outcome']) =>
      verdict(unanswered, ring('2026-11-20T18:00'), {
        history: [{ at: '2026-11-20T10:00', channel: 'phone', ...(outcome === undefined ? {} : { outcome }) }],
      });
    expect([result('no-answer').verdict, result('conversation').verdict]).toEqual(['breached', 'met']);
    expect(result()).toEqual({ verdict: 'undecided', needs: ['caseFile.history[].outcome'] });
  });

  it('one more contact in the log never mends a limit', () => {
    const anyLog = fc.array(
      fc.record({ day: fc.integer({ min: 8, max: 20 }), phone: fc.boolean() }).map(({ day, phone }): LoggedContact => ({
        at: `2026-11-${String(day).padStart(2, '0')}T10:00`,
        channel: phone ? 'phone' : 'sms',
      })),
      { maxLength: 12 },
    );
    const order = ['met', 'breached'];
    fc.assert(
      fc.property(anyLog, anyLog, (log, more) => {
        const before = verdict(seven, ring('2026-11-20T18:00'), { history: log }).verdict;
        const after = verdict(seven, ring('2026-11-20T18:00'), { history: [...log, ...more] }).verdict;
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('quiet-period', () => {
  const quiet = {
    is: 'quiet-period',
    channels: ['phone'],
    days: 7,
    after: { outcomes: ['conversation'], channels: ['phone'] },
    unless: [{ fact: 'agreed.call-back-days', most: 7 }],
  } as const;
  const talked: KnownCase = { history: [{ at: '2026-11-13T10:00', channel: 'phone', outcome: 'conversation' }], agreed: {} };

  it('counts the day of the talk as the first', () => {
    expect(['2026-11-14', '2026-11-19', '2026-11-20'].map((day) => verdict(quiet, ring(`${day}T10:00`), talked).verdict)).toEqual([
      'breached',
      'breached',
      'not-applicable',
    ]);
  });

  it('gives way to a recent consent, not to an old one', () => {
    const consented = (callBackOn: string) => verdict(quiet, ring('2026-11-15T10:00'), { ...talked, agreed: { callBackOn } }).verdict;
    expect([consented('2026-11-13'), consented('2026-10-01')]).toEqual(['met', 'breached']);
  });
});

describe('no-contact-while', () => {
  const hold = { is: 'no-contact-while', purposes: ['demand'], while: [{ fact: 'moratorium.kind', is: 'breathing-space' }] } as const;
  const space: KnownCase = { moratorium: { kind: 'breathing-space', from: '2026-10-01', until: '2026-11-29' } };

  it('holds from the first day to the last, and no longer', () => {
    const on = (day: string) => verdict(hold, ring(`${day}T10:00`, { purpose: 'demand' }), space).verdict;
    expect(['2026-09-30', '2026-10-01', '2026-11-29', '2026-11-30'].map(on)).toEqual([
      'not-applicable',
      'breached',
      'breached',
      'not-applicable',
    ]);
  });

  it('is not broken by a reply, nor by waiting', () => {
    expect(verdict(hold, ring('2026-11-20T10:00', { purpose: 'reply' }), space).verdict).toBe('not-applicable');
    expect(verdict(hold, ring('2026-11-20T10:00', { purpose: 'demand', decision: 'wait' }), space)).toEqual({
      verdict: 'met',
      byWaiting: true,
    });
  });

  it('tells a case without a moratorium from one nobody asked about', () => {
    const demand = ring('2026-11-20T10:00', { purpose: 'demand' });
    expect(verdict(hold, demand, { moratorium: 'none' }).verdict).toBe('not-applicable');
    expect(verdict(hold, demand, {})).toEqual({ verdict: 'undecided', needs: ['caseFile.moratorium'] });
  });
});

describe('done-within', () => {
  const notice = { is: 'done-within', done: 'validation-sent', of: 'first-contact', days: 5 } as const;
  const sent = (validationSent: string, planned = '2026-11-20T10:00') =>
    verdict(notice, ring(planned), { notices: { firstContact: '2026-11-10', validationSent } }).verdict;

  it('is kept to the last day, broken after it, and not yet due before', () => {
    expect([sent('2026-11-15'), sent('2026-11-16'), sent('never'), sent('never', '2026-11-14T10:00')]).toEqual([
      'met',
      'breached',
      'breached',
      'not-applicable',
    ]);
  });

  it('runs on while one waits', () => {
    expect(
      verdict(notice, ring('2026-11-20T10:00', { decision: 'wait' }), { notices: { firstContact: '2026-11-10', validationSent: 'never' } })
        .verdict,
    ).toBe('breached');
  });
});

describe('the age of a debt', () => {
  const barred = { is: 'plan-requires', always: true, all: [{ fact: 'debt.age-months', restartedBy: ['payment'], most: 71 }] } as const;
  const owed = (limitation: KnownCase['limitation']) =>
    verdict(barred, ring('2026-11-20T10:00'), limitation === undefined ? {} : { limitation }).verdict;

  it('turns on the very day, and only on what restarts time here', () => {
    expect([
      owed({ runsFrom: '2020-11-21' }),
      owed({ runsFrom: '2020-11-20' }),
      owed({ runsFrom: '2015-01-01', restarts: [{ on: '2026-01-01', by: 'payment' }] }),
      owed({ runsFrom: '2015-01-01', restarts: [{ on: '2026-01-01', by: 'demand' }] }),
      owed(undefined),
    ]).toEqual(['met', 'breached', 'met', 'breached', 'undecided']);
  });
});
