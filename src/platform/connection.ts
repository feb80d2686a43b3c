import { openDB } from 'idb';
import { databaseName, databaseVersion, upgrade, type RecordsDatabase } from './records-schema.ts';

/** A browser that has not opened a small database by now will not. */
const patienceMs = 5_000;

/** One connection, opened when first needed and again after it was lost. */
export class Connection {
  #opening: Promise<RecordsDatabase> | undefined;

  /** Rejects when the database cannot be opened, or as the work does. */
  async use<Value>(work: (database: RecordsDatabase) => Promise<Value>): Promise<Value> {
    const opening = this.#open();
    try {
      return await work(await opening);
    } catch (error) {
      if (!isNamed(error, 'InvalidStateError')) throw error;
      this.#forget(opening);
      return work(await this.#open());
    }
  }

  #open(): Promise<RecordsDatabase> {
    this.#opening ??= this.#start();
    return this.#opening;
  }

  #start(): Promise<RecordsDatabase> {
    const lost = (): void => this.#forget(opening);
    const opening = withinPatience((giveUp) =>
      openDB(databaseName, databaseVersion, {
        upgrade,
        blocked: () => giveUp(new Error('An older copy of the app holds the database open.')),
        // A newer copy of the app in another tab waits for us to let go.
        blocking: (_from, _to, event) => {
          lost();
          (event.target as IDBDatabase).close();
        },
        terminated: lost,
      }),
    );
    opening.catch(lost);
    return opening;
  }

  #forget(opening: Promise<RecordsDatabase>): void {
    if (this.#opening === opening) this.#opening = undefined;
  }
}

/** What the world did wrong, for whoever wanted to keep something. */
export const mishapOf = (error: unknown): 'full' | 'unavailable' => (isNamed(error, 'QuotaExceededError') ? 'full' : 'unavailable');

export const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** A database that opens after all, too late for whoever asked, is closed again. */
function withinPatience(open: (giveUp: (reason: Error) => void) => Promise<RecordsDatabase>): Promise<RecordsDatabase> {
  return new Promise((resolve, reject) => {
    let late = false;
    const giveUp = (reason: Error): void => {
      late = true;
      reject(reason);
    };
    const timer = setTimeout(() => giveUp(new Error('The database did not open in time.')), patienceMs);
    open(giveUp)
      .then((database) => (late ? database.close() : resolve(database)), reject)
      .finally(() => clearTimeout(timer));
  });
}
