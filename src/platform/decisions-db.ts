import type { IDBPObjectStore } from 'idb';
import { readStoredDecisions, settleImport, type DecisionRecord } from '../domain/records/index.ts';
import { Connection, mishapOf } from './connection.ts';
import type { DecisionsPort, ImportedDecisions, KeepResult } from './ports.ts';
import type { RecordsDatabase, RecordsSchema } from './records-schema.ts';

type DecisionsStore = IDBPObjectStore<RecordsSchema, ['decisions'], 'decisions', 'readwrite'>;

/** Decisions, beside the attempts in the same database. */
export function decisionsDatabase(): DecisionsPort {
  const connection = new Connection();
  const change = (work: (store: DecisionsStore) => Promise<unknown>): Promise<KeepResult> =>
    connection.use((database) => write(database, work)).then(() => 'kept', mishapOf);
  return {
    load: () => connection.use(async (database) => readStoredDecisions(await database.getAll('decisions'))).catch(() => 'unavailable'),
    keep: (decision) => change((store) => store.put(decision)),
    clear: () => change((store) => store.clear()),
    importAll: (decisions) =>
      connection
        .use((database) => write(database, (store) => addNew(store, decisions)))
        .catch((error: unknown): ImportedDecisions => ({ result: mishapOf(error) })),
  };
}

async function write<Value>(database: RecordsDatabase, work: (store: DecisionsStore) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction('decisions', 'readwrite', { durability: 'strict' });
  const [value] = await Promise.all([work(transaction.store), transaction.done]);
  return value;
}

async function addNew(store: DecisionsStore, decisions: readonly DecisionRecord[]): Promise<ImportedDecisions> {
  const stored = await Promise.all(decisions.map((decision) => store.get(decision.id)));
  const storedById = new Map(stored.flatMap((record) => (record === undefined ? [] : [[record.id, record] as const])));
  const settled = settleImport(decisions, storedById);
  await Promise.all(settled.added.map((decision) => store.add(decision)));
  return { result: 'kept', ...settled };
}
