import type { DBSchema, IDBPDatabase } from 'idb';
import type { Attempt, DecisionRecord } from '../domain/records/index.ts';

export interface RecordsSchema extends DBSchema {
  attempts: { key: string; value: Attempt; indexes: { startedAt: string } };
  decisions: { key: string; value: DecisionRecord };
}

export type RecordsDatabase = IDBPDatabase<RecordsSchema>;

function makeRoomForAttempts(database: RecordsDatabase): void {
  database.createObjectStore('attempts', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
}

function makeRoomForDecisions(database: RecordsDatabase): void {
  database.createObjectStore('decisions', { keyPath: 'id' });
}

/** In order, one for each version of the database: the first makes version 1 of nothing. */
const steps: readonly ((database: RecordsDatabase) => void)[] = [makeRoomForAttempts, makeRoomForDecisions];

export const databaseName = 'right-party';
export const databaseVersion = steps.length;

export function upgrade(database: RecordsDatabase, from: number): void {
  for (const step of steps.slice(from)) step(database);
}
