import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { addUp, readOff, type Tally } from '../../src/trainees/index.ts';
import { builtInScenarios } from '../support/built-in.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const simulate = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/bin.mjs', 'simulate', ...args], { cwd: repository, encoding: 'utf8' });
  return { status, stdout, stderr };
};

afterEach(() => vi.restoreAllMocks());

interface Result {
  readonly scenario: string;
  readonly policy: string;
  readonly runs: number;
  readonly legality: object;
  readonly professionalism: object;
  readonly endings: Readonly<Record<string, number>>;
  readonly tallies?: Tally;
}
const resultsOf = (stdout: string): readonly Result[] => (JSON.parse(stdout) as { results: readonly Result[] }).results;

describe('simulate', { timeout: 60_000 }, () => {
  it('gives the shape that scripts rely on, and draws no bar where nobody watches', () => {
    const { status, stdout, stderr } = simulate(
      'laid-off-hardship',
      'angry-late-fee',
      '--policy',
      'novice',
      '--runs',
      '12',
      '--seed',
      '4',
      '--json',
    );
    expect([status, stderr, Object.keys(JSON.parse(stdout) as object)]).toEqual([0, '', ['results']]);
    const results = resultsOf(stdout);
    expect(results.map(({ scenario, policy, runs }) => [scenario, policy, runs])).toEqual([
      ['laid-off-hardship', 'novice', 12],
      ['angry-late-fee', 'novice', 12],
    ]);
    for (const result of results) {
      expect(Object.keys(result)).toEqual(['scenario', 'policy', 'runs', 'legality', 'professionalism', 'endings']);
      expect([Object.keys(result.legality), Object.keys(result.professionalism)]).toEqual([
        ['passRate', 'median'],
        ['median', 'p10', 'p90'],
      ]);
      expect(Object.values(result.endings).reduce((all, count) => all + count, 0)).toBe(12);
    }
  });

  it('without a policy lets all five call, and tells it to people in both languages', () => {
    const { status, stdout } = simulate('angry-late-fee', '--runs', '2', '--seed', '3');
    const lines = stdout.trimEnd().split('\n');
    expect([status, lines.length, lines[2]]).toEqual([0, 8, 'angry-late-fee']);
    expect([lines[0]?.includes('学员'), lines[1]?.includes('trainee')]).toEqual([true, true]);
    expect(lines.slice(3).map((line) => line.trim().split(/\s+/).slice(0, 3))).toEqual([
      ['理想', 'ideal', '2'],
      ['新手', 'novice', '2'],
      ['心急', 'pushy', '2'],
      ['粗暴', 'abusive', '2'],
      ['乱选', 'random', '2'],
    ]);
  });

  it('without a scenario has calls made in every one', () => {
    const results = resultsOf(simulate('--policy', 'random', '--runs', '1', '--json').stdout);
    expect(results.map(({ scenario }) => scenario)).toEqual(builtInScenarios.map(({ id }) => id));
  });

  it('in shards makes exactly the calls of the whole: tallies added up tell the same', () => {
    const calls = ['evasive-promises', '--policy', 'pushy', '--runs', '15', '--json'] as const;
    const shards = [1, 2].flatMap((shard) => resultsOf(simulate(...calls, '--shard', `${shard}/2`).stdout));
    const { scenario, policy, ...told } = resultsOf(simulate(...calls).stdout)[0] ?? { scenario: '', policy: '' };
    expect(shards.map(({ runs }) => runs)).toEqual([8, 7]);
    expect([scenario, policy, readOff(addUp(shards.flatMap(({ tallies }) => tallies ?? [])))]).toEqual(['evasive-promises', 'pushy', told]);
  });

  it.each([
    [['nobody'], '没有叫“nobody”的剧本', 'no scenario called “nobody”'],
    [['--policy', 'rude'], '没有叫“rude”的学员', 'no policy called “rude”'],
    [['--runs', '0'], '--runs 应为 1 到 100000 的整数', '--runs is a whole number from 1 to 100000, not “0”'],
    [['--runs', 'many'], '这里是“many”', 'not “many”'],
    [['--seed', '4294967296'], '--seed 应为 0 到 4294967295 的整数', 'not “4294967296”'],
    [['--shard', '3/2'], '--shard 应写成', 'not “3/2”'],
    [['--shard', '0/2'], '--shard 应写成', 'not “0/2”'],
    [['--shard', 'half'], '--shard 应写成', 'not “half”'],
    [['--runs', '3', '--shard', '1/4'], '不超过 --runs 的 3', 'no more shards than the 3 of --runs'],
    [['--wings'], '看不懂这样写的参数', "Unknown option '--wings'"],
  ])('%j is bad usage, told in both languages', async (args, zh, en) => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const status = await main(['simulate', ...args]);
    const words = String(told.mock.calls[0]?.[0]);
    expect([status, out.mock.calls, words.includes(zh), words.includes(en)]).toEqual([2, [], true, true]);
  });
});
