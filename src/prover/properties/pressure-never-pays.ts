import type { Explored } from '../explore.ts';
import { moveOf, wayTo } from '../product.ts';
import { outOfReach } from '../worth.ts';
import { moveInWords, type Flaw, type Property } from './flaw.ts';

/** One sentence may carry what takes two elsewhere; so many turns sooner is no accident of wording. */
const turnsGained = 2;

/** Misconduct opens no good ending that lawful words could not still reach, and leads to none markedly sooner. */
export const pressureNeverPays: Property = {
  code: 'SCN342',
  flaws: (explored) => {
    const { product } = explored;
    const flaws = new Map<string, Flaw>();
    for (let node = 0; node < product.state.length && flaws.size < 3; node += 1) {
      for (let edge = product.first[node]!; edge < product.first[node + 1]!; edge += 1) {
        const target = product.targets[edge]!;
        if (product.cost[edge] === 0 || !pays(explored, node, target)) continue;
        const move = moveOf(product, edge);
        const [kind] = move.misconduct;
        if (kind === undefined || flaws.has(kind)) continue;
        const ending = endingAt(explored, target);
        flaws.set(kind, { path: ['endings', ending], args: { move: moveInWords(move), ending }, way: [...wayTo(product, node), move] });
      }
    }
    return [...flaws.values()];
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
