import type { Attempt } from './attempt.ts';
import type { DecisionRecord } from './decision-record.ts';
import type { ExportRead } from './read-export.ts';

/**
 * Reads the text of an exported file: all of its records, or the reasons why not one was taken. The validator is
 * fetched on the first use.
 */
export const readExport = async (text: string): Promise<ExportRead> => (await import('./read-export.ts')).readExport(text);

/** The stored records that can be read, in their order; the others are left out. Fetches the validator if there are any. */
export const readStored = async (records: readonly unknown[]): Promise<readonly Attempt[]> =>
  records.length === 0 ? [] : (await import('./read-stored.ts')).readStored(records);

/** The same of stored decisions. */
export const readStoredDecisions = async (records: readonly unknown[]): Promise<readonly DecisionRecord[]> =>
  records.length === 0 ? [] : (await import('./read-stored.ts')).readStoredDecisions(records);
