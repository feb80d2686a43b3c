import type { Diagnostic } from '../authoring/index.ts';

/** What the head of a file says of the rest. Columns count from 1; 0 is none. */
export interface AnkiHeaders {
  readonly separator?: string;
  readonly html?: boolean;
  readonly tags: readonly string[];
  readonly guidColumn: number;
  readonly tagsColumn: number;
  readonly otherColumns: readonly number[];
  /** How many characters of the file it takes. */
  readonly length: number;
  readonly lines: number;
}

const separators: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', space: ' ', pipe: '|', colon: ':' };

/** The `#key:value` lines at the head, in any order, and the `tags:` line that may go before them. Other `#` lines are comments. */
export function readHeaders(text: string, file: string): { readonly headers: AnkiHeaders; readonly diagnostics: readonly Diagnostic[] } {
  const held = new Map<string, { value: string; line: number; column: number }>();
  let [length, line] = [0, 0];
  for (const whole of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/gu)) {
    const written = whole[1] ?? '';
    const header = /^#([^:]*):(.*)$/u.exec(written) ?? (line === 0 ? /^(tags):(.*)$/u.exec(written) : null);
    if (header === null && !written.startsWith('#')) break;
    line += 1;
    length = whole.index + whole[0].length;
    const [, key = '', value = ''] = header ?? [];
    if (header !== null) held.set(key.trim().toLowerCase(), { value, line, column: written.length - value.length + 1 });
    if (length >= text.length) break;
  }
  const diagnostics: Diagnostic[] = [];
  const refuse = (key: string, code: string): void => {
    const { value = '', line: at = 1, column = 1 } = held.get(key) ?? {};
    diagnostics.push({ code, severity: 'error', file, line: at, column, length: Math.max(1, value.length), args: { key, found: value } });
  };
  const columnOf = (key: string): number => {
    const value = held.get(key)?.value.trim();
    if (value === undefined) return 0;
    if (/^[1-9]\d{0,2}$/u.test(value)) return Number(value);
    refuse(key, 'SCN571');
    return 0;
  };
  const separator = separatorOf(held.get('separator')?.value);
  if (held.has('separator') && separator === undefined) refuse('separator', 'SCN570');
  const html = held.get('html')?.value.trim().toLowerCase();
  const headers: AnkiHeaders = {
    ...(separator !== undefined && { separator }),
    ...((html === 'true' || html === 'false') && { html: html === 'true' }),
    tags: tagsIn(held.get('tags')?.value ?? ''),
    guidColumn: columnOf('guid column'),
    tagsColumn: columnOf('tags column'),
    otherColumns: [columnOf('deck column'), columnOf('notetype column')].filter((column) => column > 0),
    length,
    lines: line,
  };
  return { headers, diagnostics };
}

export const tagsIn = (text: string): readonly string[] => [...new Set(text.split(/\s+/u).filter((tag) => tag !== ''))];

const separatorOf = (value: string | undefined): string | undefined =>
  value === undefined
    ? undefined
    : (separators[value.trim().toLowerCase()] ?? Object.values(separators).find((sign) => sign === value || sign === value.trim()));

/** Where nothing is said: the first of these that the first line has. Blanks and colons stand in any text, so they must be said. */
export const guessSeparator = (text: string): string => {
  const [first = ''] = /^[^\r\n]*/u.exec(text) ?? [];
  return ['\t', '|', ';', ','].find((sign) => first.includes(sign)) ?? '\t';
};
