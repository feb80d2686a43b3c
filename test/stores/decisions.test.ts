import { expect, test } from 'vitest';
import { exportFile } from '../../src/domain/records/index.ts';
import type { DecisionsPort, KeepResult } from '../../src/platform/index.ts';
import { DecisionsStore } from '../../src/stores/decisions.svelte.ts';
import { decided } from '../domain/records/attempts.ts';
import { decisionsInMemory } from '../support/decisions-in-memory.ts';
import { surroundings } from '../support/screen.ts';

test('the latest decision stands first, and an exam has its own', async () => {
  const later = decided({ id: 'd2', decidedAt: '2026-11-21T09:00:00.000Z', sitting: 's1' });
  const store = new DecisionsStore(decisionsInMemory([decided(), later]));
  await store.load();
  expect([store.all, store.ofSitting('s1')]).toEqual([[later, decided()], [later]]);
});

test('what a full disk refused is written with the next decision', async () => {
  const answers: KeepResult[] = ['full', 'kept', 'kept'];
  const written: string[] = [];
  const port: DecisionsPort = {
    ...decisionsInMemory(),
    keep: ({ id }) => {
      const answer = answers.shift() ?? 'kept';
      if (answer === 'kept') written.push(id);
      return Promise.resolve(answer);
    },
  };
  const store = new DecisionsStore(port);
  expect(await store.keep(decided())).toBe('full');
  expect(store.decision('d1')).toEqual(decided());
  expect(await store.keep(decided({ id: 'd2' }))).toBe('kept');
  expect(written).toEqual(['d1', 'd2']);
});

test('decisions are exported, imported and removed with the calls', async () => {
  const { records } = await surroundings({ decisions: [decided()] });
  expect(JSON.parse(records.exportAll())).toMatchObject({ version: 2, attempts: [], decisions: [decided()] });
  expect(await records.removeAll()).toBe('kept');
  expect(records.decisions.all).toEqual([]);
  const file = exportFile([], '2026-11-22T09:00:00.000Z', [decided()]);
  expect(await records.importAll(file)).toEqual({ result: 'kept', added: 1, same: 0, different: 0 });
  expect(records.decisions.all).toEqual([decided()]);
});
