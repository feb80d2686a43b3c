import { countKept, noRecords, type KeptRecords, type Kind } from './kept-records.ts';
import type { ExportRead } from './read-export.ts';

/**
 * Reads the text of an exported file: all of its records, or the reasons why not one was taken. The validator is
 * fetched on the first use.
 */
export const readExport = async (text: string): Promise<ExportRead> => (await import('./read-export.ts')).readExport(text);

/**
 * Of what lies in the database, whatever it is, the records that can be read, in their order; the others are left out.
 * Fetches the validator if there are any.
 */
export const readStored = async (stored: Readonly<Record<Kind, readonly unknown[]>>): Promise<KeptRecords> =>
  countKept(stored) === 0 ? noRecords : (await import('./read-stored.ts')).readStored(stored);
