import { describe, expect, it } from 'vitest';
import type { CallLog } from '../../src/domain/dialogue/index.ts';
import type { PlayedTurn } from '../../src/domain/persona/index.ts';
import { sequence } from '../../src/engine/index.ts';
import { assess, assessTurns, toLog } from '../../src/prover/index.ts';
import { addUp, lineTo, policyFor, policyNames, readOff, simulate, type Policy, type PolicyName } from '../../src/trainees/index.ts';
import { builtIn } from '../support/built-in.ts';
import { smallCall } from '../support/small-call.ts';

const [rulebook, [rubric]] = [builtIn.rulebooks.get('cn'), builtIn.rubrics];
if (rulebook === undefined || rubric === undefined) throw new Error('the built-in rulebook and rubric cannot be read');
const standards = { rulebook, rubric };
const scenario = smallCall();
const policies = new Map(policyNames.map((name) => [name, policyFor(name, scenario, standards)]));
const take = (name: PolicyName): Policy => {
  const policy = policies.get(name);
  if (policy === undefined) throw new Error(`${name} cannot be simulated`);
  return policy;
};

describe.each(policyNames)('a simulated trainee (%s)', (name) => {
  it('makes the same calls from the same seed, whoever asks and when', () => {
    const runs = { runs: 40, seed: 5, shard: 1, of: 1 };
    expect(simulate(scenario, take(name), standards, runs)).toEqual(simulate(scenario, take(name), standards, runs));
  });

  it('makes calls that add up over shards to exactly the whole', () => {
    const split = (shard: number, of: number) => simulate(scenario, take(name), standards, { runs: 23, seed: 9, shard, of });
    const shards = [1, 2, 3, 4].map((shard) => split(shard, 4));
    expect(shards.map(({ runs }) => runs)).toEqual([6, 6, 6, 5]);
    expect(addUp([...shards].reverse())).toEqual(split(1, 1));
    expect(readOff(addUp(shards))).toEqual(readOff(split(1, 1)));
  });

  it('ends every call, and is scored as a replay of the call would be', () => {
    const line = lineTo(scenario, 3);
    for (let run = 0; run < 25; run += 1) {
      const turns = line(take(name)(sequence(2, run)));
      const { turns: replayed, scorecard, ending } = assess(scenario, 3, logOf(turns), standards, 'zh');
      expect(turns).toEqual(replayed);
      expect([turns.at(-1)?.ending, assessTurns(scenario, turns, standards, 'zh').scorecard]).toEqual([ending, scorecard]);
      expect(ending).toBeDefined();
    }
  });
});

describe('simulated trainees', () => {
  it('say something else under another seed', () => {
    const calls = (seed: number) => {
      const line = lineTo(scenario, seed);
      return Array.from({ length: 10 }, (_, run) => line(take('random')(sequence(seed, run))).map(({ collector }) => collector?.choice));
    };
    expect(calls(1)).not.toEqual(calls(2));
  });

  it('put the phone down when nothing on offer is like them, and nobody talks for ever', () => {
    const line = lineTo(scenario, 1);
    expect(line(() => 'hang-up').map(({ collector }) => collector?.hungUp)).toEqual([undefined, true]);
    const [first] = scenario.choices;
    if (first === undefined) throw new Error('the small call offers nothing');
    const endless = line(() => ({ ...first, acts: ['small-talk'], misconduct: [] }));
    expect([endless.length, endless.at(-1)?.collector?.hungUp]).toEqual([42, true]);
  });

  it('are told of by the nearest rank: scores that occurred, never between two', () => {
    const tally = {
      runs: 10,
      passed: 7,
      legality: { 0: 3, 92: 2, 100: 5 },
      professionalism: { 10: 1, 40: 4, 75: 3, 90: 1, 98: 1 },
      endings: { 'hung-up': 3, 'all-well': 7 },
    };
    expect(readOff(tally)).toEqual({
      runs: 10,
      legality: { passRate: 0.7, median: 92 },
      professionalism: { median: 40, p10: 10, p90: 90 },
      endings: { 'hung-up': 3, 'all-well': 7 },
    });
  });
});

const logOf = (turns: readonly PlayedTurn[]): CallLog =>
  toLog(
    scenario,
    turns.flatMap(({ collector }) => {
      const { choice, hungUp } = collector ?? {};
      const how = hungUp === true ? { hungUp } : choice === undefined ? undefined : { choice };
      return how === undefined ? [] : [{ acts: [], misconduct: [], ...how }];
    }),
    'zh',
  );
