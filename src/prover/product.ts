import { Ints } from './ints.ts';
import type { Move } from './moves.ts';
import type { Walk } from './walk.ts';
import type { Watch } from './watch.ts';

/**
 * The debtor and the rules walked together. A node is a state of the debtor with what the rules know there; node 0 is the
 * start. Nodes at which the call has ended differ by the debtor alone.
 */
export interface Product {
  readonly walked: Walk;
  readonly watch: Watch;
  /** For each node: the debtor's state, and what the rules know. */
  readonly state: Int32Array;
  readonly situation: Int32Array;
  /** The edges out of node `i` are those numbered `first[i]` up to, but not, `first[i + 1]`. */
  readonly first: Int32Array;
  /** For each edge: the node it leads to, the debtor's transition it stands for, and what it cost in law. */
  readonly targets: Int32Array;
  readonly transition: Int32Array;
  readonly cost: Uint8Array;
  /** For each node: the edge by which it was first reached; −1 for the start. */
  readonly cameBy: Int32Array;
  nodeOf(state: number, situation: number): number | undefined;
  ended(node: number): boolean;
}

/** The move that an edge stands for. */
export const moveOf = ({ walked, transition }: Product, edge: number): Move => walked.moves[walked.by[transition[edge]!]!]!;

/** Where an edge begins. */
export function sourceOf({ first }: Product, edge: number): number {
  let [low, high] = [0, first.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (first[middle]! <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The moves by which a node was first reached: a shortest way there. */
export function wayTo(product: Product, node: number): readonly Move[] {
  const way: Move[] = [];
  for (let at = node; at > 0; at = sourceOf(product, product.cameBy[at]!)) way.unshift(moveOf(product, product.cameBy[at]!));
  return way;
}

/** Walks every point a call can come to: the debtor's state, and all that the rules remember of how it came there. */
export function multiply(walked: Walk, watch: Watch): Product {
  const [state, situation, first, targets, transition, costs, cameBy] = Array.from({ length: 7 }, () => new Ints()) as [
    Ints,
    Ints,
    Ints,
    Ints,
    Ints,
    Ints,
    Ints,
  ];
  const known = new Map<number, number>();
  const keyOf = (at: number, knows: number): number => knows * walked.states.length + at;
  const reach = (at: number, knows: number): number => {
    const key = keyOf(at, knows);
    let node = known.get(key);
    if (node === undefined) {
      node = state.length;
      known.set(key, node);
      state.push(at);
      situation.push(knows);
      cameBy.push(targets.length);
    }
    return node;
  };
  const ended = Uint8Array.from(walked.states, (one) => (walked.tables.ended(one) ? 1 : 0));
  reach(0, watch.enter(watch.start, 0));
  for (let node = 0; node < state.length; node += 1) {
    first.push(targets.length);
    const at = state.all[node]!;
    const knows = situation.all[node]!;
    for (let edge = walked.first[at]!; edge < walked.first[at + 1]!; edge += 1) {
      const target = walked.targets[edge]!;
      const over = ended[target]!;
      const saying = 2 * walked.by[edge]! + over;
      const memory = watch.memoryAfter(knows, saying);
      targets.push(over === 1 ? reach(target, 0) : reach(target, watch.enter(memory, walked.answered[edge]!)));
      transition.push(edge);
      costs.push(watch.costOf(knows, saying));
    }
  }
  first.push(targets.length);
  return {
    walked,
    watch,
    state: state.all,
    situation: situation.all,
    first: first.all,
    targets: targets.all,
    transition: transition.all,
    cost: Uint8Array.from(costs.all),
    cameBy: cameBy.all.fill(-1, 0, 1),
    ended: (node) => ended[state.all[node]!] === 1,
    nodeOf: (at, knows) => known.get(keyOf(at, ended[at] === 1 ? 0 : knows)),
  };
}
