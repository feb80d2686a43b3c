/**
 * Records — what is kept of a call and of a round of the drill: its shape, its versions, its file.
 *
 * May touch: dialogue, casework, drill, scoring.
 */
export { modes, type Attempt, type AttemptResult, type Instant, type Mode } from './attempt.ts';
export type { DrillRecord } from './drill-record.ts';
export { exportFile } from './export-file.ts';
export type { KeptRecords } from './kept-records.ts';
export { limits } from './limits.ts';
export { drillMigrations, fileMigrations, migrate, migrations, type Migration } from './migrations.ts';
export type { ExportRead } from './read-export.ts';
export { readExport, readStored, type StoredRecords } from './reading.ts';
export { refusalCodes, type Refusal, type RefusalCode } from './refusal.ts';
export { settleAll, settleImport, type Settled, type SettledAll } from './settle-import.ts';
export { bestResult, inProgress, newestFirst } from './standing.ts';
