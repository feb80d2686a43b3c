import { survey } from '../advisor/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import type { Standards } from '../prover/index.ts';
import { abusive } from './abusive.ts';
import { ideal } from './ideal.ts';
import { novice } from './novice.ts';
import { pushy } from './pushy.ts';
import { random } from './random.ts';
import type { Policy, PolicyName } from './trainee.ts';

const others = { novice, pushy, abusive, random } as const;

/**
 * A policy by its name, ready for any number of calls of one scenario. For `ideal` the scenario is walked first, which takes
 * seconds; there is none when the debtor remembers too much to be walked, or no lawful choices lead to an end.
 */
export function policyFor(name: PolicyName, scenario: Scenario, { rulebook, rubric }: Standards): Policy | undefined {
  if (name !== 'ideal') return others[name];
  const ground = survey(scenario, rulebook, rubric);
  return ground === undefined ? undefined : ideal(ground);
}
