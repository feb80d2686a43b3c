import { describe, expect, test } from 'vitest';
import { dayBegins, dayOf, isoOf, zoneOr } from '../../../src/domain/memory/index.ts';

const on = (at: string, zone: string): string => isoOf(dayOf(Date.parse(at), zone));

describe('a study day begins at four in the morning, local time', () => {
  test.each([
    ['2026-11-22T19:59:59Z', 'Asia/Shanghai', '2026-11-22'],
    ['2026-11-22T20:00:00Z', 'Asia/Shanghai', '2026-11-23'],
    ['2026-11-22T08:59:00Z', 'America/New_York', '2026-11-21'],
    ['2026-11-22T09:00:00Z', 'America/New_York', '2026-11-22'],
    ['2026-07-01T08:00:00Z', 'America/New_York', '2026-07-01'],
    ['2026-11-22T03:59:00Z', 'UTC', '2026-11-21'],
  ])('%s in %s is %s', (at, zone, day) => {
    expect(on(at, zone)).toBe(day);
  });
});

test.each(['Asia/Shanghai', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'])(
  'in %s every day of two years begins when the one before it ends',
  (zone) => {
    const first = dayOf(Date.parse('2026-01-01T12:00Z'), zone);
    for (let day = first; day < first + 730; day += 1) {
      const at = dayBegins(day, zone);
      expect([dayOf(at, zone), dayOf(at - 1, zone)]).toEqual([day, day - 1]);
    }
  },
);

test('a zone nobody knows is taken for UTC', () => {
  expect([zoneOr('Asia/Shanghai'), zoneOr('Mars/Olympus'), zoneOr(undefined)]).toEqual(['Asia/Shanghai', 'UTC', 'UTC']);
});
