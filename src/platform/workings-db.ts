import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Workings } from './ports.ts';

interface WorkingsSchema extends DBSchema {
  workings: { key: string; value: { readonly key: string; readonly at: number; readonly value: unknown }; indexes: { at: number } };
}

const most = 300;

/**
 * What was worked out before, in a database of its own: it can be lost at any time without harm. The oldest give way; a
 * browser that keeps nothing works everything out again.
 */
export function workingsDatabase(): Workings {
  let opened: Promise<IDBPDatabase<WorkingsSchema>> | undefined;
  const open = async () =>
    await (opened ??= openDB<WorkingsSchema>('right-party-workings', 1, {
      upgrade: (database) => void database.createObjectStore('workings', { keyPath: 'key' }).createIndex('at', 'at'),
    }));
  return {
    get: (key) =>
      open()
        .then((database) => database.get('workings', key))
        .then((found) => found?.value)
        .catch(() => undefined),
    set: (key, value) => keep(open, key, value).catch(() => undefined),
  };
}

async function keep(open: () => Promise<IDBPDatabase<WorkingsSchema>>, key: string, value: unknown): Promise<void> {
  const transaction = (await open()).transaction('workings', 'readwrite');
  const newest = await transaction.store.index('at').openKeyCursor(null, 'prev');
  await transaction.store.put({ key, at: ((newest?.key as number | undefined) ?? 0) + 1, value });
  const surplus = (await transaction.store.count()) - most;
  let cursor = surplus > 0 ? await transaction.store.index('at').openCursor() : null;
  for (let left = surplus; left > 0 && cursor !== null; left -= 1) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}
