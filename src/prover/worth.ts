import type { Ending, Scenario } from '../domain/scenario/index.ts';
import { outcomeOf } from '../domain/scoring/index.ts';
import type { Backwards } from './backwards.ts';
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

/** The best ending that can still be reached from every node by these ways, and in how few turns: found backwards from the endings, best first. */
export function lawfulWorth(scenario: Scenario, { walked, state }: Product, back: Backwards): Worth {
  const order = endingsBestFirst(scenario);
  const rank = new Uint8Array(state.length).fill(outOfReach);
  const turns = new Uint16Array(state.length);
  const queue = new Int32Array(state.length);
  const endingOf = Uint8Array.from(walked.states, (one) => one[walked.tables.endingSlot]!);
  order.forEach((ending, at) => {
    let length = 0;
    for (let node = 0; node < state.length; node += 1) {
      if (rank[node] !== outOfReach || endingOf[state[node]!] !== ending + 1) continue;
      rank[node] = at;
      queue[length++] = node;
    }
    for (let head = 0; head < length; head += 1) {
      const node = queue[head]!;
      for (let into = back.first[node]!; into < back.first[node + 1]!; into += 1) {
        const source = back.sources[into]!;
        if (rank[source] !== outOfReach) continue;
        rank[source] = at;
        turns[source] = turns[node]! + 1;
        queue[length++] = source;
      }
    }
  });
  return { order, rank, turns };
}
