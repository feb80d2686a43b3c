import type { PolicyName } from '../trainees/index.ts';
import type { SimulationResult } from './simulate.ts';
import { toWidth, widthOf } from './width.ts';

const policyWords: Readonly<Record<PolicyName, string>> = {
  ideal: '理想 ideal',
  novice: '新手 novice',
  pushy: '心急 pushy',
  abusive: '粗暴 abusive',
  random: '乱选 random',
};

const heads: readonly (readonly [zh: string, en: string])[] = [
  ['学员', 'trainee'],
  ['通数', 'runs'],
  ['过线', 'lawful'],
  ['合法性中位', 'legality median'],
  ['专业度 p10', 'profess. p10'],
  ['中位', 'median'],
  ['p90', 'p90'],
  ['结局', 'endings'],
];

/** How the calls came out, a scenario at a time, for people to read. */
export function simulationTable(results: readonly SimulationResult[]): string {
  const scenarios = [...new Set(results.map(({ scenario }) => scenario))];
  const rows = results.map((result) => ({ scenario: result.scenario, cells: cellsOf(result) }));
  const both = [heads.map(([zh]) => zh), heads.map(([, en]) => en)];
  const widths = heads.map((_, at) => Math.max(...[...both, ...rows.map(({ cells }) => cells)].map((cells) => widthOf(cells[at] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => toWidth(cell, widths[at] ?? 0, at === 0 || at === cells.length - 1 ? 'left' : 'right'))
      .join('  ')
      .trimEnd();
  const blocks = scenarios.map((scenario) => [
    scenario,
    ...rows.filter((row) => row.scenario === scenario).map(({ cells }) => `  ${line(cells)}`),
  ]);
  return `${[...both.map((cells) => `  ${line(cells)}`), ...blocks.flat()].join('\n')}\n`;
}

const cellsOf = ({ policy, runs, legality, professionalism, endings }: SimulationResult): readonly string[] => [
  policyWords[policy],
  String(runs),
  `${Math.round(legality.passRate * 100)}%`,
  ...[legality.median, professionalism.p10, professionalism.median, professionalism.p90].map(String),
  Object.entries(endings)
    .map(([ending, count]) => `${ending} ${count}`)
    .join(' · '),
];
