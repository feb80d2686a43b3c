import type { DBSchema, IDBPDatabase } from 'idb';
import type { Kind, RecordsByKind } from '../domain/records/index.ts';

type Rooms = { [K in Kind]: { key: string; value: RecordsByKind[K] } };
export interface RecordsSchema extends DBSchema, Rooms {}

export type RecordsDatabase = IDBPDatabase<RecordsSchema>;

const makeRoomFor =
  (kind: Kind) =>
  (database: RecordsDatabase): void =>
    void database.createObjectStore(kind, { keyPath: 'id' });

/** In order, one for each version of the database: the first makes version 1 of nothing. */
const steps: readonly ((database: RecordsDatabase) => void)[] = [
  makeRoomFor('attempts'),
  makeRoomFor('decisions'),
  makeRoomFor('drills'),
  (database) => {
    for (const kind of ['sittings', 'cards', 'reviews'] as const) makeRoomFor(kind)(database);
  },
];

export const databaseName = 'right-party';
export const databaseVersion = steps.length;

export function upgrade(database: RecordsDatabase, from: number): void {
  for (const step of steps.slice(from)) step(database);
}
