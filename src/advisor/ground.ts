import type { PlayedTurn } from '../domain/persona/index.ts';
import type { Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { legalStanding, type Rubric } from '../domain/scoring/index.ts';
import { explore, isSame, moveOf, saidMove, type Explored } from '../prover/index.ts';
import type { Worth } from './advice.ts';
import { Ahead } from './ahead.ts';
import { along, opened, type Line } from './line.ts';

/** A scenario made ready for advice: walked once, used for every call of it. */
export interface Ground {
  readonly explored: Explored;
  readonly rubric: Rubric;
  readonly ahead: Ahead;
}

/** Walks a scenario for advice, with what was said on a call besides. Nothing when the debtor remembers too much to be walked. */
export function survey(scenario: Scenario, rulebook: Rulebook, rubric: Rubric, turns: readonly PlayedTurn[] = []): Ground | undefined {
  const said = turns.flatMap(({ collector }) => (collector === undefined ? [] : [saidMove(collector)]));
  const { explored } = explore(
    scenario,
    rulebook,
    said.filter((move, at) => said.findIndex((other) => isSame(move, other)) === at),
  );
  return explored === undefined ? undefined : { explored, rubric, ahead: new Ahead(explored) };
}

/** A point of the call that was played, and what breaches had been made by then. */
export interface Point {
  readonly line: Line;
  readonly legality: Worth['legality'];
  readonly cap: number;
  readonly lawful: boolean;
}

/** The points of a call as far as it has gone, each along the edge that its turn took. Nothing when something was said that this ground does not know. */
export function follow({ explored, rubric }: Ground, turns: readonly PlayedTurn[]): readonly Point[] | undefined {
  const { product } = explored;
  const costs = { critical: 0, major: 0, minor: 0 };
  const pointAt = (line: Line, lawful: boolean): Point => {
    const { cap, ...legality } = legalStanding(costs, rubric);
    return { line, legality, cap, lawful };
  };
  const points = [pointAt(opened(explored), true)];
  for (const { collector } of turns) {
    if (collector === undefined) continue;
    const { line } = points.at(-1)!;
    const said = saidMove(collector);
    let edge = product.first[line.node]!;
    while (edge < product.first[line.node + 1]! && !isSame(moveOf(product, edge), said)) edge += 1;
    if (edge === product.first[line.node + 1]!) return undefined;
    const cost = product.watch.costs[product.cost[edge]!]!;
    costs.critical += cost.critical;
    costs.major += cost.major;
    costs.minor += cost.minor;
    points.push(pointAt(along(explored, line, edge), product.cost[edge] === 0));
  }
  return points;
}
