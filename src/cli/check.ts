import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bySeverityAndPlace, diagnose, isError, type Diagnostic, type SourceFile } from '../domain/authoring/index.ts';
import { diagnosticWords } from '../locales/diagnostics.ts';
import { contentFiles, readContent, readOne, sourceFile, yamlBelow, type Content, type ReadScenarioFile } from '../content/index.ts';
import { BadUsage } from './bad-usage.ts';
import { checkOne, idOf, type Checked } from './check-one.ts';
import { idsUsedTwice } from './ids-used-twice.ts';
import { contentFolder, openLibrary } from './library.ts';
import { showDiagnostic } from './show-diagnostic.ts';

/** `check [path…] [--json]`: parse, validate, rehearse and prove. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const content = openLibrary();
  const named = positionals.flatMap(openPath);
  const files = positionals.length === 0 ? content.scenarios : scenariosAt(named, content);
  const known = [...files, ...content.scenarios].map((read) => ({ ...read, id: idOf(read) }));
  const checked = files.map((read) => {
    const one = checkOne(read, content);
    return { ...one, diagnostics: [...idsUsedTwice({ ...read, id: idOf(read) }, known), ...one.diagnostics] };
  });
  const shelf = positionals.length === 0 ? [...content.diagnostics, ...personaLinesUnsaid(checked, content)] : shelfFaults(named, content);
  const all = [...shelf, ...checked.flatMap(({ diagnostics }) => diagnostics)];
  const ok = !all.some(isError);
  if (values.json) process.stdout.write(`${JSON.stringify(asJson(checked, shelf, ok), null, 2)}\n`);
  else report(checked, ok);
  const texts = new Map([...named, ...Object.values(contentFiles(contentFolder)).flat()].map((source) => [source.file, source.text]));
  const shown = all.toSorted(bySeverityAndPlace).map((diagnostic) => showDiagnostic(diagnostic, texts.get(diagnostic.file)));
  for (const text of new Set(shown)) process.stderr.write(`${text}\n`);
  return ok ? 0 : 1;
}

/** A persona's line counts as unsaid when no scenario that borrows the persona says it. */
function personaLinesUnsaid(checked: readonly Checked[], content: Content): readonly Diagnostic[] {
  return [...content.shelf.personas].flatMap(([id, { root, entry }]) => {
    const borrowers = checked.filter(({ persona, proof }) => persona === id && proof !== undefined);
    if (borrowers.length === 0) return [];
    return Object.keys(entry.lines)
      .filter((line) => borrowers.every(({ linesUnsaid }) => linesUnsaid.includes(line)))
      .map((line) => diagnose(root.document, ['lines', line], 'SCN305', { line }, 'error', 'key'));
  });
}

/** Faults of what the named scenarios borrow, and of named files that are not scenarios. */
function shelfFaults(named: readonly SourceFile[], content: Content): readonly Diagnostic[] {
  const strangers = named.filter(
    (source) => kindOf(source) !== 'scenario' && !content.diagnostics.some(({ file }) => file === source.file),
  );
  const of = (kind: ReturnType<typeof kindOf>) => strangers.filter((source) => kindOf(source) === kind);
  const read = readContent(
    {
      calls: [],
      personas: of('persona'),
      phrasebooks: of('phrasebook'),
      rulebooks: of('rulebook'),
      rubrics: of('rubric'),
      drills: of('drill'),
      desk: of('desk'),
    },
    content,
  );
  return [...content.diagnostics.filter(isError), ...read.diagnostics];
}

const kinds = {
  persona: /^persona:/m,
  phrasebook: /^phrasebook:/m,
  rulebook: /^rules:/m,
  rubric: /^sections:/m,
  drill: /^drill:/m,
  desk: /^desk:/m,
} as const;

/** What a file is, by the entry that only its kind has; whatever is nothing else is read as a scenario. */
function kindOf({ text }: SourceFile): keyof typeof kinds | 'scenario' {
  if (/^scenario:/m.test(text)) return 'scenario';
  return (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) => kinds[kind].test(text)) ?? 'scenario';
}

function scenariosAt(named: readonly SourceFile[], content: Content): readonly ReadScenarioFile[] {
  return named
    .filter((source) => kindOf(source) === 'scenario')
    .map((source) => content.scenarios.find(({ file }) => file === source.file) ?? readOne(source, content.shelf));
}

function openPath(path: string): readonly SourceFile[] {
  const found = yamlBelow(resolve(path));
  if (found.length === 0) throw new BadUsage(`找不到“${path}”，或里面没有 YAML 文件。`, `“${path}” does not exist, or holds no YAML file.`);
  return found.map((file) => sourceFile(file, file.startsWith(contentFolder) ? dirname(contentFolder) : process.cwd()));
}

function asJson(checked: readonly Checked[], shelf: readonly Diagnostic[], ok: boolean) {
  const plain = (diagnostic: Diagnostic) => {
    const { code, severity, file, line, column, script } = diagnostic;
    const { zh, en } = diagnosticWords(diagnostic);
    return { code, severity, file, line, column, message: `${zh}\n${en}`, ...(script === undefined ? {} : { script }) };
  };
  return {
    scenarios: checked.map(({ id, file, diagnostics, proof }) => ({
      id,
      file,
      ok: !diagnostics.some(isError),
      diagnostics: diagnostics.toSorted(bySeverityAndPlace).map(plain),
      ...(proof === undefined ? {} : { proof }),
    })),
    diagnostics: shelf.toSorted(bySeverityAndPlace).map(plain),
    ok,
  };
}

function report(checked: readonly Checked[], ok: boolean): void {
  for (const { id, diagnostics, proof } of checked) {
    const errors = diagnostics.filter(isError).length;
    const route = proof?.lawfulRoute;
    const proved =
      proof === undefined
        ? ''
        : `  ${proof.states} states · ${proof.points} points with the rules · ${proof.edges} ways on · ${proof.endings.length} endings · ${proof.milliseconds} ms${route === undefined ? '' : ` · lawful route ${route.turns} turns → ${route.ending}`}`;
    process.stdout.write(
      `${errors === 0 ? '✓' : '✗'} ${id}${proved}${errors === 0 ? '' : `  ${errors} error${errors === 1 ? '' : 's'}`}\n`,
    );
  }
  process.stdout.write(ok ? '全部通过。 All good.\n' : '有错误，见上。 There are errors; see below.\n');
}
