/**
 * Platform — what the browser supplies, behind ports: clock, dice, database, tab lock, settings, files, workings.
 *
 * May touch: desk, dialogue, drill, glossary, quiz, records, scenario, rulebook, scoring.
 */
export { fileExchange } from './file-exchange.ts';
export type {
  Clock,
  Dice,
  FileExchange,
  FileText,
  Imported,
  KeepResult,
  KeyValue,
  Loaded,
  Ports,
  RecordsPort,
  TabLock,
  Workings,
} from './ports.ts';
export { recordsDatabase } from './records-db.ts';
export { settingsStorage } from './settings-storage.ts';
export { systemClock } from './system-clock.ts';
export { systemDice } from './system-dice.ts';
export { tabLock } from './tab-lock.ts';
export { workingsDatabase } from './workings-db.ts';
