import type { Term } from '../glossary/index.ts';
import { toCsv } from './csv.ts';

const columns = [
  'id',
  'topic',
  'zh',
  'pinyin',
  'en',
  'alsoZh',
  'alsoEn',
  'definitionZh',
  'definitionEn',
  'exampleZh',
  'exampleEn',
  'noteZh',
  'noteEn',
  'related',
  'rules',
] as const;
export type TermsCsvWords = Readonly<Record<(typeof columns)[number], string>>;

/** The glossary as a table, both languages side by side. */
export const termsCsv = (terms: readonly Term[], headings: TermsCsvWords): string =>
  toCsv(
    columns.map((column) => headings[column]),
    terms.map(({ id, topic, zh, pinyin, en, also, definition, example, note, related, rules }) => [
      ...[id, topic, zh, pinyin, en, also.zh.join('; '), also.en.join('; ')],
      ...[definition.zh, definition.en, example.zh, example.en, note?.zh, note?.en, related.join('; '), rules.join('; ')],
    ]),
  );
