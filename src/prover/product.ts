import { Ints } from './ints.ts';
import type { Move } from './moves.ts';
import { StateNumbers } from './state-numbers.ts';
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
  /** For each edge: `lawful` where it broke no rule, and `onOffer` where it is a sentence on offer. */
  readonly kinds: Uint8Array;
  /** For each node: the edge by which it was first reached; −1 for the start. */
  readonly cameBy: Int32Array;
  nodeOf(state: number, situation: number): number | undefined;
  ended(node: number): boolean;
}

export const lawful = 1;
export const onOffer = 2;
export const lawfulOnOffer = lawful | onOffer;

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
  const [state, situation, first] = [new Ints(), new Ints(), new Ints()];
  const [targets, transition, costs, kinds, cameBy] = [new Ints(), new Ints(), new Ints(), new Ints(), new Ints()];
  const nodes = new StateNumbers();
  const keyOf = (at: number, knows: number): number => knows * walked.states.length + at;
  const reach = (at: number, knows: number): number => {
    const key = keyOf(at, knows);
    const known = nodes.find(key);
    if (known >= 0) return known;
    state.push(at);
    situation.push(knows);
    cameBy.push(targets.length);
    return nodes.add(key);
  };
  const ended = Uint8Array.from(walked.states, (one) => (walked.tables.ended(one) ? 1 : 0));
  reach(0, watch.enter(watch.start, 0));
  const chosen = Uint8Array.from(walked.moves, ({ choice }) => (choice === undefined ? 0 : onOffer));
  for (let node = 0; node < state.length; node += 1) {
    first.push(targets.length);
    const at = state.at(node);
    const knows = situation.at(node);
    const after = watch.after(knows);
    for (let edge = walked.first[at]!; edge < walked.first[at + 1]!; edge += 1) {
      const target = walked.targets[edge]!;
      const over = ended[target]!;
      const move = walked.by[edge]!;
      const saying = 2 * move + over;
      if (after.memory[saying]! < 0) watch.hear(knows, saying);
      const paid = after.cost[saying]!;
      targets.push(reach(target, over === 1 ? 0 : watch.enter(after.memory[saying]!, walked.answered[edge]!)));
      transition.push(edge);
      costs.push(paid);
      kinds.push(chosen[move]! | (paid === 0 ? lawful : 0));
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
    cost: new Uint8Array(costs.all),
    kinds: new Uint8Array(kinds.all),
    cameBy: cameBy.all.fill(-1, 0, 1),
    ended: (node) => ended[state.at(node)] === 1,
    nodeOf: (at, knows) => {
      const node = nodes.find(keyOf(at, ended[at] === 1 ? 0 : knows));
      return node < 0 ? undefined : node;
    },
  };
}
