import type { Attempt } from './attempt.ts';
import type { DrillRecord } from './drill-record.ts';

/** All that is kept of what a trainee did. */
export interface KeptRecords {
  readonly attempts: readonly Attempt[];
  readonly drills: readonly DrillRecord[];
}
