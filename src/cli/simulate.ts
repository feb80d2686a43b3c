import { parseArgs } from 'node:util';
import type { Content } from '../content/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import {
  policyFor,
  policyNames,
  readOff,
  simulate as makeCalls,
  type Distribution,
  type PolicyName,
  type Runs,
  type Tally,
} from '../trainees/index.ts';
import { BadUsage } from './bad-usage.ts';
import { openLibrary } from './library.ts';
import { readable, scenarioCalled, standardsOf } from './named.ts';
import { progressOf } from './progress.ts';
import { simulationTable } from './simulation-table.ts';
import { largestSeed, wholeNumber } from './whole-number.ts';

/** One entry of `results`. A shard's also carries the tallies that it was read off, which can be added up. */
export interface SimulationResult extends Distribution {
  readonly scenario: string;
  readonly policy: PolicyName;
  readonly tallies?: Tally;
}

/** `simulate [scenario…]`: lets simulated trainees make calls and tells how they came out. */
export async function simulate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      policy: { type: 'string' },
      runs: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      shard: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const runs = wholeNumber('--runs', values.runs, 1, mostRuns);
  const split = { runs, seed: wholeNumber('--seed', values.seed, 0, largestSeed), ...readShard(values.shard, runs) };
  const policies = values.policy === undefined ? policyNames : [policyCalled(values.policy)];
  const content = openLibrary();
  const scenarios = positionals.length === 0 ? readable(content) : [...new Set(positionals)].map((id) => scenarioCalled(id, content));
  const results = run(scenarios, policies, content, split).map(({ scenario, policy, tally }): SimulationResult => {
    return { scenario, policy, ...readOff(tally), ...(values.shard === undefined ? {} : { tallies: tally }) };
  });
  process.stdout.write(values.json ? `${JSON.stringify({ results }, null, 2)}\n` : simulationTable(results));
  return 0;
}

const mostRuns = 100_000;

function run(scenarios: readonly Scenario[], policies: readonly PolicyName[], content: Content, split: Runs) {
  const { runs, shard, of } = split;
  const progress = progressOf(scenarios.length * policies.length * Math.ceil((runs - shard + 1) / of), process.stderr);
  try {
    return scenarios.flatMap((scenario) => {
      const standards = standardsOf(scenario, content);
      return policies.map((name) => {
        progress.at(`${scenario.id} · ${name}`);
        const policy = policyFor(name, scenario, standards);
        if (policy === undefined)
          throw new BadUsage(
            `“${scenario.id}”里找不到一路合法的打法，ideal 无从打起。请先运行 check。`,
            `No lawful course could be found through “${scenario.id}”, so there is none for ideal to follow. Run check first.`,
          );
        return { scenario: scenario.id, policy: name, tally: makeCalls(scenario, policy, standards, split, progress.step) };
      });
    });
  } finally {
    progress.end();
  }
}

function policyCalled(text: string): PolicyName {
  const found = policyNames.find((name) => name === text);
  if (found === undefined)
    throw new BadUsage(
      `没有叫“${text}”的学员。现有：${policyNames.join(', ')}`,
      `There is no policy called “${text}”. There are: ${policyNames.join(', ')}`,
    );
  return found;
}

/** `2/5`: the second of five shards, none of them empty. */
function readShard(text: string | undefined, runs: number): Pick<Runs, 'shard' | 'of'> {
  if (text === undefined) return { shard: 1, of: 1 };
  const [, shard = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (shard < 1 || shard > of || of > runs)
    throw new BadUsage(
      `--shard 应写成“第几份/共几份”，如 2/5；份数不超过 --runs 的 ${runs}，这里是“${text}”。`,
      `--shard is “which/of how many”, such as 2/5, with no more shards than the ${runs} of --runs; not “${text}”.`,
    );
  return { shard, of };
}
