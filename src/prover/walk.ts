import { composeAnswer, type LineId } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { movesOf, type Move } from './moves.ts';
import { Tables, type Wanted } from './tables.ts';

/** A walk past this many states is given up, and the proof refused. */
export const stateCap = 120_000;

/** Everything a debtor can come to, and how. States are numbered in the order they were first reached. */
export interface Walk {
  readonly tables: Tables;
  readonly moves: readonly Move[];
  readonly states: readonly Uint8Array[];
  /** The state and move by which each state was first reached; −1 for the start. */
  readonly cameFrom: readonly number[];
  readonly cameBy: readonly number[];
  /** Targets of all transitions, grouped by state: `targets[first[i]] … targets[first[i + 1] − 1]`. */
  readonly first: readonly number[];
  readonly targets: readonly number[];
  readonly transitions: number;
  readonly capped: boolean;
  readonly said: ReadonlySet<LineId>;
  /** A state and a move that the debtor left unanswered. */
  readonly unanswered: readonly { readonly state: number; readonly move: number }[];
  readonly offered: ReadonlySet<number>;
}

/** Walks every reachable state of a scenario's debtor, breadth first, over all moves. */
export function walk(scenario: Scenario, only?: (move: Move) => boolean): Walk {
  const tables = new Tables(scenario.program);
  const moves = movesOf(scenario, tables).filter(only ?? (() => true));
  const states: Uint8Array[] = [tables.start];
  const known = new Map<number, number>([[tables.keyOf(tables.start), 0]]);
  const cameFrom = [-1];
  const cameBy = [-1];
  const first: number[] = [];
  const targets: number[] = [];
  const said = new Set<LineId>([scenario.program.opening]);
  const unanswered: { state: number; move: number }[] = [];
  const silentMoves = new Set<number>();
  const offered = new Set<number>();
  const wants: Wanted[] = [];
  let transitions = 0;

  for (let current = 0; current < states.length && states.length <= stateCap; current += 1) {
    first.push(targets.length);
    const state = states[current];
    if (state === undefined || tables.ended(state)) continue;
    let last = -1;
    for (let index = 0; index < moves.length; index += 1) {
      const move = moves[index];
      if (move === undefined || !move.open(state)) continue;
      offered.add(index);
      const next = tables.step(state, move.events, wants);
      transitions += 1;
      if (wants.some(({ line }) => !said.has(line))) for (const line of composeAnswer(wants)) said.add(line);
      if (wants.length === 0 && move.hungUp !== true && !silentMoves.has(index) && !tables.ended(next)) {
        silentMoves.add(index);
        unanswered.push({ state: current, move: index });
      }
      const key = tables.keyOf(next);
      let target = known.get(key);
      if (target === undefined) {
        target = states.length;
        known.set(key, target);
        states.push(next);
        cameFrom.push(current);
        cameBy.push(index);
      }
      if (target !== last && target !== current) targets.push((last = target));
    }
  }
  while (first.length <= states.length) first.push(targets.length);
  return {
    tables,
    moves,
    states,
    cameFrom,
    cameBy,
    first,
    targets,
    transitions,
    capped: states.length > stateCap,
    said,
    unanswered,
    offered,
  };
}

/** The moves by which a state was first reached: the shortest way there. */
export function pathTo(walked: Pick<Walk, 'cameFrom' | 'cameBy' | 'moves'>, state: number): readonly Move[] {
  const path: Move[] = [];
  for (let at = state; at > 0; at = walked.cameFrom[at] ?? 0) {
    const move = walked.moves[walked.cameBy[at] ?? 0];
    if (move !== undefined) path.unshift(move);
  }
  return path;
}
