import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB, type IDBPDatabase } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordsDatabase } from '../../src/platform/index.ts';
import { noRecords, type Attempt, type KeptRecords, type Kind } from '../../src/domain/records/index.ts';
import { begun, decided, drilled, finished, keptOf, made, reviewed, sat } from '../domain/records/attempts.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const loaded = (...attempts: readonly Attempt[]) => ({ ...noRecords, storage: 'kept', attempts, setAside: 0 });
const calls = (...attempts: readonly Attempt[]): KeptRecords => keptOf({ attempts });

/** Puts something into the store past the app, as an older or broken copy of it might have. */
async function plant(record: object, kind: Kind = 'attempts'): Promise<void> {
  const database = await openDB('right-party');
  await database.put(kind, record);
  database.close();
}

async function stored(): Promise<readonly unknown[]> {
  const database = await openDB('right-party');
  const records: readonly unknown[] = await database.getAll('attempts');
  database.close();
  return records;
}

/** The disk fills up while the transaction is under way, as a browser reports it. */
const fillUpDuring = (method: 'put' | 'add', after = 0): void => {
  const original = IDBObjectStore.prototype[method];
  let calls = 0;
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
    calls += 1;
    if (calls <= after) return original.apply(this, args);
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
};

test('a device that has kept nothing has nothing', async () => {
  expect(await recordsDatabase().load()).toEqual(loaded());
});

test('what is kept is there after a reload', async () => {
  const before = recordsDatabase();
  const later = finished({ id: 'a2', startedAt: '2026-11-21T08:00:00.000Z' });
  expect(await before.keep('attempts', later)).toBe('kept');
  expect(await before.keep('attempts', begun())).toBe('kept');
  expect(await recordsDatabase().load()).toEqual(loaded(begun(), later));
});

test('keeping an attempt again replaces it', async () => {
  const records = recordsDatabase();
  await records.keep('attempts', begun());
  await records.keep('attempts', finished());
  expect(await records.load()).toEqual(loaded(finished()));
});

test('turns kept one after another without waiting end with the last', async () => {
  const records = recordsDatabase();
  await Promise.all(Array.from({ length: 20 }, (_, turn) => records.keep('attempts', begun({ freeNotes: `turn ${turn}` }))));
  expect(await records.load()).toEqual(loaded(begun({ freeNotes: 'turn 19' })));
});

test('one attempt is removed, or all', async () => {
  const records = recordsDatabase();
  for (const id of ['a1', 'a2', 'a3']) await records.keep('attempts', begun({ id }));
  expect(await records.remove('attempts', 'a2')).toBe('kept');
  expect((await records.load()).attempts.map(({ id }) => id)).toEqual(['a1', 'a3']);
  expect(await records.clear()).toBe('kept');
  expect(await records.load()).toEqual(loaded());
});

test('two tabs see each other’s records', async () => {
  const [one, other] = [recordsDatabase(), recordsDatabase()];
  await one.keep('attempts', begun({ id: 'a1' }));
  await other.keep('attempts', begun({ id: 'a2' }));
  expect(await one.load()).toEqual(await other.load());
  expect((await one.load()).attempts.map(({ id }) => id)).toEqual(['a1', 'a2']);
});

test.each([
  ['a record that lost its log', { ...begun(), id: 'bad', log: undefined }],
  ['a record without a start', { id: 'bad' }],
  ['a record of a newer release', { ...begun({ id: 'bad' }), version: 9 }],
  [
    'a record with an act nobody knows',
    { ...begun({ id: 'bad' }), log: [{ type: 'collector.spoke', text: '', acts: ['x'], misconduct: [] }] },
  ],
])('%s is set aside, counted, and left where it is', async (_title, record) => {
  const records = recordsDatabase();
  await records.keep('attempts', begun());
  await plant(record);
  expect(await records.load()).toEqual({ ...loaded(begun()), setAside: 1 });
  expect(await stored()).toEqual([begun(), record]);
});

test('decisions and rounds of the drill are kept beside the attempts', async () => {
  const before = recordsDatabase();
  expect(await before.keep('drills', drilled())).toBe('kept');
  expect(await before.keep('decisions', decided())).toBe('kept');
  expect(await before.keep('attempts', begun())).toBe('kept');
  expect(await recordsDatabase().load()).toEqual({ ...loaded(begun()), decisions: [decided()], drills: [drilled()] });
  expect(await before.remove('drills', 'd1')).toBe('kept');
  expect(await recordsDatabase().load()).toEqual({ ...loaded(begun()), decisions: [decided()] });
  expect(await before.clear()).toBe('kept');
  expect(await recordsDatabase().load()).toEqual(loaded());
});

