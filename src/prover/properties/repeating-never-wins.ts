import type { Explored } from '../explore.ts';
import type { Move } from '../moves.ts';
import { moveOf } from '../product.ts';
import { moveInWords, type Property } from './flaw.ts';

/** Saying one and the same thing over and over, from the first word on, wins nobody. */
export const repeatingNeverWins: Property = {
  code: 'SCN343',
  flaws: (explored) =>
    explored.walked.moves.flatMap((move) => {
      const way = repeat(explored, move);
      return way === undefined ? [] : [{ path: ['endings'], args: { move: moveInWords(move) }, way }];
    }),
};

function repeat({ product, walked, scenario }: Explored, move: Move): readonly Move[] | undefined {
  const seen = new Set<number>();
  const way: Move[] = [];
  let node = 0;
  while (!seen.has(node) && !product.ended(node)) {
    seen.add(node);
    let edge = product.first[node]!;
    while (edge < product.first[node + 1]! && moveOf(product, edge) !== move) edge += 1;
    if (edge === product.first[node + 1]!) return undefined;
    way.push(move);
    node = product.targets[edge]!;
  }
  const ending = walked.states[product.state[node]!]![walked.tables.endingSlot]!;
  return scenario.endings[ending - 1]?.good === true ? way : undefined;
}
