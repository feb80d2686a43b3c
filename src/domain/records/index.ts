/**
 * Records — what is kept of a call and of a decision: shapes, versions, their file.
 *
 * May touch: dialogue, casework, desk, scoring.
 */
export { modes, type Attempt, type AttemptResult, type Instant, type Mode } from './attempt.ts';
export { latestFirst, type DecisionRecord } from './decision-record.ts';
export { exportFile, type Kept } from './export-file.ts';
export { limits } from './limits.ts';
export { migrate, migrations, type Migration } from './migrations.ts';
export type { ExportRead } from './read-export.ts';
export { readExport, readStored, readStoredDecisions } from './reading.ts';
export { refusalCodes, type Refusal, type RefusalCode } from './refusal.ts';
export { settleImport, type Settled } from './settle-import.ts';
export { bestResult, inProgress, newestFirst } from './standing.ts';
