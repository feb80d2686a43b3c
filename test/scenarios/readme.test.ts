import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collectorActs, debtorActs, misconductKinds } from '../../src/domain/dialogue/index.ts';
import { marks, studyTopics } from '../../src/domain/glossary/index.ts';
import { readContent } from '../../src/content/index.ts';
import { readQuestions } from '../../src/domain/quiz/index.ts';
import { readPersona, readScenario } from '../../src/domain/scenario/index.ts';
import { patternNames } from '../../src/domain/rulebook/index.ts';
import { checkRehearsals, prove } from '../../src/prover/index.ts';
import { builtIn } from '../support/built-in.ts';

const readme = readFileSync(fileURLToPath(new URL('../../scenarios/README.md', import.meta.url)), 'utf8');

const rulebook = builtIn.rulebooks.get('cn');
const uk = builtIn.rulebooks.get('uk');
const [rubric] = builtIn.rubrics;
if (rulebook === undefined || uk === undefined || rubric === undefined) throw new Error('the built-in rulebook or rubric cannot be read');

/** The ids in the first column of the table under a heading. */
function idsUnder(heading: string): readonly string[] {
  const [, below = ''] = readme.split(`\n### ${heading}`);
  const [table = ''] = below.split('\n#');
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id ?? '');
}

describe('the vocabulary in the authors’ guide', () => {
  it.each([
    ['What the collector does', collectorActs],
    ['What the collector must not do', misconductKinds],
    ['What the debtor does', debtorActs],
    ['Rules of mainland China', rulebook.rules.map(({ id }) => id)],
    ['Rules of the United Kingdom', uk.rules.map(({ id }) => id)],
    ['Topics of terms', studyTopics],
    ['Marks', marks],
  ])('“%s” names every one there is, and no other', (heading, ids) => {
    expect([...idsUnder(heading)].sort()).toEqual([...ids].sort());
  });

  it('tells each rule by the title it has in the rulebook', () => {
    for (const { id, title } of [...rulebook.rules, ...uk.rules]) expect(readme).toContain(`| \`${id}\` | ${title.zh} | ${title.en} |`);
  });
});

describe('the house rulebook in the authors’ guide', () => {
  const [, below = ''] = readme.split('\n## A rulebook');
  const [, text = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(below) ?? [];

  it('is read without a mistake, its examples kept, and binds beside what it builds on', () => {
    const source = { file: 'rulebooks/house.yaml', text };
    const house = readContent(
      { calls: [], personas: [], phrasebooks: [], rulebooks: [source], rubrics: [], drills: [], desk: [], glossary: [], quizzes: [] },
      builtIn,
    );
    expect(house.diagnostics).toEqual([]);
    expect(house.rulebooks.get('house')?.rules.map(({ id }) => id)).toEqual([
      ...rulebook.rules.map(({ id }) => id),
      'house.no-lunch-calls',
    ]);
  });

  it('names every pattern there is', () => {
    const tables = below.slice(0, below.indexOf('\n## A drill'));
    expect(patternNames.filter((name) => !tables.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the term and the list in the authors’ guide', () => {
  const [, below = ''] = readme.split('\n## A term, a list, a stage');
  const [term = '', list = ''] = [...below.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');

  it('are read without a mistake beside what ships', () => {
    const glossary = [term, list].map((text, at) => ({ file: `glossary/${at}.yaml`, text }));
    const house = readContent(
      { calls: [], personas: [], phrasebooks: [], rulebooks: [], rubrics: [], drills: [], desk: [], glossary, quizzes: [] },
      builtIn,
    );
    expect(house.diagnostics).toEqual([]);
    expect([house.glossary.terms.map(({ id }) => id), house.glossary.lists.map(({ id }) => id)]).toEqual([
      ['cooling-off-call'],
      ['three-house-habits'],
    ]);
  });
});

describe('the persona and the scenario to start from', () => {
  const [, below = ''] = readme.split('\n## A whole one to start from');
  const [personaText = '', scenarioText = ''] = [...below.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');
  const { persona, diagnostics: ofPersona } = readPersona({ file: 'personas/easy-going.yaml', text: personaText });
  const {
    scenario,
    document,
    diagnostics: ofScenario,
  } = readScenario(
    { file: 'calls/cn/first-reminder.yaml', text: scenarioText },
    { personas: new Map(persona === undefined ? [] : [[persona.entry.persona, persona]]), phrases: builtIn.shelf.phrases },
  );

  it('are read without a mistake', () => {
    expect([...ofPersona, ...ofScenario]).toEqual([]);
  });

  it('are proved, say every line they have, and rehearse as written', () => {
    if (scenario === undefined || document === undefined) throw new Error('the scenario of the guide cannot be read');
    const standards = { rulebook, rubric };
    const { diagnostics, linesUnsaid } = prove(scenario, document, standards, () => 0);
    expect({ diagnostics: [...diagnostics, ...checkRehearsals(scenario, document, standards)], linesUnsaid }).toEqual({
      diagnostics: [],
      linesUnsaid: [],
    });
  });
});

it('the question in the guide reads, and its rule exists', () => {
  const [, section = ''] = readme.split('\n## A question\n');
  const text = /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
  const { part, diagnostics } = readQuestions({ file: 'law.yaml', text });
  expect(diagnostics).toEqual([]);
  expect(part?.questions.flatMap(({ rules }) => rules).filter((rule) => !rulebook.rules.some(({ id }) => id === rule))).toEqual([]);
});
