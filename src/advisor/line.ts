import type { Exchange, Call } from '../domain/scoring/index.ts';
import { isLawfulChoice, moveOf, type Explored } from '../prover/index.ts';

/** A call as far as it has gone along edges of the product, as scoring follows it. */
export interface Line {
  readonly node: number;
  readonly edges: readonly number[];
  readonly call: Call;
}

/** The phone has been answered. */
export function opened({ scenario, walked }: Explored): Line {
  const [answer] = walked.answers;
  const exchange: Exchange = {
    turn: 0,
    nth: 0,
    spoke: false,
    acts: [],
    misconduct: [],
    hungUp: false,
    heard: answer?.acts ?? [],
    thirdParty: answer?.thirdParty === true,
  };
  return { node: 0, edges: [], call: { date: scenario.date, exchanges: [exchange] } };
}

/** One turn further. */
export function along({ product, walked }: Explored, { edges, call }: Line, edge: number): Line {
  const { acts, misconduct, offer, hungUp } = moveOf(product, edge);
  const answer = walked.answers[walked.answered[product.transition[edge]!]!];
  const turn = call.exchanges.length;
  const exchange: Exchange = {
    turn,
    nth: turn,
    spoke: true,
    acts,
    misconduct,
    ...(offer === undefined ? {} : { offer }),
    hungUp: hungUp === true,
    heard: answer?.acts ?? [],
    thirdParty: answer?.thirdParty === true,
  };
  return { node: product.targets[edge]!, edges: [...edges, edge], call: { ...call, exchanges: [...call.exchanges, exchange] } };
}

/** The shortest lawful way on, along choices, to the best ending still in reach. */
export function shortest(explored: Explored, from: Line): Line {
  const { product, byChoices } = explored;
  let line = from;
  while (!product.ended(line.node)) {
    let step = -1;
    for (let edge = product.first[line.node]!; edge < product.first[line.node + 1]! && step < 0; edge += 1) {
      const target = product.targets[edge]!;
      const nearer = byChoices.rank[target] === byChoices.rank[line.node] && byChoices.turns[target] === byChoices.turns[line.node]! - 1;
      if (nearer && isLawfulChoice(product, edge)) step = edge;
    }
    if (step < 0) throw new Error(`no lawful choice leads on from node ${line.node} of ${explored.scenario.id}`);
    line = along(explored, line, step);
  }
  return line;
}
