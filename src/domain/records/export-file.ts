import type { Instant } from './attempt.ts';
import type { KeptRecords } from './kept-records.ts';
import { fileMigrations } from './migrations.ts';

export const exportFormat = 'right-party-records';
export const exportVersion = fileMigrations.length + 1;

/** The text of a file that `readExport` reads back to the same records, on this device or another. */
export const exportFile = (records: KeptRecords, exportedAt: Instant): string =>
  JSON.stringify({ format: exportFormat, version: exportVersion, exportedAt, ...records });
