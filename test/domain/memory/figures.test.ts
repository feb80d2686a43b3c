import { expect, test } from 'vitest';
import { dayOf, foldLog, forecast, heatMap, isoOf, retention, streak } from '../../../src/domain/memory/index.ts';
import { review } from './logs.ts';

const zone = 'UTC';
const end = Date.parse('2026-12-31T12:00Z');
const fold = (...log: ReturnType<typeof review>[]) => foldLog(log, end, zone);
const day = (iso: string): number => dayOf(Date.parse(`${iso}T12:00Z`), zone);

test('each day has as many reviews as were given on it', () => {
  const memory = fold(review('r1', '2026-11-01T12:00Z'), review('r2', '2026-11-01T12:11Z'), review('r3', '2026-11-04T12:00Z'));
  expect([...heatMap(memory)].map(([on, count]) => [isoOf(on), count])).toEqual([
    ['2026-11-01', 2],
    ['2026-11-04', 1],
  ]);
});

test('a run goes over days on which nothing was due, and today is not over yet', () => {
  const easy = [review('r1', '2026-11-01T12:00Z', 4), review('r2', '2026-11-09T12:00Z', 3)];
  expect(isoOf(fold(...easy.slice(0, 1)).states.get('term:overdue')?.dueDay ?? 0)).toBe('2026-11-09');
  expect([streak(fold(...easy), day('2026-11-09')), streak(fold(...easy), day('2026-11-10'))]).toEqual([2, 2]);
  expect(streak(fold(...easy.slice(0, 1)), day('2026-11-09'))).toBe(1);
});

test('a run ends on a day when something was due and nothing was done', () => {
  const late = fold(review('r1', '2026-11-01T12:00Z', 4), review('r2', '2026-11-10T12:00Z', 3));
  expect([streak(late, day('2026-11-10')), streak(late, day('2027-06-01'))]).toEqual([1, 0]);
  expect(streak(fold(), day('2026-11-10'))).toBe(0);
});

test('the forecast has what is overdue today, and nothing beyond its last day', () => {
  const memory = fold(
    review('r1', '2026-11-01T12:00Z', 4, 'term:a'),
    review('r2', '2026-11-05T12:00Z', 4, 'term:b'),
    review('r3', '2026-11-05T12:00Z', 4, 'term:c'),
  );
  expect(forecast(memory, day('2026-11-10'), 4)).toEqual([1, 0, 0, 2]);
  expect(forecast(memory, day('2026-11-20'), 2)).toEqual([3, 0]);
  expect(forecast(memory, day('2026-11-06'), 3)).toEqual([0, 0, 0]);
});

test('retention counts the first answer of a day to a card past learning', () => {
  const memory = fold(
    review('r1', '2026-10-01T12:00Z', 4, 'term:a'),
    review('r2', '2026-10-09T12:00Z', 3, 'term:a'),
    review('r3', '2026-11-20T12:00Z', 1, 'term:a'),
    review('r4', '2026-11-20T12:11Z', 3, 'term:a'),
    review('r5', '2026-11-01T12:00Z', 1, 'term:b'),
  );
  expect(retention(memory, day('2026-10-01'))).toEqual({ young: { recalled: 1, reviews: 1 }, mature: { recalled: 0, reviews: 1 } });
  expect(retention(memory, day('2026-11-01'))).toEqual({ young: { recalled: 0, reviews: 0 }, mature: { recalled: 0, reviews: 1 } });
});