test('quizzes, cards and reviews are kept beside them', async () => {
  const before = recordsDatabase();
  expect(await before.keep('sittings', sat())).toBe('kept');
  expect(await before.keep('cards', made())).toBe('kept');
  expect(await before.keep('reviews', reviewed())).toBe('kept');
  expect(await recordsDatabase().load()).toEqual({ ...loaded(), sittings: [sat()], cards: [made()], reviews: [reviewed()] });
  expect(await before.remove('reviews', 'r1')).toBe('kept');
  expect(await recordsDatabase().load()).toEqual({ ...loaded(), sittings: [sat()], cards: [made()] });
});

test.each([
  ['a round of the drill', 'drills', { ...drilled({ id: 'bad' }), recall: 2 }],
  ['a decision', 'decisions', { ...decided({ id: 'bad' }), standing: 'glorious' }],
  ['a quiz', 'sittings', { ...sat({ id: 'bad' }), kind: 'riddle' }],
  ['a card', 'cards', { ...made({ id: 'bad' }), kind: 'joke' }],
  ['a review', 'reviews', { ...reviewed({ id: 'bad' }), rating: 0 }],
] as const)('%s that cannot be read is set aside like an attempt', async (_title, kind, record) => {
  const records = recordsDatabase();
  await records.keep('drills', drilled());
  await records.keep('decisions', decided());
  await plant(record, kind);
  expect(await records.load()).toEqual({ ...loaded(), decisions: [decided()], drills: [drilled()], setAside: 1 });
});

/** The steps that older copies of the app took, as they took them. */
const oldSteps: readonly ((database: IDBPDatabase) => void)[] = [
  (database) => void database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('startedAt', 'startedAt'),
  (database) => void database.createObjectStore('decisions', { keyPath: 'id' }),
  (database) => void database.createObjectStore('drills', { keyPath: 'id' }),
];

test.each([
  [1, [begun()], [], []],
  [2, [begun()], [decided()], []],
  [3, [begun()], [decided()], [drilled()]],
] as const)(
  'a database of version %i is given room for what came later, and what was there is untouched',
  async (version, attempts, decisions, drills) => {
    const old = await openDB('right-party', version, {
      upgrade: (database) => {
        for (const step of oldSteps.slice(0, version)) step(database);
      },
    });
    for (const call of attempts) await old.put('attempts', call);
    for (const decision of decisions) await old.put('decisions', decision);
    for (const drill of drills) await old.put('drills', drill);
    await old.put('attempts', { id: 'bad', broken: true });
    old.close();
    const there = { ...loaded(...attempts), decisions, drills, setAside: 1 };
    const records = recordsDatabase();
    expect(await records.load()).toEqual(there);
    expect(await records.keep('cards', made())).toBe('kept');
    expect(await records.keep('reviews', reviewed())).toBe('kept');
    expect(await recordsDatabase().load()).toEqual({ ...there, cards: [made()], reviews: [reviewed()] });
    expect(await stored()).toEqual([...attempts, { id: 'bad', broken: true }]);
  },
);

test('an import of every kind is all or nothing', async () => {
  const records = recordsDatabase();
  const all = {
    attempts: [begun()],
    decisions: [decided()],
    drills: [drilled(), drilled({ id: 'd2' })],
    sittings: [sat()],
    cards: [made()],
    reviews: [reviewed(), reviewed({ id: 'r2' })],
  };
  fillUpDuring('add', 5);
  expect(await records.importAll(all)).toEqual({ result: 'full' });
  vi.restoreAllMocks();
  expect(await records.load()).toEqual(loaded());
  expect(await records.importAll(all)).toEqual({ result: 'kept', added: all, same: 0, different: 0 });
  expect(await records.importAll({ ...all, drills: [drilled({ seed: 9 })], reviews: [reviewed({ rating: 1 })] })).toEqual({
    result: 'kept',
    added: noRecords,
    same: 4,
    different: 2,
  });
  expect(await records.load()).toEqual({ ...loaded(), ...all });
});

test('removing everything removes what was set aside too', async () => {
  const records = recordsDatabase();
  await records.load();
  await plant({ id: 'bad' });
  await records.clear();
  expect(await stored()).toEqual([]);
});

test('a full disk is told, and what was there stays', async () => {
  const records = recordsDatabase();
  await records.keep('attempts', begun());
  fillUpDuring('put');
  expect(await records.keep('attempts', finished())).toBe('full');
  vi.restoreAllMocks();
  expect(await records.load()).toEqual(loaded(begun()));
  expect(await records.keep('attempts', finished())).toBe('kept');
});

