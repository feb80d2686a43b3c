import type { ScriptTurn } from '../domain/scenario/index.ts';
import { reachable, type Explored } from './explore.ts';
import { shortestWay } from './lawful-route.ts';
import { lawful, lawfulOnOffer, onOffer, wayTo } from './product.ts';
import { outOfReach } from './worth.ts';
import { toScript } from './to-script.ts';

/** Where it is easiest to go wrong with the best of intentions: of the lawful sentences on offer, so few keep the best ending in reach. */
export interface HardestMoment {
  readonly script: readonly ScriptTurn[];
  readonly offered: number;
  readonly keeping: number;
  readonly unlawful: number;
}

/** Among the points that lawful choices lead to: the one at which the smallest share of the lawful choices keeps the best ending. */
export function hardestMoment(explored: Explored): HardestMoment | undefined {
  const { product, byChoices } = explored;
  const here = reachable(product, lawfulOnOffer);
  let hardest: { node: number; offered: number; keeping: number; unlawful: number } | undefined;
  for (let node = 0; node < product.state.length; node += 1) {
    if (here[node] === 0 || product.ended(node) || byChoices.rank[node] === outOfReach) continue;
    const found = countChoices(explored, node);
    const lawful = found.offered - found.unlawful;
    if (found.keeping === 0 || lawful < fewest) continue;
    if (hardest === undefined || found.keeping * (hardest.offered - hardest.unlawful) < hardest.keeping * lawful)
      hardest = { node, ...found };
  }
  if (hardest === undefined) return undefined;
  const { node, ...counts } = hardest;
  const way = shortestWay(product, (at) => at === node, lawfulOnOffer) ?? wayTo(product, node);
  return { script: toScript(way), ...counts };
}

/** With fewer on offer it is no choice to speak of. */
const fewest = 4;

function countChoices({ product, byChoices }: Explored, node: number) {
  let [offered, keeping, unlawful] = [0, 0, 0];
  for (let edge = product.first[node]!; edge < product.first[node + 1]!; edge += 1) {
    if ((product.kinds[edge]! & onOffer) === 0) continue;
    offered += 1;
    if ((product.kinds[edge]! & lawful) === 0) unlawful += 1;
    else if (byChoices.rank[product.targets[edge]!] === byChoices.rank[node]) keeping += 1;
  }
  return { offered, keeping, unlawful };
}
