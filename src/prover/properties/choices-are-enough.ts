import type { Explored } from '../explore.ts';
import { isLawfulChoice } from '../explore.ts';
import { wayTo } from '../product.ts';
import { outOfReach } from '../worth.ts';
import type { Property } from './flaw.ts';

/** At no point is every sentence on offer unlawful. */
export const alwaysALawfulChoice: Property = {
  code: 'SCN346',
  flaws: ({ product }) => {
    for (let node = 0; node < product.state.length; node += 1) {
      if (product.ended(node)) continue;
      let edge = product.first[node]!;
      while (edge < product.first[node + 1]! && !isLawfulChoice(product, edge)) edge += 1;
      if (edge === product.first[node + 1]!) return [{ path: ['choices'], args: {}, way: wayTo(product, node) }];
    }
    return [];
  },
};

/** Whoever only picks from what is on offer can still reach the best ending that free speech could, or the next best good one. */
export const choicesKeepTheBest: Property = {
  code: 'SCN345',
  flaws: (explored) => {
    const { product, byAnything, byChoices, scenario } = explored;
    for (let node = 0; node < product.state.length; node += 1) {
      if (product.ended(node) || !isGood(explored, byAnything.rank[node]!)) continue;
      const rank = byChoices.rank[node]!;
      if (rank <= byAnything.rank[node]! + 1 && isGood(explored, rank)) continue;
      return [
        { path: ['choices'], args: { ending: scenario.endings[byAnything.order[byAnything.rank[node]!]!]!.id }, way: wayTo(product, node) },
      ];
    }
    return [];
  },
};

const isGood = ({ scenario, byAnything: { order } }: Explored, rank: number): boolean =>
  rank !== outOfReach && scenario.endings[order[rank]!]?.good === true;
