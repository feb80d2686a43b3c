import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { noRecords } from '../../src/domain/records/index.ts';
import type { RecordsPort } from '../../src/platform/index.ts';
import { RecordsStore } from '../../src/stores/records.svelte.ts';
import { begun, finished } from '../domain/records/attempts.ts';

const full: RecordsPort = {
  load: () => Promise.resolve({ storage: 'kept', ...noRecords, setAside: 0 }),
  keep: () => Promise.resolve('full'),
  remove: () => Promise.resolve('kept'),
  clear: () => Promise.resolve('kept'),
  importAll: () => Promise.resolve({ result: 'full' }),
};

test('a screen follows the call in progress and the health of the records', async () => {
  const store = new RecordsStore({ records: full, clock: { now: () => new Date(0), elapsedMs: () => 0 } });
  const seen: (readonly [notes: string | undefined, health: string])[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push([store.inProgress?.freeNotes, store.health]);
    });
  });
  flushSync();
  const kept = store.keep('attempts', begun({ freeNotes: 'first turn' }));
  flushSync();
  await kept;
  flushSync();
  void store.keep('attempts', finished());
  flushSync();
  stop();
  expect(seen).toEqual([
    [undefined, 'kept'],
    ['first turn', 'kept'],
    ['first turn', 'full'],
    [undefined, 'full'],
  ]);
});

test('records held in a screen’s own state are kept as plain data', async () => {
  const kept: unknown[] = [];
  const cloning: RecordsPort = {
    ...full,
    keep: async (_kind, record) => {
      kept.push(structuredClone(record));
      return 'kept';
    },
  };
  const store = new RecordsStore({ records: cloning, clock: { now: () => new Date(0), elapsedMs: () => 0 } });
  const attempt = $state(begun({ freeNotes: 'typed on screen' }));
  await store.keep('attempts', attempt);
  expect(kept).toEqual([begun({ freeNotes: 'typed on screen' })]);
});
