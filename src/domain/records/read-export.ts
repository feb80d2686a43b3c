import * as v from 'valibot';
import { atMost, instant } from './attempt-schema.ts';
import { check, checkRecord } from './check-record.ts';
import { exportFormat, exportVersion } from './export-file.ts';
import { forEachKind, listEachKind, type KeptRecords, type Kind, type RecordsByKind } from './kept-records.ts';
import { limits } from './limits.ts';
import { fileMigrations, migrate } from './migrations.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

export type ExportRead = KeptRecords | { readonly refusals: readonly Refusal[] };

/** A file with a thousand faults needs no thousand sentences. */
const mostRefusals = 20;

const listOf = (kind: Kind) => atMost(limits[kind], v.unknown());

const envelope = v.strictObject({
  format: v.literal(exportFormat),
  version: v.literal(exportVersion),
  exportedAt: instant,
  ...forEachKind(listOf),
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
  const lists = file.value;
  const refusals: Refusal[] = [];
  const records = listEachKind((kind) => readList(kind, lists[kind], refusals));
  return refusals.length > 0 ? { refusals: refusals.slice(0, mostRefusals) } : records;
}

function readList<K extends Kind>(kind: K, list: readonly unknown[], refusals: Refusal[]): readonly RecordsByKind[K][] {
  const records: RecordsByKind[K][] = [];
  const seen = new Set<string>();
  for (const [index, record] of list.entries()) {
    if (refusals.length >= mostRefusals) break;
    const path = `${kind}[${index}]`;
    const read = checkRecord(kind, record, path);
    if ('refusals' in read) refusals.push(...read.refusals.slice(0, mostRefusals));
    else if (seen.has(read.value.id)) refusals.push({ code: 'twice', path, args: { id: read.value.id } });
    else records.push(read.value);
    if ('value' in read) seen.add(read.value.id);
  }
  return records;
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
