import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { workingsDatabase } from '../../src/platform/index.ts';

it('what was worked out is there on the next visit, and the oldest gives way to the newest', { timeout: 30_000 }, async () => {
  const workings = workingsDatabase();
  expect(await workings.get('proof a')).toBeUndefined();
  for (let n = 0; n < 305; n += 1) await workings.set(`proof ${n}`, { states: n });
  const nextVisit = workingsDatabase();
  expect([await nextVisit.get('proof 0'), await nextVisit.get('proof 304')]).toEqual([undefined, { states: 304 }]);
});

it('a browser that keeps nothing is no mishap', async () => {
  const { indexedDB } = globalThis;
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
  const workings = workingsDatabase();
  await workings.set('proof a', 1);
  expect(await workings.get('proof a')).toBeUndefined();
  Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true });
});
