import { kindOf, type Refusal } from './refusal.ts';

/** Lifts a record of one version to the next. Named for what it does; old fixtures are kept as its test. */
export interface Migration {
  readonly name: string;
  readonly lift: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Of attempts, in order: the first lifts version 1 to 2. Version 1 is the first there was. */
export const migrations: readonly Migration[] = [
  { name: 'no decision before the call is on record', lift: (record) => ({ ...record, version: 2 }) },
];

/** Of decisions, likewise. */
export const decisionMigrations: readonly Migration[] = [];

/** Of rounds of the drill. */
export const drillMigrations: readonly Migration[] = [];

/** Of quizzes and examinations, of cards and of their reviews. */
export const sittingMigrations: readonly Migration[] = [];
export const cardMigrations: readonly Migration[] = [];
export const reviewMigrations: readonly Migration[] = [];

/** Of the exported file. */
export const fileMigrations: readonly Migration[] = [
  { name: 'make room for decisions', lift: (file) => ({ decisions: [], ...file, version: 2 }) },
  { name: 'make room for drills', lift: (file) => ({ drills: [], ...file, version: 3 }) },
  { name: 'make room for study', lift: (file) => ({ sittings: [], cards: [], reviews: [], ...file, version: 4 }) },
];

/**
 * Brings a record of any known version up to the present one; its shape is checked afterwards, not here. A record from a
 * newer release, or of no version at all, is refused.
 */
export function migrate(
  record: unknown,
  path = '',
  steps: readonly Migration[] = migrations,
): { readonly record: unknown } | { readonly refusal: Refusal } {
  if (!isRecord(record)) return { refusal: { code: 'wrong-kind', path, args: { expected: 'object', found: kindOf(record) } } };
  const present = steps.length + 1;
  const { version } = record;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return { refusal: { code: 'unknown-version', path, args: {} } };
  }
  if (version > present) return { refusal: { code: 'newer-version', path, args: { found: version, known: present } } };
  return { record: steps.slice(version - 1).reduce((lifted, step) => step.lift(lifted), record) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => kindOf(value) === 'object';
