import type { Ending, Scenario } from '../domain/scenario/index.ts';
import { outcomeOf } from '../domain/scoring/index.ts';
import type { Move } from './moves.ts';
import type { Product } from './product.ts';

/** What can still come of a call under lawful play, for every node. */
export interface Worth {
  /** Endings from best to worst, as numbers of the scenario's endings. */
  readonly order: readonly number[];
  /** For each node: the rank of the best ending in reach, 0 the best; `outOfReach` where no ending is. */
  readonly rank: Uint8Array;
  /** For each node: the fewest turns to that ending. */
  readonly turns: Uint16Array;
}

export const outOfReach = 255;

/** Good endings come before others; among them, those that are best balanced between what comes in and how the debtor stands. */
export const endingsBestFirst = ({ endings }: Scenario): readonly number[] =>
  endings
    .map((ending, at) => ({ at, ...key(ending) }))
    .sort((a, b) => Number(b.good) - Number(a.good) || b.balance - a.balance || b.health - a.health || a.at - b.at)
    .map(({ at }) => at);

function key({ good, recovery, health }: Ending) {
  const { balance } = outcomeOf({ recovery, health, turns: 0, finalTrust: 0, finalTension: 0 });
  return { good, balance, health };
}

/**
 * The best ending that can still be reached from every node without breaking a rule, and in how few turns: found backwards
 * from the endings, best first. Only moves that `may` be made count.
 */
export function lawfulWorth(scenario: Scenario, product: Product, may: (move: Move) => boolean = () => true): Worth {
  const { walked, state, first, targets, transition, cost } = product;
  const allowed = Uint8Array.from(walked.moves, (move) => (may(move) ? 1 : 0));
  const usable = (edge: number): boolean => cost[edge] === 0 && allowed[walked.by[transition[edge]!]!] === 1;
  const backwards = reversed(first, targets, usable);
  const order = endingsBestFirst(scenario);
  const rank = new Uint8Array(state.length).fill(outOfReach);
  const turns = new Uint16Array(state.length);
  order.forEach((ending, at) => {
    const queue: number[] = [];
    for (let node = 0; node < state.length; node += 1) {
      if (rank[node] !== outOfReach || walked.states[state[node]!]![walked.tables.endingSlot] !== ending + 1) continue;
      rank[node] = at;
      queue.push(node);
    }
    for (let head = 0; head < queue.length; head += 1) {
      const node = queue[head]!;
      for (let into = backwards.first[node]!; into < backwards.first[node + 1]!; into += 1) {
        const source = backwards.sources[into]!;
        if (rank[source] !== outOfReach) continue;
        rank[source] = at;
        turns[source] = turns[node]! + 1;
        queue.push(source);
      }
    }
  });
  return { order, rank, turns };
}

/** The edges turned round, grouped by the node they lead to. */
export function reversed(
  first: Int32Array,
  targets: Int32Array,
  counts: (edge: number) => boolean,
): { readonly first: Int32Array; readonly sources: Int32Array } {
  const nodes = first.length - 1;
  const starts = new Int32Array(nodes + 1);
  for (let edge = 0; edge < targets.length; edge += 1) if (counts(edge)) starts[targets[edge]! + 1]! += 1;
  for (let node = 1; node <= nodes; node += 1) starts[node]! += starts[node - 1]!;
  const sources = new Int32Array(starts[nodes]!);
  const next = starts.slice();
  for (let node = 0; node < nodes; node += 1)
    for (let edge = first[node]!; edge < first[node + 1]!; edge += 1) if (counts(edge)) sources[next[targets[edge]!]!++] = node;
  return { first: starts, sources };
}
