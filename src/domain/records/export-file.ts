import type { Attempt, Instant } from './attempt.ts';

export const exportFormat = 'right-party-records';
export const exportVersion = 1;

/** The text of a file that `readExport` reads back to the same attempts, on this device or another. */
export const exportFile = (attempts: readonly Attempt[], exportedAt: Instant): string =>
  JSON.stringify({ format: exportFormat, version: exportVersion, exportedAt, attempts });
