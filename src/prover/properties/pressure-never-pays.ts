import type { Explored } from '../explore.ts';
import { moveOf, wayTo } from '../product.ts';
import { outOfReach } from '../worth.ts';
import { moveInWords, type Property } from './flaw.ts';

/** One sentence may carry what takes two elsewhere; so many turns sooner is no accident of wording. */
const turnsGained = 2;

/** Misconduct opens no good ending that lawful words could not still reach, and leads to none markedly sooner. */
export const pressureNeverPays: Property = {
  code: 'SCN342',
  flaws: (explored) => {
    const { product } = explored;
    const told = new Set<string>();
    return product.state.reduce<ReturnType<Property['flaws']>[number][]>((flaws, _, node) => {
      if (product.ended(node) || told.size >= 3) return flaws;
      for (let edge = product.first[node]!; edge < product.first[node + 1]!; edge += 1) {
        const move = moveOf(product, edge);
        if (move.misconduct.length === 0 || !pays(explored, node, product.targets[edge]!)) continue;
        const [kind = ''] = move.misconduct;
        if (told.has(kind)) continue;
        told.add(kind);
        return [
          ...flaws,
          {
            path: ['endings', endingAt(explored, product.targets[edge]!)],
            args: { move: moveInWords(move), ending: endingAt(explored, product.targets[edge]!) },
            way: [...wayTo(product, node), move],
          },
        ];
      }
      return flaws;
    }, []);
  },
};

function pays({ scenario, byAnything: { order, rank, turns } }: Explored, before: number, after: number): boolean {
  const then = rank[after]!;
  if (then === outOfReach || scenario.endings[order[then]!]?.good !== true) return false;
  const now = rank[before]!;
  return then < now || (then === now && turns[after]! + turnsGained < turns[before]!);
}

const endingAt = ({ scenario, byAnything: { order, rank } }: Explored, node: number): string =>
  scenario.endings[order[rank[node]!]!]?.id ?? '';
