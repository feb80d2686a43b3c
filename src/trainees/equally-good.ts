import { along, bestLine, opened, type Course, type Ground, type Line } from '../advisor/index.ts';
import type { Choice } from '../domain/scenario/index.ts';
import { gauge } from '../domain/scoring/index.ts';
import { isLawfulChoice, moveOf } from '../prover/index.ts';

/** How many points the advisor's search may open. Ample, for it is made once a scenario; it stops at once where nothing better can be. */
const effort = 1000;

/** The best lawful course from the first hello, and every course that differs from it in one sentence and comes to the same. */
export function equallyGood(ground: Ground): readonly (readonly Choice[])[] {
  const { explored, rubric, ahead } = ground;
  const start = opened(explored);
  const best = bestLine(explored, start, { rubric, cap: 100, ahead, effort });
  return best === undefined ? [] : [best.line, ...variants(ground, start, best)].map((line) => choicesAlong(ground, line));
}

const choicesAlong = ({ explored }: Ground, { edges }: Line): readonly Choice[] =>
  edges.flatMap((edge) => moveOf(explored.product, edge).choice ?? []);

function* variants(ground: Ground, start: Line, best: Course): Generator<Line> {
  const { explored, rubric } = ground;
  const said = choicesAlong(ground, best.line);
  let at = start;
  for (const [turn, edge] of best.line.edges.entries()) {
    for (const other of lawfulChoices(ground, at)) {
      if (other === edge) continue;
      const line = followed(ground, along(explored, at, other), said.slice(turn + 1));
      if (line !== undefined && comesToTheSame(line)) yield line;
    }
    at = along(explored, at, edge);
  }

  function comesToTheSame({ node, call }: Line): boolean {
    const { rank } = explored.byChoices;
    return rank[node] === rank[best.line.node] && gauge(call, rubric, 100).now === best.professionalism;
  }
}

/** A point of the call with these choices said from there, if each is on offer and lawful and the last of them ends the call. */
function followed(ground: Ground, from: Line, choices: readonly Choice[]): Line | undefined {
  const { explored } = ground;
  let line = from;
  for (const choice of choices) {
    if (explored.product.ended(line.node)) return undefined;
    const edge = lawfulChoices(ground, line).find((one) => moveOf(explored.product, one).choice === choice);
    if (edge === undefined) return undefined;
    line = along(explored, line, edge);
  }
  return explored.product.ended(line.node) ? line : undefined;
}

function lawfulChoices({ explored: { product } }: Ground, { node }: Line): readonly number[] {
  const edges: number[] = [];
  for (let edge = product.first[node]!; edge < product.first[node + 1]!; edge += 1) if (isLawfulChoice(product, edge)) edges.push(edge);
  return edges;
}
