import { describe, expect, it } from 'vitest';
import { addUp, readOff, type Tally } from '../../src/trainees/index.ts';
import { builtInScenarios } from '../support/built-in.ts';
import { runCli } from '../support/run-cli.ts';

const simulate = (...args: readonly string[]) => runCli(['simulate', ...args]);

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
  it('gives the shape that scripts rely on, and draws no bar where nobody watches', async () => {
    const { status, stdout, stderr } = await simulate(
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

  it('without a policy lets all five call, and tells it to people in both languages', async () => {
    const { status, stdout } = await simulate('angry-late-fee', '--runs', '2', '--seed', '3');
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

  it('without a scenario has calls made in every one', async () => {
    const results = resultsOf((await simulate('--policy', 'random', '--runs', '1', '--json')).stdout);
    expect(results.map(({ scenario }) => scenario)).toEqual(builtInScenarios.map(({ id }) => id));
  });

  it('in shards makes exactly the calls of the whole: tallies added up tell the same', async () => {
    const calls = ['evasive-promises', '--policy', 'pushy', '--runs', '15', '--json'] as const;
    const parts = [await simulate(...calls, '--shard', '1/2'), await simulate(...calls, '--shard', '2/2')];
    const shards = parts.flatMap(({ stdout }) => resultsOf(stdout));
    const { scenario, policy, ...told } = resultsOf((await simulate(...calls)).stdout)[0] ?? { scenario: '', policy: '' };
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
    const { status, stdout, stderr } = await simulate(...args);
    expect([status, stdout, stderr.includes(zh), stderr.includes(en)]).toEqual([2, '', true, true]);
  });
});
