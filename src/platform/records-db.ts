import type { IDBPTransaction } from 'idb';
import { countKept, forEachKind, kinds, noRecords, readStored, settleAll, type KeptRecords, type Kind } from '../domain/records/index.ts';
import { Connection, mishapOf } from './connection.ts';
import type { Imported, KeepResult, Loaded, RecordsPort } from './ports.ts';
import type { RecordsDatabase, RecordsSchema } from './records-schema.ts';

type Writing = IDBPTransaction<RecordsSchema, Kind[], 'readwrite'>;

/** Every kind of record in the browser's database, `right-party`. */
export function recordsDatabase(): RecordsPort {
  const connection = new Connection();
  const change = (work: (transaction: Writing) => Promise<unknown>): Promise<KeepResult> =>
    connection.use((database) => write(database, work)).then(() => 'kept', mishapOf);
  return {
    load: () => connection.use(read).catch((): Loaded => ({ storage: 'unavailable', ...noRecords, setAside: 0 })),
    keep: (kind, record) => change((transaction) => transaction.objectStore(kind).put(record)),
    remove: (kind, id) => change((transaction) => transaction.objectStore(kind).delete(id)),
    clear: () => change((transaction) => Promise.all(kinds.map((kind) => transaction.objectStore(kind).clear()))),
    importAll: (records) =>
      connection
        .use((database) => write(database, (transaction) => addNew(transaction, records)))
        .catch((error: unknown): Imported => ({ result: mishapOf(error) })),
  };
}

/** A record that is not understood is passed over, and stays. */
async function read(database: RecordsDatabase): Promise<Loaded> {
  const transaction = database.transaction([...kinds]);
  const stored = await ofEachKind((kind): Promise<readonly unknown[]> => transaction.objectStore(kind).getAll());
  const kept = await readStored(stored);
  return { storage: 'kept', ...kept, setAside: countKept(stored) - countKept(kept) };
}

/** Strict: a turn that was kept outlives a crash of the machine, not only of the tab. */
async function write<Value>(database: RecordsDatabase, work: (transaction: Writing) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction([...kinds], 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  try {
    const value = await work(transaction);
    await transaction.done;
    return value;
  } catch (error) {
    const reason = transaction.error ?? error;
    if (transaction.error === null) abort(transaction);
    throw reason;
  }
}

async function addNew(transaction: Writing, records: KeptRecords): Promise<Imported> {
  const stored = await ofEachKind((kind) => Promise.all(records[kind].map(({ id }) => transaction.objectStore(kind).get(id))));
  const settled = settleAll(
    records,
    forEachKind((kind) => byId(stored[kind])),
  );
  await ofEachKind((kind) => Promise.all(settled.added[kind].map(async (record) => transaction.objectStore(kind).add(record))));
  return { result: 'kept', ...settled };
}

/** Asked of all kinds at once, so that the transaction does not end in between. */
async function ofEachKind<Value>(of: <K extends Kind>(kind: K) => Promise<Value>): Promise<Readonly<Record<Kind, Value>>> {
  const values = await Promise.all(kinds.map(async (kind) => [kind, await of(kind)] as const));
  return Object.fromEntries(values) as Record<Kind, Value>;
}

const byId = <Entry extends { readonly id: string }>(stored: readonly (Entry | undefined)[]): ReadonlyMap<string, Entry> =>
  new Map(stored.flatMap((record) => (record === undefined ? [] : [[record.id, record] as const])));

/** A transaction that has already ended needs no undoing. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}
