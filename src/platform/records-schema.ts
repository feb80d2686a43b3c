import type { DBSchema, IDBPDatabase } from 'idb';
import type { Attempt, DrillRecord } from '../domain/records/index.ts';

export interface RecordsSchema extends DBSchema {
  attempts: { key: string; value: Attempt; indexes: { startedAt: string } };
  drills: { key: string; value: DrillRecord; indexes: { startedAt: string } };
}

export type RecordsDatabase = IDBPDatabase<RecordsSchema>;

function makeRoomForAttempts(database: RecordsDatabase): void {
  database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
}

function makeRoomForDrills(database: RecordsDatabase): void {
  database.createObjectStore('drills', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
}

/** In order, one for each version of the database: the first makes version 1 of nothing. */
const steps: readonly ((database: RecordsDatabase) => void)[] = [makeRoomForAttempts, makeRoomForDrills];

export const databaseName = 'right-party';
export const databaseVersion = steps.length;

export function upgrade(database: RecordsDatabase, from: number): void {
  for (const step of steps.slice(from)) step(database);
}
