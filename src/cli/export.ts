import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../domain/dialogue/index.ts';
import { bankItems, noteOfTerm, notesOfQuestions, termsCsv, toAnki, toGift, toMoodleXml } from '../domain/exchange/index.ts';
import { questionsFrom, type Question } from '../domain/quiz/index.ts';
import type { Content } from '../content/index.ts';
import { exchangeFileWords } from '../locales/exchange-files.ts';
import { BadUsage } from './bad-usage.ts';
import { openLibrary } from './library.ts';

interface Made {
  readonly text: string;
  readonly leftOut: readonly Question[];
}

const formats: Readonly<Record<string, (content: Content, language: Language) => Made>> = {
  'anki': ({ glossary, questions }, language) => {
    const { anki, bank } = exchangeFileWords(language);
    const { notes, leftOut } = notesOfQuestions(questions, language, bank);
    return { text: toAnki([...glossary.terms.map((term) => noteOfTerm(term, language)), ...notes], anki), leftOut };
  },
  'gift': (content, language) => bankOf(content, language, toGift),
  'moodle': (content, language) => bankOf(content, language, toMoodleXml),
  'terms-csv': ({ glossary }, language) => ({ text: termsCsv(glossary.terms, exchangeFileWords(language).terms), leftOut: [] }),
};

/** `export <anki|gift|moodle|terms-csv> [--lang zh|en] [--out file]`: what ships, for other programs. */
export function exportContent(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string', default: 'zh' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const known = Object.keys(formats).join(', ');
  const [name = '', ...more] = positionals;
  const make = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (make === undefined || more.length > 0) throw new BadUsage(`请写一种格式：${known}`, `Give one format: ${known}`);
  const { text, leftOut } = make(openLibrary(), languageOf(values.lang));
  if (leftOut.length > 0) process.stderr.write(toldLeftOut(leftOut));
  if (values.out === undefined) process.stdout.write(text);
  else write(values.out, text);
  return Promise.resolve(0);
}

/** How many of which kind; those that go from one language to the other fit into no file of one language. */
function toldLeftOut(questions: readonly Question[]): string {
  const kindOf = ({ kind, acrossLanguages }: Question): string => (acrossLanguages === true ? 'zh↔en' : kind);
  const kinds = [...new Set(questions.map(kindOf))];
  const counts = kinds.map((kind) => `${kind} ${questions.filter((question) => kindOf(question) === kind).length}`).join(', ');
  return `没有对应题型、未导出的题：${questions.length}（${counts}）\nquestions left out, having no equivalent: ${questions.length} (${counts})\n`;
}

function bankOf({ glossary, questions }: Content, language: Language, write: typeof toGift): Made {
  const { items, leftOut } = bankItems([...questions, ...questionsFrom(glossary)], language, exchangeFileWords(language).bank);
  return { text: write(items), leftOut };
}

function languageOf(name: string): Language {
  if (name === 'zh' || name === 'en') return name;
  throw new BadUsage(`没有“${name}”这种语言，只有 zh 和 en。`, `There is no language “${name}”, only zh and en.`);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new BadUsage(`写不了文件“${file}”。`, `The file “${file}” cannot be written: ${problem}`);
  }
}
