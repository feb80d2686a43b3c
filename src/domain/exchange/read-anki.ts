import Papa from 'papaparse';
import type { Diagnostic, SourceFile } from '../authoring/index.ts';
import { limits } from '../records/index.ts';
import { guessSeparator, readHeaders, tagsIn, type AnkiHeaders } from './anki-headers.ts';
import { fromHtml, looksLikeHtml, tidy } from './plain-text.ts';

/** What a file may hold at most. */
export const ankiLimits = { bytes: 8 * 1024 * 1024, notes: 10_000, fields: 100, row: 8 * limits.text, restarts: 20 } as const;

/** A note as it was read: plain text within the limits of a record. */
export interface ReadNote {
  readonly line: number;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
  readonly guid?: string;
}

/**
 * Notes of a plain-text file, from Anki or ours; see `toAnki` for its shape. The first field that is no guid, tags, deck or note
 * type is the front; all others are the back, so that nothing is lost, save those the back has said already. Every bad row is
 * told and left out, the good ones are read: SCN570 no such separator, SCN571 no column number, SCN572 quotation marks not
 * closed, SCN573 no front, SCN574 no back, SCN575 too long, SCN576 two notes under one guid, SCN577 more notes than are read,
 * SCN578 too many fields.
 */
export function readAnki({ file, text }: SourceFile): { readonly notes: readonly ReadNote[]; readonly diagnostics: readonly Diagnostic[] } {
  const plain = text.replace(/^\uFEFF/u, '');
  const { headers, diagnostics } = readHeaders(plain, file);
  if (diagnostics.length > 0) return { notes: [], diagnostics };
  const rows = rowsOf(plain, headers);
  const html = headers.html ?? rows.some(({ fields }) => fields.some(looksLikeHtml));
  const readings = rows.slice(0, ankiLimits.notes).map((row) => readRow(row, headers, html, file));
  const notes = readings.flatMap(({ note }) => note ?? []);
  const twice = sharing(notes);
  return {
    notes: notes.filter((note) => !twice.has(note)),
    diagnostics: [
      ...readings.flatMap(({ mistake }) => mistake ?? []),
      ...[...twice].map((note) => mistakeAt(file, note.line, 'SCN576', { guid: note.guid ?? '' })),
      ...rows
        .slice(ankiLimits.notes, ankiLimits.notes + 1)
        .map(({ line }) => mistakeAt(file, line, 'SCN577', { most: ankiLimits.notes, found: rows.length })),
    ].sort((a, b) => a.line - b.line),
  };
}

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
  readonly unclosed: boolean;
}

/** A quotation mark left open would run to the end of the file: only its line is given up, and reading goes on with the next. */
function rowsOf(text: string, { separator, length, lines }: AnkiHeaders): readonly Row[] {
  const rows: Row[] = [];
  const delimiter = separator ?? guessSeparator(text.slice(length));
  const lineAt = countLines(text, length, lines + 1);
  let from = length;
  for (let restarts = 0; from < text.length; restarts += 1) {
    const body = text.slice(from);
    let [passed, next] = [0, body.length];
    Papa.parse<string[]>(body, {
      delimiter,
      comments: '#',
      step: ({ data, errors, meta }, parser) => {
        const start = passed + leading(body.slice(passed, meta.cursor));
        passed = meta.cursor;
        if (data.every((field) => field.trim() === '')) return;
        const unclosed = errors.some(({ type }) => type === 'Quotes');
        rows.push({ line: lineAt(from + start), fields: data, unclosed });
        if (!unclosed || restarts >= ankiLimits.restarts) return;
        next = start + (/^[^\r\n]*(?:\r\n|\r|\n|$)/u.exec(body.slice(start))?.[0].length ?? 0);
        parser.abort();
      },
    });
    from += next;
  }
  return rows;
}

/** Comment and empty lines that the parser passed over before a row. */
function leading(skipped: string): number {
  const line = /[^\r\n]*(?:\r\n|\r|\n)/uy;
  let at = 0;
  for (;;) {
    line.lastIndex = at;
    const [passed = ''] = line.exec(skipped) ?? [];
    if (passed === '' || !(passed.startsWith('#') || passed.trim() === '')) return at;
    at += passed.length;
  }
}

/** Offsets are asked for in order. */
function countLines(text: string, begin: number, first: number): (offset: number) => number {
  let [line, at] = [first, begin];
  return (offset) => {
    line += text.slice(at, offset).match(/\r\n|\r|\n/gu)?.length ?? 0;
    at = offset;
    return line;
  };
}

type Reading = { readonly note?: ReadNote; readonly mistake?: Diagnostic };

function readRow({ line, fields, unclosed }: Row, headers: AnkiHeaders, html: boolean, file: string): Reading {
  const { guidColumn, tagsColumn, otherColumns } = headers;
  const refuse = (code: string, args: Diagnostic['args'] = {}): Reading => ({ mistake: mistakeAt(file, line, code, args) });
  if (unclosed) return refuse('SCN572');
  if (fields.length > ankiLimits.fields) return refuse('SCN578', { found: fields.length, most: ankiLimits.fields });
  const whole = fields.reduce((sum, field) => sum + field.length, 0);
  if (whole > ankiLimits.row) return refuse('SCN575', { found: whole, most: limits.text });
  const special = new Set([guidColumn, tagsColumn, ...otherColumns]);
  const [front = '', ...others] = fields.filter((_, at) => !special.has(at + 1)).map((field) => (html ? fromHtml(field) : tidy(field)));
  const back = others.reduce((said, field) => (said.includes(field) ? said : said === '' ? field : `${said}\n\n${field}`), '');
  const guid = (fields[guidColumn - 1] ?? '').trim();
  const tags = tagsIn([...headers.tags, fields[tagsColumn - 1] ?? ''].join(' '));
  if (front === '') return refuse('SCN573');
  if (back === '') return refuse('SCN574', { front: front.slice(0, 40) });
  const longest = Math.max(front.length, back.length);
  if (longest > limits.text) return refuse('SCN575', { found: longest, most: limits.text });
  if (guid.length > limits.name) return refuse('SCN575', { found: guid.length, most: limits.name });
  const kept = tags.filter((tag) => tag.length <= limits.name).slice(0, limits.tags);
  return { note: { line, front, back, tags: kept, ...(guid !== '' && { guid }) } };
}

/** Notes under a guid that an earlier one has. Said twice in the very same words, a note is one note. */
function sharing(notes: readonly ReadNote[]): ReadonlySet<ReadNote> {
  const first = new Map<string, ReadNote>();
  for (const note of notes) if (note.guid !== undefined && !first.has(note.guid)) first.set(note.guid, note);
  return new Set(
    notes.filter((note) => {
      const one = note.guid === undefined ? note : first.get(note.guid);
      return one?.front !== note.front || one.back !== note.back;
    }),
  );
}

const mistakeAt = (file: string, line: number, code: string, args: Diagnostic['args']): Diagnostic => ({
  code,
  severity: 'error',
  file,
  line,
  column: 1,
  length: 1,
  args,
});
