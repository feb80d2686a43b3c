/**
 * Records — what is kept of a call: its shape, its versions, its file.
 *
 * May touch: dialogue, casework, scoring.
 */
export { modes, type Attempt, type AttemptResult, type Instant, type Mode } from './attempt.ts';
export { exportFile } from './export-file.ts';
export { limits } from './limits.ts';
export { migrate, migrations, type Migration } from './migrations.ts';
export type { ExportRead } from './read-export.ts';
export { readExport, readStored } from './reading.ts';
export { refusalCodes, type Refusal, type RefusalCode } from './refusal.ts';
export { settleImport, type Settled } from './settle-import.ts';
export { bestResult, inProgress, newestFirst } from './standing.ts';