test('a disk that is found full only when the transaction ends is told as well', async () => {
  const records = recordsDatabase();
  await records.keep('attempts', begun());
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    const { transaction } = this;
    const request = put.apply(this, args);
    request.addEventListener('success', () => {
      Object.defineProperty(transaction, 'error', { value: new DOMException('The disk is full.', 'QuotaExceededError') });
      transaction.abort();
    });
    return request;
  });
  expect(await records.keep('attempts', finished())).toBe('full');
  vi.restoreAllMocks();
  expect(await records.load()).toEqual(loaded(begun()));
});

test('an import is all or nothing: a disk that fills half way leaves everything as it was', async () => {
  const records = recordsDatabase();
  await records.keep('attempts', begun());
  fillUpDuring('add', 1);
  expect(await records.importAll(calls(begun({ id: 'a2' }), begun({ id: 'a3' })))).toEqual({ result: 'full' });
  vi.restoreAllMocks();
  expect(await records.load()).toEqual(loaded(begun()));
});

test('an import adds what is new and never replaces', async () => {
  const records = recordsDatabase();
  await records.keep('attempts', begun({ id: 'a1' }));
  await records.keep('attempts', begun({ id: 'a2' }));
  const fresh = finished({ id: 'a3' });
  expect(await records.importAll(calls(begun({ id: 'a1' }), finished({ id: 'a2' }), fresh))).toEqual({
    result: 'kept',
    added: calls(fresh),
    same: 1,
    different: 1,
  });
  expect(await records.load()).toEqual(loaded(begun({ id: 'a1' }), begun({ id: 'a2' }), fresh));
});

test('an import does not replace a record that was set aside', async () => {
  const records = recordsDatabase();
  await records.load();
  await plant({ id: 'a1', broken: true });
  expect(await records.importAll(calls(begun()))).toEqual({ result: 'kept', added: calls(), same: 0, different: 1 });
  expect(await stored()).toEqual([{ id: 'a1', broken: true }]);
});

const everyCall = async () => {
  const records = recordsDatabase();
  return [
    await records.load(),
    await records.keep('attempts', begun()),
    await records.remove('attempts', 'a1'),
    await records.clear(),
    await records.importAll(calls(begun())),
    await records.keep('drills', drilled()),
  ];
};
const nothingKept = [
  { ...noRecords, storage: 'unavailable', setAside: 0 },
  'unavailable',
  'unavailable',
  'unavailable',
  { result: 'unavailable' },
  'unavailable',
];

test('a browser without a database keeps nothing, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await everyCall()).toEqual(nothingKept);
});

test('a browser that refuses its database keeps nothing, and says so', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Not in a private window.', 'SecurityError');
  });
  expect(await everyCall()).toEqual(nothingKept);
});

test('a database that never opens is given up on', async () => {
  vi.useFakeTimers();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
  const kept = recordsDatabase().keep('attempts', begun());
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await kept).toBe('unavailable');
});

test('a database that could not be opened once is tried again', async () => {
  const records = recordsDatabase();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('Busy.', 'UnknownError');
  });
  expect(await records.keep('attempts', begun())).toBe('unavailable');
  expect(await records.keep('attempts', begun())).toBe('kept');
});

test('a newer copy of the app is let through, and this one says that it keeps nothing more', async () => {
  const records = recordsDatabase();
  await records.keep('attempts', begun());
  const newer = await openDB('right-party', 9);
  expect(await newer.getAll('attempts')).toEqual([begun()]);
  expect(await records.keep('attempts', finished())).toBe('unavailable');
  newer.close();
});

test('an older copy of the app that will not let go is not waited for', async () => {
  const older = await openDB('right-party', undefined, { upgrade: (database) => void database.createObjectStore('other') });
  older.close();
  const stubborn = indexedDB.open('right-party', 1);
  await new Promise((resolve) => stubborn.addEventListener('success', resolve));
  expect(await recordsDatabase().keep('attempts', begun())).toBe('unavailable');
  stubborn.result.close();
});

test('a connection that the browser cut is made anew', async () => {
  const connections: IDBDatabase[] = [];
  const open = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args: Parameters<typeof open>) {
    const request = open.apply(this, args);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  const records = recordsDatabase();
  await records.keep('attempts', begun());
  connections[0]?.close();
  expect(await records.keep('attempts', finished())).toBe('kept');
  forceCloseDatabase(connections[1] as unknown as Parameters<typeof forceCloseDatabase>[0]);
  expect(await records.load()).toEqual(loaded(finished()));
  expect(connections.length).toBe(3);
});
