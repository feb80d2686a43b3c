/**
 * Records — what is kept of a call, of a decision before one, of a round of the drill and of study: shapes, versions, their file.
 *
 * May touch: dialogue, casework, desk, drill, glossary, quiz, scoring.
 */
export { modes, type Attempt, type AttemptResult, type Instant, type Mode } from './attempt.ts';
export type { DecisionRecord } from './decision-record.ts';
export type { DrillRecord } from './drill-record.ts';
export { cardKinds, type CardKind, type CardRecord, type GivenAnswer, type ReviewRecord, type SittingRecord } from './study-records.ts';
export { exportFile } from './export-file.ts';
export {
  countKept,
  forEachKind,
  kinds,
  listEachKind,
  newestFirst,
  noRecords,
  type KeptRecords,
  type Kind,
  type RecordsByKind,
} from './kept-records.ts';
export { limits } from './limits.ts';
export {
  cardMigrations,
  decisionMigrations,
  drillMigrations,
  fileMigrations,
  migrate,
  migrations,
  reviewMigrations,
  sittingMigrations,
  type Migration,
} from './migrations.ts';
export type { ExportRead } from './read-export.ts';
export { readExport, readStored } from './reading.ts';
export { refusalCodes, type Refusal, type RefusalCode } from './refusal.ts';
export { settleAll, settleImport, type Settled, type SettledAll } from './settle-import.ts';
export { bestResult, inProgress } from './standing.ts';
