import { isLawfulChoice, moveOf, type Explored, type Move } from '../prover/index.ts';
import { along, type Line } from './line.ts';

/**
 * A course with every sentence left out, put in or exchanged that makes it better: a higher score first, then fewer turns,
 * then sentences that their authors call good, the scenario's own before the phrasebook's.
 * Whatever is tried is walked again from where it differs, must stay lawful and on offer, and must end as well.
 */
export function polish(explored: Explored, from: Line, found: Line, scoreOf: (line: Line) => number): Line {
  let best = found;
  let score = scoreOf(found);
  for (let better = true; better;) {
    better = false;
    for (const line of variants(explored, from, best)) {
      const reached = scoreOf(line);
      const turns = line.edges.length - best.edges.length;
      if (reached < score || (reached === score && (turns > 0 || (turns === 0 && roughness(explored, line) >= roughness(explored, best)))))
        continue;
      [best, score, better] = [line, reached, true];
      break;
    }
  }
  return best;
}

/** What in a course its authors would have put better. */
const roughness = ({ product }: Explored, { edges }: Line): number =>
  edges.reduce((all, edge) => {
    const { choice } = moveOf(product, edge);
    return choice === undefined ? all : all + (choice.grade === 'good' ? 0 : 3) + (choice.id.includes('.') ? 1 : 0);
  }, 0);

function* variants(explored: Explored, from: Line, best: Line): Generator<Line> {
  const moves = best.edges.slice(from.edges.length).map((edge) => moveOf(explored.product, edge));
  const starts = [from];
  for (const edge of best.edges.slice(from.edges.length)) starts.push(along(explored, starts.at(-1)!, edge));
  for (let at = 0; at < moves.length; at += 1) {
    for (let gap = moves.length - at; gap > 0; gap -= 1) yield* followed(explored, starts[at]!, moves.slice(at + gap), best);
  }
  for (let at = 0; at <= moves.length - 1; at += 1) {
    for (const first of steps(explored, starts[at]!)) {
      const line = along(explored, starts[at]!, first);
      yield* followed(explored, line, moves.slice(at), best);
      yield* followed(explored, line, moves.slice(at + 1), best);
    }
  }
}

/** The rest of a course from another point, if every sentence of it is on offer there, lawful, and the call ends as well. */
function* followed(explored: Explored, start: Line, moves: readonly Move[], best: Line): Generator<Line> {
  const { product, byChoices } = explored;
  let line = start;
  for (const move of moves) {
    if (product.ended(line.node)) return;
    const edge = edgeOf(explored, line.node, move);
    if (edge === undefined) return;
    line = along(explored, line, edge);
  }
  if (product.ended(line.node) && byChoices.rank[line.node]! <= byChoices.rank[best.node]!) yield line;
}

function* steps({ product }: Explored, { node }: Line): Generator<number> {
  for (let edge = product.first[node]!; edge < product.first[node + 1]!; edge += 1) {
    if (isLawfulChoice(product, edge) && !product.ended(product.targets[edge]!)) yield edge;
  }
}

function edgeOf({ product }: Explored, node: number, move: Move): number | undefined {
  for (let edge = product.first[node]!; edge < product.first[node + 1]!; edge += 1) {
    if (moveOf(product, edge) === move) return isLawfulChoice(product, edge) ? edge : undefined;
  }
  return undefined;
}
