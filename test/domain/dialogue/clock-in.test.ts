import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockIn } from '../../../src/domain/dialogue/index.ts';

test('the desk in Phoenix is two hours behind New York until the clocks go forward there, and three hours after', () => {
  expect(clockIn('America/Phoenix', '2026-03-06T20:35', 'America/New_York')).toBe('2026-03-06T18:35');
  expect(clockIn('America/Phoenix', '2026-03-09T21:30', 'America/New_York')).toBe('2026-03-09T18:30');
  expect(clockIn('America/New_York', '2026-03-09T18:30', 'America/Phoenix')).toBe('2026-03-09T21:30');
});

test('across the date line it may be another day', () => {
  expect(clockIn('Asia/Shanghai', '2026-11-20T20:00', 'America/Los_Angeles')).toBe('2026-11-21T12:00');
});

test('an hour that the clock skips is the hour after it; of one that comes twice the first is meant', () => {
  expect(clockIn('Etc/UTC', '2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30');
  expect(clockIn('Etc/UTC', '2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30');
});

const zones = ['Asia/Shanghai', 'America/New_York', 'America/Phoenix', 'Europe/London', 'Australia/Lord_Howe', 'Pacific/Apia'];

test('there and back again is the same time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      fc.date({ min: new Date('2026-01-01T00:00Z'), max: new Date('2027-12-31T00:00Z'), noInvalidDate: true }),
      (one, other, instant) => {
        const utc = `${instant.toISOString().slice(0, 16)}`;
        const here = clockIn(one, utc, 'Etc/UTC');
        const there = clockIn(other, utc, 'Etc/UTC');
        // In the hour that comes twice, the second cannot be told from the first.
        fc.pre(clockIn('Etc/UTC', here, one) === utc);
        expect(clockIn(other, here, one)).toBe(there);
      },
    ),
  );
});
