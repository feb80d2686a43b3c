import { keepWatch, type Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { dutiesTogether } from './duties.ts';
import type { Move } from './moves.ts';
import { backwards, type Backwards } from './backwards.ts';
import { lawful, lawfulOnOffer, multiply, type Product } from './product.ts';
import { walk, type Walk } from './walk.ts';
import { Watch } from './watch.ts';
import { lawfulWorth, type Worth } from './worth.ts';

/** A scenario walked to its last corner with the rules beside it, and what can still come of every point. */
export interface Explored {
  readonly scenario: Scenario;
  readonly walked: Walk;
  readonly product: Product;
  /** The lawful ways turned round. */
  readonly lawfulBack: Backwards;
  /** What lawful play can still reach with anything that can be said. */
  readonly byAnything: Worth;
  /** What lawful play can still reach with the choices on offer. */
  readonly byChoices: Worth;
  /** For each node: whether lawful play leads there from the start. */
  readonly lawfully: Uint8Array;
}

/**
 * Walks the debtor, then the debtor with the rules. What is said besides
 * may be said anywhere. A debtor who remembers too much comes back as the capped walk alone.
 */
export function explore(
  scenario: Scenario,
  rulebook: Rulebook,
  besides: readonly Move[] = [],
): { readonly walked: Walk; readonly explored?: Explored } {
  const walked = walk(scenario, [...dutiesTogether(keepWatch(rulebook, scenario)), ...besides]);
  if (walked.capped) return { walked };
  const product = multiply(walked, new Watch(scenario, rulebook, walked.moves, walked.answers));
  const lawfulBack = backwards(product, lawful);
  const explored = {
    scenario,
    walked,
    product,
    lawfulBack,
    byAnything: lawfulWorth(scenario, product, lawfulBack),
    byChoices: lawfulWorth(scenario, product, backwards(product, lawfulOnOffer)),
    lawfully: reachable(product, lawful),
  };
  return { walked, explored };
}

/** What can be reached from the start by edges of a kind. */
export function reachable({ first, targets, kinds, state }: Product, kind: number): Uint8Array {
  const seen = new Uint8Array(state.length);
  const queue = [0];
  seen[0] = 1;
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (let edge = first[node]!; edge < first[node + 1]!; edge += 1) {
      const target = targets[edge]!;
      if (seen[target] === 1 || (kinds[edge]! & kind) !== kind) continue;
      seen[target] = 1;
      queue.push(target);
    }
  }
  return seen;
}

/** Whether an edge is a lawful sentence on offer. */
export const isLawfulChoice = ({ kinds }: Product, edge: number): boolean => kinds[edge] === lawfulOnOffer;
