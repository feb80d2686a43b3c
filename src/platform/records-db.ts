import type { IDBPObjectStore } from 'idb';
import { readStored, settleImport, type Attempt } from '../domain/records/index.ts';
import { Connection, mishapOf } from './connection.ts';
import type { Imported, KeepResult, Loaded, RecordsPort } from './ports.ts';
import type { RecordsDatabase, RecordsSchema } from './records-schema.ts';

type AttemptsStore = IDBPObjectStore<RecordsSchema, ['attempts'], 'attempts', 'readwrite'>;

/** Attempts in the browser's database, `right-party`. */
export function recordsDatabase(): RecordsPort {
  const connection = new Connection();
  const change = (work: (store: AttemptsStore) => Promise<unknown>): Promise<KeepResult> =>
    connection.use((database) => write(database, work)).then(() => 'kept', mishapOf);
  return {
    load: () => connection.use(read).catch((): Loaded => ({ storage: 'unavailable', attempts: [], setAside: 0 })),
    keep: (attempt) => change((store) => store.put(attempt)),
    remove: (id) => change((store) => store.delete(id)),
    clear: () => change((store) => store.clear()),
    importAll: (attempts) =>
      connection
        .use((database) => write(database, (store) => addNew(store, attempts)))
        .catch((error: unknown): Imported => ({ result: mishapOf(error) })),
  };
}

/** A record without a start is in no index, and one that is not understood is passed over: neither is touched. */
async function read(database: RecordsDatabase): Promise<Loaded> {
  const transaction = database.transaction('attempts');
  const [total, records] = await Promise.all([transaction.store.count(), transaction.store.index('startedAt').getAll()]);
  const attempts = await readStored(records);
  return { storage: 'kept', attempts, setAside: total - attempts.length };
}

/** Strict: a turn that was kept outlives a crash of the machine, not only of the tab. */
async function write<Value>(database: RecordsDatabase, work: (store: AttemptsStore) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction('attempts', 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction.store);
    await transaction.done;
    return value;
  } catch (error) {
    const reason = transaction.error ?? error;
    if (transaction.error === null) abort(transaction);
    throw reason;
  }
}

async function addNew(store: AttemptsStore, attempts: readonly Attempt[]): Promise<Imported> {
  const stored = await Promise.all(attempts.map((attempt) => store.get(attempt.id)));
  const storedById = new Map(stored.flatMap((record) => (record === undefined ? [] : [[record.id, record] as const])));
  const settled = settleImport(attempts, storedById);
  await Promise.all(settled.added.map(async (attempt) => store.add(attempt)));
  return { result: 'kept', ...settled };
}

/** A transaction that has already ended needs no undoing. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}
