import Papa from 'papaparse';
import type { AnkiNote } from './anki-notes.ts';

/** The names Anki matches: of a note type that it ships with, of its fields, and of a deck. */
export interface AnkiWords {
  readonly notetype: string;
  readonly deck: string;
  readonly columns: Readonly<Record<'guid' | 'front' | 'back' | 'pinyin' | 'example' | 'note' | 'tags', string>>;
}

/**
 * Notes in Anki's plain text, https://docs.ankiweb.net/importing/text-files.html (“File Headers”, Anki 2.1.54 and later): UTF-8,
 * `#key:value` headers first, `separator` before `columns`; a field with a line end, a tab, a quotation mark or a leading `#`
 * stands in quotation marks, and a quotation mark in it twice. With `#html:false` Anki shows every sign as it is written.
 */
export function toAnki(notes: readonly AnkiNote[], { notetype, deck, columns }: AnkiWords): string {
  const names = [columns.guid, columns.front, columns.back, columns.pinyin, columns.example, columns.note, columns.tags];
  const headers = [
    'separator:tab',
    'html:false',
    `notetype:${notetype}`,
    `deck:${deck}`,
    `columns:${names.join('\t')}`,
    'guid column:1',
    `tags column:${names.length}`,
  ];
  const rows = notes.map(({ guid, front, back, pinyin, example, note, tags }) => [
    guid,
    front,
    back,
    pinyin,
    example,
    note,
    tags.join(' '),
  ]);
  return [...headers.map((header) => `#${header}`), ...(rows.length === 0 ? [] : [written(rows)]), ''].join('\n');
}

const written = (rows: string[][]): string =>
  Papa.unparse(
    rows.map((row) => row.map((field) => field.replaceAll(/\r\n?/gu, '\n'))),
    { delimiter: '\t', newline: '\n', quotes: (field) => /^#|["\t\n]/u.test(String(field)) },
  );
