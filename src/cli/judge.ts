import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SourceFile } from '../domain/authoring/index.ts';
import { readTranscript } from '../domain/casework/index.ts';
import { judge, type Finding, type Rulebook } from '../domain/rulebook/index.ts';
import { needs as needsEn } from '../locales/en/needs.ts';
import { locales } from '../locales/index.ts';
import { needs as needsZh } from '../locales/zh/needs.ts';
import { BadUsage } from './bad-usage.ts';
import { openLibrary } from './library.ts';
import { showDiagnostic } from './show-diagnostic.ts';

/** `judge <transcript.json> [--jurisdiction id] [--json]`: what the law of a place says of a call from anywhere. */
export async function judgeTranscript(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { jurisdiction: { type: 'string' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const source = open(positionals);
  const { transcript, diagnostics } = readTranscript(source);
  for (const diagnostic of diagnostics) process.stderr.write(`${showDiagnostic(diagnostic, source.text)}\n`);
  if (transcript === undefined) return 1;
  const jurisdiction = values.jurisdiction ?? transcript.jurisdiction;
  const rulebook = rulebookFor(jurisdiction);
  const findings = judge({ ...transcript, jurisdiction }, rulebook);
  const result = { jurisdiction, date: transcript.date, findings: findings.map(asJson) };
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(findings, rulebook));
  return 0;
}

function rulebookFor(jurisdiction: string): Rulebook {
  const { rulebooks } = openLibrary();
  const known = [...rulebooks.keys()].join(', ');
  const found = rulebooks.get(jurisdiction);
  if (found === undefined)
    throw new BadUsage(`没有“${jurisdiction}”的规则库。现有：${known}`, `There is no rulebook for “${jurisdiction}”. There are: ${known}`);
  return found;
}

function open([path, ...more]: readonly string[]): SourceFile {
  if (path === undefined || more.length > 0)
    throw new BadUsage('请给出一份通话记录文件，或 - 从标准输入读。', 'Give one transcript file, or - for standard input.');
  try {
    return { file: path === '-' ? 'stdin' : path, text: readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new BadUsage(`读不了通话记录“${path}”。`, `The transcript “${path}” cannot be read: ${problem}`);
  }
}

/** The contract of `judge --json`, the same shape as the findings of `play`. */
const asJson = ({ rule, verdict, severity, gate, turn, quote, clause, alsoBreaches, needs, byWaiting }: Finding) => ({
  rule,
  verdict,
  severity,
  ...(gate === undefined ? {} : { gate }),
  turn: turn ?? null,
  quote: quote ?? null,
  clause,
  alsoBreaches,
  ...(needs === undefined ? {} : { needs }),
  ...(byWaiting === undefined ? {} : { byWaiting }),
});

const marksOf = { 'breached': '◆', 'undecided': '?', 'met': '✓', 'not-applicable': '·' } as const;

/** Breaches whole, what is open with what would decide it, and the rest counted; every line in both languages. */
function inWords(findings: readonly Finding[], { rules }: Rulebook): string {
  const told = findings.filter(({ verdict }) => verdict === 'breached' || verdict === 'undecided');
  const lines = told.flatMap((finding) => {
    const { rule, verdict, severity, turn, quote, clause, alsoBreaches, needs } = finding;
    const title = rules.find(({ id }) => id === rule)?.title;
    const cite = (language: 'zh' | 'en') => {
      const { citation, forces, certainties } = locales[language];
      const article = clause.article === undefined ? {} : { article: clause.article };
      return `${citation({ instrument: clause.instrument[language], ...article })} · ${forces[clause.force]} · ${certainties[clause.certainty].name}`;
    };
    return [
      `${marksOf[verdict]} ${rule} (${severity})${turn === undefined ? '' : ` #${turn}`}  ${title?.zh ?? ''} / ${title?.en ?? ''}`,
      ...(quote === undefined || quote === '' ? [] : [`    “${quote}”`]),
      ...(verdict === 'breached'
        ? [`    ${cite('zh')}`, `    ${cite('en')}`]
        : [`    ${(needs ?? []).map((one) => `${needsZh[one] ?? one} / ${needsEn[one] ?? one}`).join('；')}`]),
      ...(alsoBreaches.length === 0 ? [] : [`    + ${alsoBreaches.join(', ')}`]),
    ];
  });
  const count = (verdict: Finding['verdict']) => findings.filter((one) => one.verdict === verdict).length;
  return [
    ...lines,
    `违反 ${count('breached')} · 待定 ${count('undecided')} · 遵守 ${count('met')} · 不适用 ${count('not-applicable')}`,
    `breached ${count('breached')} · undecided ${count('undecided')} · met ${count('met')} · not applicable ${count('not-applicable')}`,
    '',
  ].join('\n');
}
