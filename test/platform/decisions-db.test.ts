import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { decisionsDatabase, recordsDatabase } from '../../src/platform/index.ts';
import { begun, decided } from '../domain/records/attempts.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what was decided is there on the next visit', async () => {
  const decisions = decisionsDatabase();
  expect(await decisions.load()).toEqual([]);
  expect(await decisions.keep(decided())).toBe('kept');
  expect(await decisionsDatabase().load()).toEqual([decided()]);
});

test('a device that kept calls before there were decisions keeps both', async () => {
  const old = await openDB('right-party', 1, {
    upgrade: (database) => void database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
  });
  await old.put('attempts', begun());
  old.close();
  expect(await decisionsDatabase().keep(decided())).toBe('kept');
  expect((await recordsDatabase().load()).attempts).toEqual([begun()]);
});

test('an import adds what is new and replaces nothing', async () => {
  const decisions = decisionsDatabase();
  await decisions.keep(decided());
  const file = [decided({ standing: 'sound' }), decided({ id: 'd2' })];
  expect(await decisions.importAll(file)).toEqual({ result: 'kept', added: [decided({ id: 'd2' })], same: 0, different: 1 });
  expect(await decisions.load()).toEqual([decided(), decided({ id: 'd2' })]);
});

test('what is not understood is passed over and stays; what is removed is gone', async () => {
  const decisions = decisionsDatabase();
  await decisions.keep(decided());
  await decisions.keep({ ...decided({ id: 'strange' }), standing: 'glorious' } as unknown as ReturnType<typeof decided>);
  expect(await decisions.load()).toEqual([decided()]);
  expect(await decisions.clear()).toBe('kept');
  expect(await decisions.load()).toEqual([]);
});

test('where nothing can be stored, that is the answer', async () => {
  globalThis.indexedDB = undefined as unknown as IDBFactory;
  expect(await decisionsDatabase().load()).toBe('unavailable');
  expect(await decisionsDatabase().keep(decided())).toBe('unavailable');
});
