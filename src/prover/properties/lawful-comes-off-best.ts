import type { Explored } from '../explore.ts';
import { moveOf, wayTo } from '../product.ts';
import { outOfReach } from '../worth.ts';
import { moveInWords, type Property } from './flaw.ts';

/** How heavily breaches weigh here: any order in which a graver one is never outweighed will do, for nothing is added up but to compare. */
const weights = { critical: 60, major: 25, minor: 8 } as const;

/**
 * No unlawful reply comes off better in law, at the end of the call, than the best lawful reply at the same point. The
 * least that still has to be paid from every point is found backwards from the endings. Where a lawful way out leads from every
 * point, nothing has to be paid, and nothing can come off better than that.
 */
export const lawfulComesOffBest: Property = {
  code: 'SCN341',
  flaws: (explored) => {
    const { product, byAnything } = explored;
    if (!byAnything.rank.includes(outOfReach)) return [];
    const owed = leastOwed(explored);
    for (let node = 0; node < owed.length; node += 1) {
      if (product.ended(node)) continue;
      let [lawful, unlawful, by] = [Infinity, Infinity, -1];
      for (let edge = product.first[node]!; edge < product.first[node + 1]!; edge += 1) {
        const left = owed[product.targets[edge]!]!;
        if (product.cost[edge] === 0) lawful = Math.min(lawful, left);
        else if (left + priceOf(explored, edge) < unlawful) [unlawful, by] = [left + priceOf(explored, edge), edge];
      }
      if (unlawful < lawful)
        return [
          { path: ['endings'], args: { move: moveInWords(moveOf(product, by)) }, way: [...wayTo(product, node), moveOf(product, by)] },
        ];
    }
    return [];
  },
};

function priceOf({ product: { watch, cost } }: Explored, edge: number): number {
  const { critical, major, minor } = watch.costs[cost[edge]!]!;
  return critical * weights.critical + major * weights.major + minor * weights.minor;
}

/** Dijkstra's search, backwards from all endings at once, in buckets: prices are small whole numbers. */
function leastOwed(explored: Explored): Float64Array {
  const { product } = explored;
  const { first, targets, state } = product;
  const starts = new Int32Array(state.length + 1);
  for (const target of targets) starts[target + 1]! += 1;
  for (let node = 0; node < state.length; node += 1) starts[node + 1]! += starts[node]!;
  const [sources, prices, next] = [new Int32Array(targets.length), new Int32Array(targets.length), starts.slice()];
  for (let node = 0; node < state.length; node += 1)
    for (let edge = first[node]!; edge < first[node + 1]!; edge += 1) {
      const slot = next[targets[edge]!]!++;
      sources[slot] = node;
      prices[slot] = priceOf(explored, edge);
    }
  const owed = new Float64Array(state.length).fill(Infinity);
  const buckets: number[][] = [[]];
  state.forEach((_, node) => {
    if (product.ended(node)) {
      owed[node] = 0;
      buckets[0]!.push(node);
    }
  });
  for (let price = 0; price < buckets.length; price += 1) {
    const bucket = buckets[price] ?? [];
    for (let head = 0; head < bucket.length; head += 1) {
      const node = bucket[head]!;
      if (owed[node]! < price) continue;
      for (let slot = starts[node]!; slot < starts[node + 1]!; slot += 1) {
        const total = price + prices[slot]!;
        if (total >= owed[sources[slot]!]!) continue;
        owed[sources[slot]!] = total;
        (buckets[total] ??= []).push(sources[slot]!);
      }
    }
  }
  return owed;
}
