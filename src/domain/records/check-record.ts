import { safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import { attemptSchema } from './attempt-schema.ts';
import { decisionSchema } from './decision-schema.ts';
import { drillSchema } from './drill-schema.ts';
import type { Kind, RecordsByKind } from './kept-records.ts';
import {
  cardMigrations,
  decisionMigrations,
  drillMigrations,
  migrate,
  migrations,
  reviewMigrations,
  sittingMigrations,
  type Migration,
} from './migrations.ts';
import { cardSchema, reviewSchema, sittingSchema } from './study-schema.ts';
import { kindOf, type Refusal, type RefusalCode } from './refusal.ts';

export type Checked<Value> = { readonly value: Value } | { readonly refusals: readonly Refusal[] };

interface Shape<Value> {
  readonly schema: GenericSchema<unknown, Value>;
  readonly migrations: readonly Migration[];
}
const shapes: { readonly [K in Kind]: Shape<RecordsByKind[K]> } = {
  attempts: { schema: attemptSchema, migrations },
  decisions: { schema: decisionSchema, migrations: decisionMigrations },
  drills: { schema: drillSchema, migrations: drillMigrations },
  sittings: { schema: sittingSchema, migrations: sittingMigrations },
  cards: { schema: cardSchema, migrations: cardMigrations },
  reviews: { schema: reviewSchema, migrations: reviewMigrations },
};

/** Brings a record up to the present version of its kind and holds it to its shape. */
export function checkRecord<K extends Kind>(kind: K, record: unknown, path = ''): Checked<RecordsByKind[K]> {
  const shape: Shape<RecordsByKind[K]> = shapes[kind];
  const present = migrate(record, path, shape.migrations);
  return 'refusal' in present ? { refusals: [present.refusal] } : check(shape.schema, present.record, path);
}

export function check<Value>(schema: GenericSchema<unknown, Value>, value: unknown, path = ''): Checked<Value> {
  const outcome = safeParse(schema, value, { abortPipeEarly: true });
  return outcome.success ? { value: outcome.output } : { refusals: outcome.issues.map((issue) => toRefusal(issue, path)) };
}

function toRefusal(issue: BaseIssue<unknown>, path: string): Refusal {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const refuse = (code: RefusalCode, args: Refusal['args'], at = keys): Refusal => ({ code, path: placed(path, at), args });
  const key = show(keys.at(-1) ?? '');
  if (issue.expected === 'never') return refuse('unknown-key', { key }, keys.slice(0, -1));
  if (issue.input === undefined && keys.length > 0) return refuse('missing', { key }, keys.slice(0, -1));
  if (issue.kind === 'validation') return beyond(issue, refuse);
  if (issue.type === 'picklist' || issue.type === 'literal' || issue.expected?.includes('"')) {
    return refuse('not-allowed', { found: show(issue.input) });
  }
  return refuse('wrong-kind', { expected: kindNamed(issue.expected ?? ''), found: kindOf(issue.input) });
}

function beyond(issue: BaseIssue<unknown>, refuse: (code: RefusalCode, args: Refusal['args']) => Refusal): Refusal {
  const limit = issue.requirement;
  if (typeof limit !== 'number') return refuse('wrong-form', { found: show(issue.input) });
  const side: Refusal['args'] = issue.type.startsWith('max') ? { most: limit } : { least: limit };
  const measured = issue.type.endsWith('length') ? (issue.input as { length: number }).length : Number(issue.input);
  return refuse('out-of-range', { found: measured, ...side });
}

const placed = (path: string, keys: readonly (string | number)[]): string =>
  keys.reduce<string>((at, key) => (typeof key === 'number' ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`), path);

const kindNamed = (expected: string): string => (expected === 'Array' ? 'list' : expected.toLowerCase());

function show(value: unknown): string {
  const shown = typeof value === 'object' && value !== null ? kindOf(value) : String(value);
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}
