import { expect, test, vi } from 'vitest';
import { systemClock, systemDice } from '../../src/platform/index.ts';

test('the clock tells the device’s time', () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T09:00:00.000Z') });
  expect(systemClock.now().toISOString()).toBe('2026-11-22T09:00:00.000Z');
  vi.useRealTimers();
});

test('elapsed time is whole milliseconds, forward', () => {
  const [before, after] = [systemClock.elapsedMs(), systemClock.elapsedMs()];
  expect(Number.isInteger(before)).toBe(true);
  expect(after).toBeGreaterThanOrEqual(before);
});

test('seeds are unsigned 32-bit integers, and not always the same', () => {
  const seeds = Array.from({ length: 50 }, () => systemDice.seed());
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)).toBe(true);
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

test('ids differ, and may stand in a record', () => {
  const ids = Array.from({ length: 50 }, () => systemDice.id());
  expect(new Set(ids).size).toBe(50);
  expect(ids.every((id) => /^[0-9a-f]{32}$/u.test(id))).toBe(true);
});
