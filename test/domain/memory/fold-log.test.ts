import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, dueToday, foldLog, isoOf, nextStates, recallChance } from '../../../src/domain/memory/index.ts';
import { anyLog, cards, review, zones } from './logs.ts';

const zone = 'Asia/Shanghai';
const at = (time: string): number => Date.parse(time);
const now = at('2026-11-26T02:00:00Z');
const due = (log: Parameters<typeof foldLog>[0], when = now) =>
  dueToday(cards, new Set(), foldLog(log, when, zone), { newPerDay: 3, seed: 1 }, when, zone);

describe('a card', () => {
  test('that is known at once is learnt in minutes, then kept for days', () => {
    const first = foldLog([review('r1', '2026-11-26T01:00Z')], now, zone).states.get('term:overdue');
    expect([first?.phase, first?.dueAt]).toEqual(['learning', at('2026-11-26T01:10:00Z')]);
    const second = foldLog([review('r1', '2026-11-26T01:00Z'), review('r2', '2026-11-26T01:11Z')], now, zone).states.get('term:overdue');
    expect([second?.phase, second?.dueAt, isoOf(second?.dueDay ?? 0)]).toEqual(['review', undefined, '2026-11-28']);
  });

  test('reviewed after midnight and before four was reviewed the day before', () => {
    const late = foldLog([review('r1', '2026-11-25T19:30Z', 4)], now, zone).states.get('term:overdue');
    expect([isoOf(late?.day ?? 0), isoOf(late?.dueDay ?? 0)]).toEqual(['2026-11-25', '2026-12-03']);
  });

  test('is due nine times in ten recalled', () => {
    const state = nextStates(undefined, now, dayOf(now, zone))[4];
    expect(recallChance(state, state.dueDay)).toBeCloseTo(0.9, 1);
    expect(recallChance(state, state.day)).toBe(1);
  });

  test('better known comes back later, whatever it was', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const state of foldLog(log, at('2030-01-01T00:00Z'), zone).states.values()) {
          const next = nextStates(state, at('2030-01-01T00:00Z'), dayOf(at('2030-01-01T00:00Z'), zone));
          expect(next[2].dueDay).toBeLessThanOrEqual(next[3].dueDay);
          expect(next[3].dueDay).toBeLessThanOrEqual(next[4].dueDay);
          expect(next[1].stability).toBeLessThanOrEqual(next[4].stability);
        }
      }),
    );
  });
});

test('the same log folds to the same in any order, and with any earlier memory at hand', () => {
  fc.assert(
    fc.property(anyLog, fc.infiniteStream(fc.nat()), fc.constantFrom(...zones), fc.nat(60), (log, keys, place, upTo) => {
      const mixed = log.map((one) => ({ one, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
      const memory = foldLog(log, now, place);
      const other = foldLog(
        mixed.map(({ one }) => one),
        now,
        place,
      );
      expect(new Map([...other.states].sort())).toEqual(new Map([...memory.states].sort()));
      expect(foldLog(log, now, place, foldLog(log.slice(0, upTo), now, place))).toEqual(memory);
    }),
  );
});

test('taking back the last review leaves everything as it was before it', () => {
  fc.assert(
    fc.property(anyLog, fc.constantFrom(...cards), fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), (log, card, rating) => {
      const before = foldLog(log, now, zone);
      const after = [...log, review('latest', '2026-11-26T02:00:00Z', rating, card)];
      const undone = foldLog(
        after.filter(({ id }) => id !== 'latest'),
        now,
        zone,
        foldLog(after, now, zone),
      );
      expect(undone).toEqual(before);
      expect(due(after.slice(0, -1))).toEqual(due(log));
    }),
  );
});

describe('whatever the clock does', () => {
  test('no card is lost and nothing throws: each is due, waits for its day, or is new', () => {
    fc.assert(
      fc.property(
        anyLog,
        fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2090-01-01') }),
        fc.constantFrom(...zones),
        (log, when, place) => {
          const memory = foldLog(log, when.getTime(), place);
          const today = dueToday(cards, new Set(), memory, { newPerDay: 99, seed: 5 }, when.getTime(), place);
          const waiting = [...memory.states].filter(
            ([, state]) => state.dueAt === undefined && state.dueDay > dayOf(when.getTime(), place),
          );
          const all = [...today.learning, ...today.reviews, ...today.fresh, ...today.later, ...waiting.map(([card]) => card)];
          expect(all.toSorted()).toEqual([...cards].sort());
          const last = Math.max(...[...memory.states.values()].map(({ at: given }) => given), 0);
          expect(last).toBeLessThanOrEqual(when.getTime());
        },
      ),
    );
  });

  test('a review dated a little ahead counts as given now', () => {
    const state = foldLog([review('r1', '2026-11-26T03:00Z')], now, zone).states.get('term:overdue');
    expect([state?.at, state?.dueAt]).toEqual([now, now + 600_000]);
  });

  test('a card answered under a clock that ran years ahead is asked as it stood before, and its answer counts when its day comes', () => {
    const known = [review('r1', '2026-11-20T01:00Z', 4)];
    const ahead = [...known, review('r2', '2031-05-01T01:00Z', 4)];
    expect(foldLog(ahead, now, zone).states).toEqual(foldLog(known, now, zone).states);
    const asked = [...ahead, review('r3', '2026-11-26T01:59Z', 3)];
    expect(foldLog(asked, now, zone).states.get('term:overdue')?.reps).toBe(2);
    expect(foldLog(asked, at('2031-06-01T00:00Z'), zone).states.get('term:overdue')?.reps).toBe(3);
  });

  test('moving to another zone moves the day, not the card', () => {
    const log = [review('r1', '2026-11-20T22:00Z', 4)];
    const days = zones.map((place) => foldLog(log, now, place).states.get('term:overdue')?.dueDay ?? 0);
    expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(1);
  });
});
