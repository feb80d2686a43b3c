import type { ScriptTurn } from '../domain/scenario/index.ts';
import type { Explored } from './explore.ts';
import { shortestWays } from './lawful-route.ts';
import { lawfulOnOffer, onOffer } from './product.ts';
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
  const endings = scenario.endings.map((_, index) => [index]);
  const endingAt = (node: number) => endings[walked.states[product.state[node]!]![walked.tables.endingSlot]! - 1] ?? [];
  const ways = [
    { by: 'lawful-choices', found: shortestWays(product, endingAt, lawfulOnOffer) },
    { by: 'choices', found: shortestWays(product, endingAt, onOffer) },
    { by: 'anything', found: shortestWays(product, endingAt, 0) },
  ] as const;
  return scenario.endings.flatMap(({ id, good }, index): EndingReached[] => {
    const reached = ways.find(({ found }) => found[index] !== undefined);
    const way = reached?.found[index];
    return reached === undefined || way === undefined ? [] : [{ id, good, turns: way.length, by: reached.by, script: toScript(way) }];
  });
}
