import { describe, expect, it } from 'vitest';
import { sequence } from '../../src/engine/index.ts';
import { assessTurns, type Standards } from '../../src/prover/index.ts';
import { lineTo, policyFor, readOff, simulate, type Policy, type PolicyName } from '../../src/trainees/index.ts';
import { builtIn, builtInScenarios } from '../support/built-in.ts';

const whole = { runs: 80, seed: 1, shard: 1, of: 1 };

describe.each(builtInScenarios.map((scenario) => [scenario.id, scenario] as const))('on %s', (id, scenario) => {
  const [rulebook, [rubric]] = [builtIn.rulebooks.get(scenario.jurisdiction), builtIn.rubrics];
  if (rulebook === undefined || rubric === undefined) throw new Error(`${id} has no rulebook or rubric`);
  const standards: Standards = { rulebook, rubric };
  let known: Policy | undefined;
  const take = (name: PolicyName): Policy => {
    const policy = name === 'ideal' ? (known ??= policyFor('ideal', scenario, standards)) : policyFor(name, scenario, standards);
    if (policy === undefined) throw new Error(`${name} cannot be simulated on ${id}`);
    return policy;
  };

  it('the scores tell the ideal from the novice, the novice from the pushy and the pushy from the abusive', { timeout: 60_000 }, () => {
    const names = ['ideal', 'novice', 'pushy', 'abusive'] as const;
    const medians = names.map((name) => readOff(simulate(scenario, take(name), standards, whole)));
    const professionalism = medians.map((found) => found.professionalism.median);
    const legality = medians.map((found) => found.legality.median);
    expect(
      pairs(professionalism).filter(([better, worse]) => better <= worse),
      `professionalism ${professionalism.join(' ')}`,
    ).toEqual([]);
    // At the ceiling and at the floor two kinds of people may come to the same.
    const same = ([better, worse]: readonly [number, number]) => better === worse && (better === 100 || better === 0);
    expect(
      pairs(legality).filter(([better, worse]) => better <= worse && !same([better, worse])),
      `legality ${legality.join(' ')}`,
    ).toEqual([]);
    expect([legality[0], legality[3] === 100]).toEqual([100, false]);
  });

  it('the ideal trainee passes every call, unblemished in law, and whatever they vary costs nothing', { timeout: 60_000 }, () => {
    const line = lineTo(scenario, 1);
    const calls = Array.from({ length: 20 }, (_, run) => assessTurns(scenario, line(take('ideal')(sequence(7, run))), standards, 'en'));
    const told = calls.map(({ ending, scorecard: { passed, legality, professionalism } }) => [
      passed,
      legality.score,
      professionalism.score,
      ending,
    ]);
    expect(told).toEqual(calls.map(() => [true, 100, told[0]?.[2], told[0]?.[3]]));
  });
});

const pairs = (values: readonly number[]): readonly (readonly [number, number])[] =>
  values.slice(1).map((worse, at) => [values[at] ?? 0, worse] as const);
