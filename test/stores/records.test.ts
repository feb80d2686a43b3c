import { expect, test } from 'vitest';
import {
  exportFile,
  forEachKind,
  kinds,
  noRecords,
  settleAll,
  type Attempt,
  type KeptRecords,
  type Kind,
  type RecordsByKind,
} from '../../src/domain/records/index.ts';
import type { KeepResult, RecordsPort } from '../../src/platform/index.ts';
import { RecordsStore } from '../../src/stores/records.svelte.ts';
import { begun, decided, drilled, finished, keptOf, made, reviewed, sat } from '../domain/records/attempts.ts';

/** A disk in memory, whose health a test may change, and which tells what was written to it. */
class Disk implements RecordsPort {
  health: KeepResult = 'kept';
  setAside = 0;
  readonly written: string[] = [];
  readonly #stored = forEachKind(() => new Map<string, RecordsByKind[Kind]>());

  constructor(...attempts: readonly Attempt[]) {
    for (const attempt of attempts) this.#stored.attempts.set(attempt.id, attempt);
  }
  get stored(): readonly Attempt[] {
    return [...this.#stored.attempts.values()] as Attempt[];
  }
  idsOf(kind: Kind): readonly string[] {
    return [...this.#stored[kind].keys()];
  }
  async load() {
    if (this.health === 'unavailable') return { storage: 'unavailable' as const, ...noRecords, setAside: 0 };
    const kept = forEachKind((kind) => [...this.#stored[kind].values()]) as unknown as KeptRecords;
    return { storage: 'kept' as const, ...kept, setAside: this.setAside };
  }
  async keep<K extends Kind>(kind: K, record: RecordsByKind[K]) {
    this.written.push(`${record.id} ${'freeNotes' in record ? record.freeNotes : ''}`.trim());
    if (this.health === 'kept') this.#stored[kind].set(record.id, structuredClone(record));
    return this.health;
  }
  async remove(kind: Kind, id: string) {
    if (this.health === 'unavailable') return this.health;
    this.#stored[kind].delete(id);
    return 'kept' as const;
  }
  async clear() {
    if (this.health === 'unavailable') return this.health;
    for (const kind of kinds) this.#stored[kind].clear();
    return 'kept' as const;
  }
  async importAll(records: KeptRecords) {
    if (this.health !== 'kept') return { result: this.health };
    const settled = settleAll(records, this.#stored);
    for (const kind of kinds) for (const record of settled.added[kind]) this.#stored[kind].set(record.id, record);
    return { result: 'kept' as const, ...settled };
  }
}

const clock = { now: () => new Date('2026-11-22T09:00:00.000Z'), elapsedMs: () => 0 };
const open = (records: RecordsPort): RecordsStore => new RecordsStore({ records, clock });
const older = begun({ id: 'older', startedAt: '2026-11-19T08:00:00.000Z' });
const newer = finished({ id: 'newer', startedAt: '2026-11-21T08:00:00.000Z', takeOf: undefined });

test('what is stored is there once loaded, newest first', async () => {
  const store = open(new Disk(older, newer));
  expect([store.loaded, store.attempts]).toEqual([false, []]);
  await store.load();
  expect([store.loaded, store.attempts]).toEqual([true, [newer, older]]);
  expect(store.attempt('older')).toEqual(older);
  expect(store.attempt('nobody’s')).toBeUndefined();
});

test('the call in progress is found again after a reload, as far as its last turn', async () => {
  const disk = new Disk();
  await open(disk).keep('attempts', begun({ freeNotes: 'second turn' }));
  const reloaded = open(disk);
  await reloaded.load();
  expect(reloaded.inProgress).toEqual(begun({ freeNotes: 'second turn' }));
  await reloaded.keep('attempts', finished());
  expect(reloaded.inProgress).toBeUndefined();
});

test('a turn is seen at once, before the disk has answered', () => {
  const store = open(new Disk());
  void store.keep('attempts', begun());
  expect(store.attempts).toEqual([begun()]);
});

test('turns are written in order, and of those that wait only the last', async () => {
  const disk = new Disk();
  const store = open(disk);
  await Promise.all(['one', 'two', 'three'].map((freeNotes) => store.keep('attempts', begun({ freeNotes }))));
  expect(disk.stored).toEqual([begun({ freeNotes: 'three' })]);
  expect(disk.written.at(-1)).toBe('a1 three');
  await store.keep('attempts', begun({ freeNotes: 'four' }));
  expect(disk.stored).toEqual([begun({ freeNotes: 'four' })]);
});

test('what is kept is a copy: what the caller changes later is another matter', async () => {
  const disk = new Disk();
  const store = open(disk);
  const draft = { ...begun(), log: [{ type: 'collector.hung-up' as const }] };
  const kept = store.keep('attempts', draft);
  draft.log.length = 0;
  await kept;
  expect(disk.stored[0]?.log).toEqual([{ type: 'collector.hung-up' }]);
  expect(store.attempts[0]?.log).toEqual([{ type: 'collector.hung-up' }]);
});

test('on a full disk the call goes on, and is written when there is room again', async () => {
  const disk = new Disk(older);
  const store = open(disk);
  await store.load();
  disk.health = 'full';
  expect(await store.keep('attempts', begun())).toBe('full');
  expect([store.health, store.attempts]).toEqual(['full', [begun(), older]]);
  disk.health = 'kept';
  expect(await store.remove('attempts', 'older')).toBe('kept');
  expect([store.health, disk.stored]).toEqual(['kept', [begun()]]);
});

test('in a browser that keeps nothing everything works until the page closes', async () => {
  const disk = new Disk();
  disk.health = 'unavailable';
  const store = open(disk);
  await store.load();
  expect([store.health, store.loaded]).toEqual(['not-kept', true]);
  expect(await store.keep('attempts', begun())).toBe('unavailable');
  expect([store.health, store.inProgress]).toEqual(['not-kept', begun()]);
  await store.load();
  expect(store.attempts).toEqual([begun()]);
  expect(await store.remove('attempts', 'a1')).toBe('kept');
  expect(store.attempts).toEqual([]);
});

test('a disk that was asleep at first is read as soon as it answers', async () => {
  const disk = new Disk(older);
  disk.health = 'unavailable';
  const store = open(disk);
  await store.load();
  disk.health = 'kept';
  expect(await store.keep('attempts', begun())).toBe('kept');
  expect([store.health, store.attempts]).toEqual(['kept', [begun(), older]]);
});

test('a turn kept while the records are still being read is not lost', async () => {
  const store = open(new Disk(begun({ freeNotes: 'on disk' }), older));
  await Promise.all([store.load(), store.keep('attempts', begun({ freeNotes: 'just said' }))]);
  expect(store.attempts).toEqual([begun({ freeNotes: 'just said' }), older]);
});

test('what cannot be removed from the disk is not said to be gone', async () => {
  const disk = new Disk(older);
  const store = open(disk);
  await store.load();
  disk.health = 'unavailable';
  expect([await store.remove('attempts', 'older'), await store.removeAll()]).toEqual(['unavailable', 'unavailable']);
  expect(store.attempts).toEqual([older]);
});

test('records that cannot be read are counted until everything is removed', async () => {
  const disk = new Disk(older);
  disk.setAside = 2;
  const store = open(disk);
  await store.load();
  expect(store.setAside).toBe(2);
  expect(await store.removeAll()).toBe('kept');
  expect([store.setAside, store.attempts, disk.stored]).toEqual([0, [], []]);
});

test('the best result of a scenario is known', async () => {
  const store = open(new Disk(older, newer));
  await store.load();
  expect(store.bestResult('cn.first-overdue')).toEqual(newer.result);
  expect(store.bestResult('uk.first-overdue')).toBeUndefined();
});

test('what one device exports another imports, and importing it twice changes nothing', async () => {
  const here = open(new Disk(older, newer));
  await here.load();
  const there = open(new Disk());
  await there.load();
  expect(await there.importAll(here.exportAll())).toEqual({ result: 'kept', added: 2, same: 0, different: 0 });
  expect(there.attempts).toEqual([newer, older]);
  expect(await there.importAll(here.exportAll())).toEqual({ result: 'kept', added: 0, same: 2, different: 0 });
});

test('an import leaves what is here as it is', async () => {
  const disk = new Disk(begun());
  const store = open(disk);
  await store.load();
  const file = exportFile(keptOf({ attempts: [finished(), newer] }), '2026-11-22T09:00:00.000Z');
  expect(await store.importAll(file)).toEqual({ result: 'kept', added: 1, same: 0, different: 1 });
  expect(store.attempts).toEqual([newer, begun()]);
});

test('a bad file is refused with its reason, and nothing stored is harmed', async () => {
  const disk = new Disk(older);
  const store = open(disk);
  await store.load();
  expect(await store.importAll('{"format":"right-party-records"')).toEqual({ refusals: [{ code: 'not-json', path: '', args: {} }] });
  expect([store.attempts, disk.stored, disk.written]).toEqual([[older], [older], []]);
});

test('an import that finds the disk full adds nothing, on disk or on screen', async () => {
  const disk = new Disk(older);
  const store = open(disk);
  await store.load();
  disk.health = 'full';
  const file = exportFile(keptOf({ attempts: [newer] }), '2026-11-22T09:00:00.000Z');
  expect(await store.importAll(file)).toEqual({ result: 'full', added: 0, same: 0, different: 0 });
  expect([store.attempts, disk.stored]).toEqual([[older], [older]]);
});

test('in a browser that keeps nothing an import can be looked at, and is stored if the disk comes back', async () => {
  const disk = new Disk(older);
  const store = open(disk);
  disk.health = 'unavailable';
  await store.load();
  const file = exportFile(keptOf({ attempts: [newer, finished({ id: 'older' })] }), '2026-11-22T09:00:00.000Z');
  expect(await store.importAll(file)).toEqual({ result: 'unavailable', added: 2, same: 0, different: 0 });
  expect([store.health, store.attempts.map(({ id }) => id), disk.stored]).toEqual(['not-kept', ['newer', 'older'], [older]]);
  disk.health = 'kept';
  await store.keep('attempts', begun());
  expect([store.health, store.attempts, disk.stored]).toEqual(['kept', [newer, begun(), older], [older, begun(), newer]]);
});

test('a round of the drill is seen at once, written behind, and there after a reload', async () => {
  const disk = new Disk(older);
  const store = open(disk);
  const kept = store.keep('drills', drilled());
  expect([store.drills, store.count]).toEqual([[drilled()], 1]);
  expect(await kept).toBe('kept');
  const reloaded = open(disk);
  await reloaded.load();
  expect([reloaded.drills, reloaded.attempts, reloaded.count]).toEqual([[drilled()], [older], 2]);
});

test('a round that found the disk full is written with the next thing that is kept', async () => {
  const disk = new Disk();
  const store = open(disk);
  disk.health = 'full';
  expect(await store.keep('drills', drilled())).toBe('full');
  expect([store.health, store.drills, disk.idsOf('drills')]).toEqual(['full', [drilled()], []]);
  disk.health = 'kept';
  expect(await store.keep('attempts', begun())).toBe('kept');
  expect([store.health, disk.idsOf('drills')]).toEqual(['kept', ['d1']]);
});

test('decisions and rounds of the drill are exported, imported and removed with the calls', async () => {
  const here = open(new Disk(older));
  await here.load();
  await here.keep('decisions', decided());
  await here.keep('drills', drilled());
  expect(JSON.parse(here.exportAll())).toMatchObject({ version: 4, attempts: [older], decisions: [decided()], drills: [drilled()] });
  const disk = new Disk();
  const there = open(disk);
  await there.load();
  expect(await there.importAll(here.exportAll())).toEqual({ result: 'kept', added: 3, same: 0, different: 0 });
  expect(await there.importAll(here.exportAll())).toEqual({ result: 'kept', added: 0, same: 3, different: 0 });
  expect([there.drills, there.decisions, there.attempts]).toEqual([[drilled()], [decided()], [older]]);
  expect(await there.removeAll()).toBe('kept');
  expect([there.count, ...kinds.map((kind) => disk.idsOf(kind))]).toEqual([0, ...kinds.map(() => [])]);
});

test('a quiz, cards and reviews are there after a reload, exported, imported and removed with the rest', async () => {
  const disk = new Disk(older);
  const here = open(disk);
  await here.load();
  await Promise.all([here.keep('sittings', sat()), here.keep('cards', made()), here.keep('reviews', reviewed())]);
  expect(await here.keep('reviews', reviewed({ id: 'r2', at: '2026-11-24T08:00:00.000Z' }))).toBe('kept');
  const reloaded = open(disk);
  await reloaded.load();
  expect([reloaded.sittings, reloaded.cards, reloaded.reviews.map(({ id }) => id)]).toEqual([[sat()], [made()], ['r2', 'r1']]);
  const there = open(new Disk());
  await there.load();
  expect(await there.importAll(here.exportAll())).toEqual({ result: 'kept', added: 5, same: 0, different: 0 });
  expect(there.reviews).toEqual(here.reviews);
  expect(await there.remove('reviews', 'r2')).toBe('kept');
  expect(there.reviews).toEqual([reviewed()]);
});

test('the latest decision stands first', async () => {
  const later = decided({ id: 'd2', decidedAt: '2026-11-21T09:00:00.000Z' });
  const store = open(new Disk());
  await store.keep('decisions', later);
  await store.keep('decisions', decided());
  expect(store.decisions).toEqual([later, decided()]);
});
