import type { Move } from '../moves.ts';
import { pathTo, type Walk } from '../walk.ts';
import { moveInWords } from './flaw.ts';

interface FirstWay<What> {
  readonly what: What;
  readonly move: string;
  readonly to: Uint8Array;
  readonly way: readonly Move[];
}

/** For each thing that is found on transitions by moves that count: the first that shows it, and the shortest way through it. */
export function firstWays<What extends string | object>(
  walked: Walk,
  counts: readonly boolean[],
  find: (from: Uint8Array, to: Uint8Array, move: Move) => What | undefined,
): readonly FirstWay<What>[] {
  const { states, moves, first, targets, by } = walked;
  const ways = new Map<What, FirstWay<What>>();
  for (let state = 0; state < states.length; state += 1)
    for (let edge = first[state]!; edge < first[state + 1]!; edge += 1) {
      if (counts[by[edge]!] !== true) continue;
      const [move, to] = [moves[by[edge]!]!, states[targets[edge]!]!];
      const what = find(states[state]!, to, move);
      if (what === undefined || ways.has(what)) continue;
      ways.set(what, { what, move: moveInWords(move), to, way: [...pathTo(walked, state), move] });
    }
  return [...ways.values()];
}
