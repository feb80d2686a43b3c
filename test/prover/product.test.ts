import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Rulebook } from '../../src/domain/rulebook/index.ts';
import type { Scenario } from '../../src/domain/scenario/index.ts';
import { gravityOf, isBreach } from '../../src/domain/scoring/index.ts';
import { replay, toTranscript } from '../../src/engine/index.ts';
import { explore, toLog, toScript, type Explored } from '../../src/prover/index.ts';
import { moveOf } from '../../src/prover/product.ts';
import { builtIn, builtInScenarios } from '../support/built-in.ts';

function rulebookFor({ jurisdiction }: Scenario): Rulebook {
  const rulebook = builtIn.rulebooks.get(jurisdiction);
  if (rulebook === undefined) throw new Error(`the rulebook for ${jurisdiction} cannot be read`);
  return rulebook;
}

const explored = new Map(
  builtInScenarios.map((scenario): [string, Explored] => {
    const { explored: found } = explore(scenario, rulebookFor(scenario));
    if (found === undefined) throw new Error(`${scenario.id} was too large to walk`);
    return [scenario.id, found];
  }),
);

/** A walk of so many steps through the product, each taking the way on that the dice say. */
function wander({ product }: Explored, dice: readonly number[]) {
  const edges: number[] = [];
  let node = 0;
  for (const roll of dice) {
    if (product.ended(node)) break;
    const [from, to] = [product.first[node]!, product.first[node + 1]!];
    edges.push(from + (roll % (to - from)));
    node = product.targets[edges.at(-1)!]!;
  }
  return { edges, node };
}

describe('the debtor and the rules walked together', () => {
  it.each([...explored.keys()])('agree with the machine and with judge on every call: %s', (id) => {
    const found = explored.get(id)!;
    const { product, scenario, walked } = found;
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 14 }), (dice) => {
        const { edges, node } = wander(found, dice);
        const turns = replay(scenario, 1, toLog(scenario, toScript(edges.map((edge) => moveOf(product, edge))), 'en'));
        const { meters, states } = walked.tables.memoryOf(walked.states[product.state[node]!]!);
        expect([turns.at(-1)?.meters, turns.at(-1)?.states]).toEqual([meters, states]);
        const breaches = judge(toTranscript(scenario, turns, 'en'), rulebookFor(scenario)).filter(isBreach);
        const costs = edges.map((edge) => product.watch.costs[product.cost[edge]!]!);
        const told = edges.map((_, at) => {
          const here = breaches.filter(({ turn }) => turn === at + 1).map(gravityOf);
          const count = (gravity: string) => here.filter((one) => one === gravity).length;
          return { critical: count('critical'), major: count('major'), minor: count('minor') };
        });
        expect(costs).toEqual(told);
      }),
      { numRuns: 150 },
    );
  });
});
