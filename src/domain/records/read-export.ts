import * as v from 'valibot';
import { atMost, instant } from './attempt-schema.ts';
import { check, checkAttempt, checkDecision, type Checked } from './check-attempt.ts';
import { exportFormat, exportVersion, type Kept } from './export-file.ts';
import { limits } from './limits.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

export type ExportRead = Kept | { readonly refusals: readonly Refusal[] };

/** A file with a thousand faults needs no thousand sentences. */
const mostRefusals = 20;

const envelope = v.strictObject({
  format: v.literal(exportFormat),
  version: v.picklist([1, exportVersion]),
  exportedAt: instant,
  attempts: atMost(limits.attempts, v.unknown()),
  decisions: v.optional(atMost(limits.decisions, v.unknown()), []),
});

export function readExport(text: string): ExportRead {
  if (text.length > limits.fileBytes) return refused('too-large', { limit: limits.fileBytes / 1024 / 1024 });
  const document = parsed(text);
  if (document === undefined) return refused('not-json');
  if (!isExport(document.value)) return refused('not-an-export');
  const { version } = document.value;
  if (typeof version === 'number' && version > exportVersion) {
    return refused('newer-version', { found: version, known: exportVersion });
  }
  const file = check(envelope, document.value);
  return 'refusals' in file ? { refusals: file.refusals.slice(0, mostRefusals) } : readKept(file.value);
}

function readKept(file: { readonly attempts: readonly unknown[]; readonly decisions: readonly unknown[] }): ExportRead {
  const attempts = readEach(file.attempts, 'attempts', checkAttempt);
  const decisions = readEach(file.decisions, 'decisions', checkDecision);
  const refusals = [...attempts.refusals, ...decisions.refusals].slice(0, mostRefusals);
  return refusals.length > 0 ? { refusals } : { attempts: attempts.values, decisions: decisions.values };
}

function readEach<Value extends { readonly id: string }>(
  records: readonly unknown[],
  list: string,
  checkOne: (record: unknown, path: string) => Checked<Value>,
): { readonly values: readonly Value[]; readonly refusals: readonly Refusal[] } {
  const values: Value[] = [];
  const refusals: Refusal[] = [];
  const seen = new Set<string>();
  for (const [index, record] of records.entries()) {
    const path = `${list}[${index}]`;
    const read = checkOne(record, path);
    if ('refusals' in read) refusals.push(...read.refusals.slice(0, mostRefusals));
    else if (seen.has(read.value.id)) refusals.push({ code: 'twice', path, args: { id: read.value.id } });
    else values.push(read.value);
    if ('value' in read) seen.add(read.value.id);
    if (refusals.length >= mostRefusals) break;
  }
  return { values, refusals };
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
