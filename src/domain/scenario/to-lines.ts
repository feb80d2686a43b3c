import { diagnose, type Diagnostic } from '../authoring/index.ts';
import type { Line, LineId } from '../persona/index.ts';
import { within, type Origin } from './names.ts';
import type { LinesEntry } from './schema-behaviour.ts';
import { unknownSlots } from './slots.ts';

/** Lines by id, their wordings paired across the languages. */
export const toLines = (entries: LinesEntry): Readonly<Record<LineId, Line>> =>
  Object.fromEntries(
    Object.entries(entries).map(([id, { acts, zh, en }]): [LineId, Line] => [
      id,
      { id, acts, wordings: zh.map((words, index) => ({ zh: words, en: en[index] ?? words })) },
    ]),
  );

/** Both languages must have the same number of wordings, each in its own script, with only known slots. */
export function checkWordings(entries: LinesEntry, root: Origin): readonly Diagnostic[] {
  return Object.entries(entries).flatMap(([id, { zh, en }]) => {
    const origin = within(root, 'lines', id);
    const uneven = zh.length === en.length ? [] : [complaint(origin, 'SCN402', { line: id, zh: zh.length, en: en.length })];
    return [
      ...uneven,
      ...zh.flatMap((words) => checkWords(words, 'zh', within(origin, 'zh'))),
      ...en.flatMap((words) => checkWords(words, 'en', within(origin, 'en'))),
    ];
  });
}

/** Words of one language: written in that language's script, braces only around slots. */
export function checkWords(words: string, language: 'zh' | 'en', origin: Origin): readonly Diagnostic[] {
  const chinese = /\p{Script=Han}/u.test(words);
  const bare = /[\p{L}\p{N}]/u.test(words.replaceAll(/\{[a-z-]+\}/g, ''));
  const wrongScript = bare && (language === 'zh' ? !chinese : chinese);
  return [
    ...(wrongScript ? [complaint(origin, 'SCN403', { language })] : []),
    ...unknownSlots(words).map((slot) => complaint(origin, 'SCN205', { slot })),
  ];
}

const complaint = (origin: Origin, code: string, args: Diagnostic['args']): Diagnostic =>
  diagnose(origin.document, origin.path, code, args);
