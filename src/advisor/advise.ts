import type { PlayedTurn } from '../domain/persona/index.ts';
import { gauge } from '../domain/scoring/index.ts';
import { moveOf, outOfReach, toScript } from '../prover/index.ts';
import type { CallAdvice, LineTurn, Regret, TurnAdvice, Worth } from './advice.ts';
import { bestLine, type Course } from './best-line.ts';
import { follow, type Ground, type Point } from './ground.ts';

/** How many points a search opens before it takes the best so far. */
const effort = 400;

/**
 * What every point of a finished call was worth, found from its end backwards: whatever was said is one of the courses
 * that were open, so that no turn can have gained anything, and the regrets add up. Nothing when the call cannot be followed
 * on this ground; `told` hears how many points are done.
 */
export function advise(
  ground: Ground,
  turns: readonly PlayedTurn[],
  told: (done: number, of: number) => void = () => undefined,
): CallAdvice | undefined {
  const points = follow(ground, turns);
  if (points === undefined || !ground.explored.product.ended(points.at(-1)!.line.node)) return undefined;
  const last = points.length - 1;
  const found: (Course & { readonly rank: number; readonly passable: boolean })[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const next = found[at + 1];
    found[at] = { ...judged(ground, points, at, next), passable: isPassable(ground, points[at]!) };
    told(last - at + 1, last + 1);
  }
  const worths = found.map((one, at) => toWorth(ground, points, at, one));
  const advice = worths.slice(1).map((after, at): TurnAdvice => {
    const before = worths[at]!;
    const regret = regretOf(before, after, found[at]!.rank, found[at + 1]!.rank);
    return { turn: at + 1, lawful: points[at + 1]!.lawful, before, after, ...(regret === undefined ? {} : { regret }) };
  });
  const gone = advice.find(({ before, after }) => before.passable && !after.passable);
  return { start: worths[0]!, turns: advice, ...(gone === undefined ? {} : { pointOfNoReturn: gone.turn }) };
}

/** The best course from a point: the one that was taken, if it was lawful and nothing found beats it, or a better one. */
function judged(
  { explored, rubric, ahead }: Ground,
  points: readonly Point[],
  at: number,
  next: (Course & { rank: number }) | undefined,
): Course & { rank: number } {
  const { line, cap } = points[at]!;
  const ranks = explored.byChoices.rank;
  if (next === undefined) {
    const { now } = gauge(line.call, rubric, cap, 'over');
    return { line, professionalism: now, most: now, rank: ranks[line.node]! };
  }
  const taken = points[at + 1]!.lawful ? next : undefined;
  const open = ranks[line.node]!;
  if (taken !== undefined && (taken.rank < open || open === outOfReach)) return taken;
  const known = taken?.rank === open ? taken : undefined;
  const found = bestLine(explored, line, { rubric, cap, ahead, effort, ...(known === undefined ? {} : { known }) });
  if (found === undefined)
    throw new Error(`no lawful course was found from turn ${at} of ${explored.scenario.id}, though the walk says there is one`);
  return { ...found, rank: open };
}

const isPassable = ({ rubric, ahead, explored }: Ground, { line, legality, cap }: Point): boolean =>
  legality.passed && gauge(line.call, rubric, cap, explored.product.ended(line.node) ? 'over' : ahead.at(line.node)).passable;

function toWorth(
  { explored }: Ground,
  points: readonly Point[],
  at: number,
  { line, professionalism, most, rank, passable }: Course & { rank: number; passable: boolean },
): Worth {
  const ending = explored.scenario.endings[explored.byChoices.order[rank]!]!.id;
  const played = points.at(-1)!.line.edges;
  const rest = line.edges.slice(at);
  return {
    legality: points[at]!.legality,
    ending,
    professionalism,
    most,
    turns: line.edges.length,
    passable,
    line: rest.map((edge, index): LineTurn => {
      const move = moveOf(explored.product, edge);
      const [turn] = toScript([move]);
      const asSaid = played[at + index] === edge && line.edges.slice(0, at + index).every((one, step) => one === played[step]);
      return asSaid || move.choice === undefined
        ? { how: 'as-said', at: at + index + 1, turn: turn! }
        : { how: 'choice', choice: move.choice.id, turn: turn! };
    }),
  };
}

function regretOf(before: Worth, after: Worth, rankBefore: number, rankAfter: number): Regret | undefined {
  const legality = before.legality.score - after.legality.score;
  const gateLost = before.legality.passed && !after.legality.passed;
  const worse = rankAfter > rankBefore;
  const same = legality === 0 && !gateLost && !worse;
  const professionalism = Math.max(0, before.professionalism - after.professionalism);
  if (same && professionalism === 0) return undefined;
  return {
    legality,
    gateLost,
    ...(worse ? { ending: { from: before.ending, to: after.ending } } : {}),
    professionalism: same ? professionalism : 0,
    floor: before.most > before.professionalism || after.most > after.professionalism,
  };
}
