import type { ScriptTurn } from '../domain/scenario/index.ts';
import { isLawfulChoice, isChoice, type Explored } from './explore.ts';
import { shortestWay } from './lawful-route.ts';
import { moveOf } from './product.ts';
import { toScript } from './to-script.ts';

/** An ending, and the shortest way there: by lawful sentences on offer where they lead there, else by any on offer, else by anything that can be said. */
export interface EndingReached {
  readonly id: string;
  readonly good: boolean;
  readonly turns: number;
  readonly by: 'lawful-choices' | 'choices' | 'anything';
  readonly script: readonly ScriptTurn[];
}

export function endingsReached({ scenario, product, walked }: Explored): readonly EndingReached[] {
  const endingAt = (node: number): number => walked.states[product.state[node]!]![walked.tables.endingSlot]!;
  const ways = [
    { by: 'lawful-choices', counts: (edge: number) => isLawfulChoice(product, edge) },
    { by: 'choices', counts: (edge: number) => isChoice(moveOf(product, edge)) },
    { by: 'anything', counts: () => true },
  ] as const;
  return scenario.endings.flatMap(({ id, good }, index): EndingReached[] => {
    for (const { by, counts } of ways) {
      const way = shortestWay(product, (node) => endingAt(node) === index + 1, counts);
      if (way !== undefined) return [{ id, good, turns: way.length, by, script: toScript(way) }];
    }
    return [];
  });
}
