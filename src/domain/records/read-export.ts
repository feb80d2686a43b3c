import * as v from 'valibot';
import { atMost, instant } from './attempt-schema.ts';
import { check, checkAttempt, type Checked } from './check-attempt.ts';
import { checkDrill } from './check-drill.ts';
import { exportFormat, exportVersion } from './export-file.ts';
import type { KeptRecords } from './kept-records.ts';
import { limits } from './limits.ts';
import { fileMigrations, migrate } from './migrations.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

export type ExportRead = KeptRecords | { readonly refusals: readonly Refusal[] };

/** A file with a thousand faults needs no thousand sentences. */
const mostRefusals = 20;

const envelope = v.strictObject({
  format: v.literal(exportFormat),
  version: v.literal(exportVersion),
  exportedAt: instant,
  attempts: atMost(limits.attempts, v.unknown()),
  drills: atMost(limits.drills, v.unknown()),
});

export function readExport(text: string): ExportRead {
  if (text.length > limits.fileBytes) return refused('too-large', { limit: limits.fileBytes / 1024 / 1024 });
  const document = parsed(text);
  if (document === undefined) return refused('not-json');
  if (!isExport(document.value)) return refused('not-an-export');
  const present = typeof document.value.version === 'number' ? migrate(document.value, '', fileMigrations) : { record: document.value };
  if ('refusal' in present) return { refusals: [present.refusal] };
  const file = check(envelope, present.record);
  if ('refusals' in file) return { refusals: file.refusals.slice(0, mostRefusals) };
  const attempts = readAll(file.value.attempts, 'attempts', checkAttempt);
  const drills = readAll(file.value.drills, 'drills', checkDrill);
  const refusals = [...attempts.refusals, ...drills.refusals].slice(0, mostRefusals);
  return refusals.length > 0 ? { refusals } : { attempts: attempts.read, drills: drills.read };
}

function readAll<Value extends { readonly id: string }>(
  records: readonly unknown[],
  shelf: keyof KeptRecords,
  readOne: (record: unknown, path: string) => Checked<Value>,
): { readonly read: readonly Value[]; readonly refusals: readonly Refusal[] } {
  const values: Value[] = [];
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  for (const [index, record] of records.entries()) {
    const path = `${shelf}[${index}]`;
    const read = readOne(record, path);
    if ('refusals' in read) refusals.push(...read.refusals.slice(0, mostRefusals));
    else if (seen.has(read.value.id)) refusals.push({ code: 'twice', path, args: { id: read.value.id } });
    else values.push(read.value);
    if ('value' in read) seen.add(read.value.id);
    if (refusals.length >= mostRefusals) break;
  }
  return { read: values, refusals };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const isExport = (value: unknown): value is { readonly version?: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === exportFormat;

const refused = (code: RefusalCode, args: Refusal['args'] = {}): ExportRead => ({ refusals: [{ code, path: '', args }] });
