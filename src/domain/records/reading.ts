import type { KeptRecords } from './kept-records.ts';
import type { ExportRead } from './read-export.ts';

/** What lies in the database, whatever it is. */
export interface StoredRecords {
  readonly attempts: readonly unknown[];
  readonly drills: readonly unknown[];
}

/**
 * Reads the text of an exported file: all of its records, or the reasons why not one was taken. The validator is
 * fetched on the first use.
 */
export const readExport = async (text: string): Promise<ExportRead> => (await import('./read-export.ts')).readExport(text);

/** The stored records that can be read, in their order; the others are left out. Fetches the validator if there are any. */
export const readStored = async (stored: StoredRecords): Promise<KeptRecords> =>
  stored.attempts.length + stored.drills.length === 0
    ? { attempts: [], drills: [] }
    : (await import('./read-stored.ts')).readStored(stored);
