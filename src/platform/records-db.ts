import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { readStored, settleAll, type KeptRecords } from '../domain/records/index.ts';
import { Connection, isNamed } from './connection.ts';
import type { Imported, KeepResult, Loaded, RecordsPort } from './ports.ts';
import type { RecordsDatabase, RecordsSchema } from './records-schema.ts';

type Shelves = ['attempts', 'drills'];
type Shelf<Name extends Shelves[number]> = IDBPObjectStore<RecordsSchema, Shelves, Name, 'readwrite'>;
interface Stores {
  readonly attempts: Shelf<'attempts'>;
  readonly drills: Shelf<'drills'>;
}

const shelves: Shelves = ['attempts', 'drills'];

/** Attempts and rounds of the drill in the browser's database, `right-party`. */
export function recordsDatabase(): RecordsPort {
  const connection = new Connection();
  const change = (work: (stores: Stores) => Promise<unknown>): Promise<KeepResult> =>
    connection.use((database) => write(database, work)).then(() => 'kept', mishap);
  return {
    load: () => connection.use(read).catch((): Loaded => ({ storage: 'unavailable', attempts: [], drills: [], setAside: 0 })),
    keep: (attempt) => change(({ attempts }) => attempts.put(attempt)),
    keepDrill: (drill) => change(({ drills }) => drills.put(drill)),
    remove: (id) => change(({ attempts }) => attempts.delete(id)),
    clear: () => change(({ attempts, drills }) => Promise.all([attempts.clear(), drills.clear()])),
    importAll: (records) =>
      connection
        .use((database) => write(database, (stores) => addNew(stores, records)))
        .catch((error: unknown): Imported => ({ result: mishap(error) })),
  };
}

/** A record without a start is in no index, and one that is not understood is passed over: neither is touched. */
async function read(database: RecordsDatabase): Promise<Loaded> {
  const transaction = database.transaction(shelves);
  const [attempts, drills] = [transaction.objectStore('attempts'), transaction.objectStore('drills')];
  const [counts, attemptRecords, drillRecords] = await Promise.all([
    Promise.all([attempts.count(), drills.count()]),
    attempts.index('startedAt').getAll(),
    drills.index('startedAt').getAll(),
  ]);
  const kept = await readStored({ attempts: attemptRecords, drills: drillRecords });
  return { storage: 'kept', ...kept, setAside: counts[0] + counts[1] - kept.attempts.length - kept.drills.length };
}

/** Strict: a turn that was kept outlives a crash of the machine, not only of the tab. */
async function write<Value>(database: RecordsDatabase, work: (stores: Stores) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction(shelves, 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  try {
    const value = await work(storesOf(transaction));
    await transaction.done;
    return value;
  } catch (error) {
    const reason = transaction.error ?? error;
    if (transaction.error === null) abort(transaction);
    throw reason;
  }
}

const storesOf = (transaction: IDBPTransaction<RecordsSchema, Shelves, 'readwrite'>): Stores => ({
  attempts: transaction.objectStore('attempts'),
  drills: transaction.objectStore('drills'),
});

async function addNew({ attempts, drills }: Stores, records: KeptRecords): Promise<Imported> {
  const [storedAttempts, storedDrills] = await Promise.all([
    Promise.all(records.attempts.map(({ id }) => attempts.get(id))),
    Promise.all(records.drills.map(({ id }) => drills.get(id))),
  ]);
  const settled = settleAll(records, { attempts: byId(storedAttempts), drills: byId(storedDrills) });
  await Promise.all([
    ...settled.added.attempts.map(async (attempt) => attempts.add(attempt)),
    ...settled.added.drills.map(async (drill) => drills.add(drill)),
  ]);
  return { result: 'kept', ...settled };
}

const byId = <Kept extends { readonly id: string }>(stored: readonly (Kept | undefined)[]): ReadonlyMap<string, Kept> =>
  new Map(stored.flatMap((record) => (record === undefined ? [] : [[record.id, record] as const])));

/** A transaction that has already ended needs no undoing. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

const mishap = (error: unknown): 'full' | 'unavailable' => (isNamed(error, 'QuotaExceededError') ? 'full' : 'unavailable');
