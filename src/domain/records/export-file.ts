import type { Attempt, Instant } from './attempt.ts';
import type { DecisionRecord } from './decision-record.ts';

export const exportFormat = 'right-party-records';
/** The second also holds decisions; a file of the first is read as one without any. */
export const exportVersion = 2;

/** All that is kept of one trainee. */
export interface Kept {
  readonly attempts: readonly Attempt[];
  readonly decisions: readonly DecisionRecord[];
}

/** The text of a file that `readExport` reads back to the same records, on this device or another. */
export const exportFile = (attempts: readonly Attempt[], exportedAt: Instant, decisions: readonly DecisionRecord[] = []): string =>
  JSON.stringify({ format: exportFormat, version: exportVersion, exportedAt, attempts, decisions });
