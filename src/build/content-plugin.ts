import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { isError, type Diagnostic } from '../domain/authoring/index.ts';
import type { Commentary } from '../domain/rulebook/index.ts';
import type { DeskCard, DeskCase } from '../domain/desk/index.ts';
import type { Scenario, ScenarioCard } from '../domain/scenario/index.ts';
import { commentaryOn, contentFiles, madeQuestions, readContent, type Content } from '../content/index.ts';

const prefix = 'virtual:content';

/**
 * Turns the content folder into modules: `virtual:content/library` (cards and loaders), one module a scenario, one a
 * rulebook, one a rubric, one a drill; `virtual:content/commentaries`, what each rulebook's rules look like in calls;
 * `virtual:content/desk`, the cases on the desk, one module a case; `virtual:content/study`, what there is to read up and the
 * questions on it. YAML is read and checked here, so no parser reaches the browser; a mistake stops the build at its file and
 * line. In the built page the large pieces are data files beside the code, fetched when opened.
 */
export function content(folder: string): Plugin {
  let read: Content | undefined;
  let dataFolder: string | undefined;
  const current = (): Content => (read ??= readContent(contentFiles(folder)));
  return {
    name: 'right-party-content',
    configResolved({ command, cacheDir, mode }) {
      dataFolder = command === 'build' && mode === 'production' ? join(cacheDir, 'content') : undefined;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const all = current();
      const wrong = [...all.diagnostics, ...all.scenarios.flatMap((one) => one.diagnostics)].find(isError);
      if (wrong !== undefined) this.error(located(wrong, folder));
      for (const name of Object.values(contentFiles(folder)).flat()) this.addWatchFile(`${folder}/../${name.file}`);
      return { code: moduleFor(id.slice(prefix.length + 2), all, dataFolder), map: { mappings: '' }, moduleType: 'js' };
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return;
      read = undefined;
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(`\0${prefix}`) === true) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

function moduleFor(name: string, all: Content, dataFolder: string | undefined): string {
  const scenarios = all.scenarios.flatMap(({ scenario }) => (scenario === undefined ? [] : [scenario]));
  if (name === 'library') return libraryModule(scenarios, all);
  if (name === 'commentaries') return `export const commentaries = {${loaders('commentary', [...all.rulebooks.keys()])}};`;
  if (name === 'desk') return deskModule([...all.deskCases.values()]);
  if (name === 'study') return studyModule;
  const [kind, id] = name.split('/');
  const found =
    kind === 'scenario'
      ? scenarios.find((scenario) => scenario.id === id)
      : kind === 'rulebook'
        ? withoutExamples(all.rulebooks.get(id ?? ''))
        : kind === 'drill'
          ? all.decks.get(id ?? '')
          : kind === 'commentary'
            ? commentaryFor(id ?? '', all)
            : kind === 'case'
              ? untested(all.deskCases.get(id ?? ''))
              : kind === 'study'
                ? studyPart(id, all)
                : all.rubrics.find((rubric) => rubric.id === id);
  if (found === undefined) throw new Error(`no content module is called ${name}`);
  const data = kind === 'scenario' ? withoutRehearsals(found as Scenario) : found;
  return dataFolder === undefined ? `export default ${asExpression(data)};` : fetched(name, data, dataFolder);
}

/** A module that fetches its data from a file of its own, named by what is in it. */
function fetched(name: string, data: unknown, folder: string): string {
  const text = JSON.stringify(data);
  const path = join(folder, `${name.replace('/', '-')}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  return [
    `import url from ${JSON.stringify(`${path}?url&no-inline`)};`,
    `const answer = await fetch(url);`,
    `if (!answer.ok) throw new Error('content could not be fetched: ' + url + ' (' + answer.status + ')');`,
    `export default await answer.json();`,
  ].join('\n');
}

const loaders = (kind: string, ids: readonly string[]): string =>
  ids.map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${prefix}/${kind}/${id}`)})`).join(',\n');

function commentaryFor(id: string, all: Content): Commentary | undefined {
  const rulebook = all.rulebooks.get(id);
  return rulebook && commentaryOn(rulebook, all);
}

const studyModule = ['glossary', 'questions', 'made']
  .map((part) => `export const ${part} = () => import(${JSON.stringify(`${prefix}/study/${part}`)});`)
  .join('\n');

const studyPart = (part: string | undefined, all: Content) =>
  part === 'glossary' ? all.glossary : part === 'questions' ? all.questions : part === 'made' ? madeQuestions(all) : undefined;

function deskModule(cases: readonly DeskCase[]): string {
  return [
    `export const cards = ${asExpression(cases.map(deskCardOf))};`,
    `export const cases = {${loaders(
      'case',
      cases.map(({ id }) => id),
    )}};`,
  ].join('\n');
}

const deskCardOf = ({ id, jurisdiction, difficulty, title, summary, debtor }: DeskCase): DeskCard => ({
  id,
  jurisdiction,
  difficulty,
  title,
  summary,
  debtor,
});

function libraryModule(scenarios: readonly Scenario[], all: Content): string {
  return [
    `export const cards = ${asExpression(scenarios.map(cardOf))};`,
    `export const scenarios = {${loaders(
      'scenario',
      scenarios.map(({ id }) => id),
    )}};`,
    `export const rulebooks = {${loaders('rulebook', [...all.rulebooks.keys()])}};`,
    `export const drills = {${loaders('drill', [...all.decks.keys()])}};`,
    `export const rubrics = {${loaders(
      'rubric',
      all.rubrics.map(({ id }) => id),
    )}};`,
  ].join('\n');
}

const cardOf = (scenario: Scenario): ScenarioCard => ({
  id: scenario.id,
  jurisdiction: scenario.jurisdiction,
  difficulty: scenario.difficulty,
  tutorial: scenario.tutorial,
  channel: scenario.channel,
  title: scenario.title,
  summary: scenario.summary,
  persona: scenario.persona,
  debtor: scenario.debtor,
  portrait: scenario.portrait,
  covers: scenario.covers,
  hash: scenario.hash,
});

/** Tests stay out of the app. */
const withoutRehearsals = (scenario: Scenario): Scenario => ({ ...scenario, rehearsals: [] });
const untested = (deskCase: DeskCase | undefined): DeskCase | undefined =>
  deskCase === undefined ? undefined : { ...deskCase, rehearsals: [] };
const withoutExamples = <Book extends { readonly rules: readonly object[] }>(rulebook: Book | undefined): Book | undefined =>
  rulebook === undefined ? undefined : { ...rulebook, rules: rulebook.rules.map((rule) => ({ ...rule, examples: [] })) };

const asExpression = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const located = ({ code, file, line, column, args }: Diagnostic, folder: string) => ({
  message: `${code} ${JSON.stringify(args)}`,
  id: `${folder}/../${file}`,
  loc: { file: `${folder}/../${file}`, line, column: column - 1 },
});
