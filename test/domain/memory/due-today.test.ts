import { describe, expect, test } from 'vitest';
import { dueToday, foldLog } from '../../../src/domain/memory/index.ts';
import { review } from './logs.ts';

const zone = 'Asia/Shanghai';
const at = (time: string): number => Date.parse(time);
const terms = Array.from({ length: 30 }, (_, place) => `term:t${place}`);
const due = (now: string, log: Parameters<typeof foldLog>[0] = [], newPerDay = 5, missed: readonly string[] = []) =>
  dueToday([...missed, ...terms], new Set(missed), foldLog(log, at(now), zone), { newPerDay, seed: 7 }, at(now), zone);

describe('new cards', () => {
  test('are so many a day, in an order that the seed decides', () => {
    const { fresh, nextAt } = due('2026-11-26T02:00Z');
    expect(fresh).toHaveLength(5);
    expect(fresh).not.toEqual(terms.slice(0, 5));
    expect(due('2026-11-26T09:00Z').fresh).toEqual(fresh);
    expect(nextAt).toBe(at('2026-11-26T20:00Z'));
  });

  test('met today leave room for fewer, and tomorrow there is room again', () => {
    const met = [review('r1', '2026-11-26T01:00Z', 4, 'term:t0'), review('r2', '2026-11-26T01:01Z', 4, 'term:t1')];
    expect(due('2026-11-26T02:00Z', met).fresh).toHaveLength(3);
    expect(due('2026-11-26T20:00Z', met).fresh).toHaveLength(5);
  });

  test('made of what was missed come first', () => {
    expect(due('2026-11-26T02:00Z', [], 2, ['rule:cn.hours', 'moment:a:1']).fresh.toSorted()).toEqual(['moment:a:1', 'rule:cn.hours']);
  });

  test('can be none', () => {
    expect(due('2026-11-26T02:00Z', [], 0)).toEqual({ learning: [], reviews: [], fresh: [], later: [] });
  });
});

test('what is being learnt comes when its minutes are over', () => {
  const log = [review('r1', '2026-11-26T01:00Z', 1, 'term:t3'), review('r2', '2026-11-26T01:00Z', 3, 'term:t4')];
  expect(due('2026-11-26T01:05Z', log, 0)).toEqual({
    learning: ['term:t3'],
    reviews: [],
    fresh: [],
    later: ['term:t4'],
    nextAt: at('2026-11-26T01:10Z'),
  });
});

test('a review is due from four in the morning of its day, and stays due', () => {
  const log = [review('r1', '2026-11-26T01:00Z', 4, 'term:t3')];
  expect(due('2026-11-26T02:00Z', log, 0)).toEqual({ learning: [], reviews: [], fresh: [], later: [], nextAt: at('2026-12-03T20:00Z') });
  expect(due('2026-12-03T19:59Z', log, 0).reviews).toEqual([]);
  expect(due('2026-12-03T20:00Z', log, 0).reviews).toEqual(['term:t3']);
  expect(due('2027-03-01T20:00Z', log, 0).reviews).toEqual(['term:t3']);
});

test('a card that is gone from the content is not asked, and its reviews stay', () => {
  const log = [review('r1', '2026-11-20T01:00Z', 3, 'term:gone')];
  expect(due('2026-11-26T02:00Z', log, 0).learning).toEqual([]);
});
