import type { LineId } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import type { Answer } from './answers.ts';
import { Ints } from './ints.ts';
import { movesOf, type Move } from './moves.ts';
import { Tables } from './tables.ts';
import { Turns } from './turns.ts';

/** A walk past this many states is given up, and the proof refused. */
export const stateCap = 120_000;

/** Everything a debtor can come to, and how. States are numbered in the order they were first reached. */
export interface Walk {
  readonly tables: Tables;
  readonly moves: readonly Move[];
  readonly states: readonly Uint8Array[];
  /** The state and move by which each state was first reached; −1 for the start. */
  readonly cameFrom: Int32Array;
  readonly cameBy: Int32Array;
  /** The transitions out of state `i` are those numbered `first[i]` up to, but not, `first[i + 1]`. */
  readonly first: Int32Array;
  /** For each transition: the state it leads to, the move that was made, and the answer that came. */
  readonly targets: Int32Array;
  readonly by: Int32Array;
  readonly answered: Int32Array;
  readonly answers: readonly Answer[];
  readonly capped: boolean;
  readonly said: ReadonlySet<LineId>;
  /** A state and a move that the debtor left unanswered. */
  readonly unanswered: readonly { readonly state: number; readonly move: number }[];
}

/**
 * Walks every reachable state of a scenario's debtor, breadth first, over all moves and these besides. A debtor whose states
 * cannot be told apart by exact numbers is not walked, and counts as capped.
 */
export function walk(scenario: Scenario, besides: readonly Move[] = [], cap = stateCap): Walk {
  const tables = new Tables(scenario.program);
  const moves = movesOf(scenario, tables, besides);
  const { sounds, of } = soundsOf(moves);
  const turns = new Turns(scenario, tables, sounds);
  const { states } = turns;
  const [cameFrom, cameBy, first, targets, by, answered] = [new Ints(), new Ints(), new Ints(), new Ints(), new Ints(), new Ints()];
  const unanswered: { state: number; move: number }[] = [];
  const silentMoves = new Set<number>();
  const [heard, replies] = [new Int32Array(sounds.length), new Int32Array(sounds.length)];
  cameFrom.push(-1);
  cameBy.push(-1);

  for (let current = 0; tables.isExact && current < states.length && states.length <= cap; current += 1) {
    first.push(targets.length);
    const state = states[current]!;
    if (tables.ended(state)) continue;
    heard.fill(-1);
    turns.from(state);
    for (let index = 0; index < moves.length; index += 1) {
      const move = moves[index]!;
      if (!move.open(state)) continue;
      const sound = of[index]!;
      if (heard[sound]! < 0) {
        const target = turns.take(sound);
        if (target === cameFrom.length) {
          cameFrom.push(current);
          cameBy.push(index);
        }
        heard[sound] = target;
        replies[sound] = turns.answer;
        if (turns.silent && move.hungUp !== true && !silentMoves.has(index) && !tables.ended(states[target]!)) {
          silentMoves.add(index);
          unanswered.push({ state: current, move: index });
        }
      }
      targets.push(heard[sound]!);
      by.push(index);
      answered.push(replies[sound]!);
    }
  }
  while (first.length <= states.length) first.push(targets.length);
  return {
    tables,
    moves,
    states,
    cameFrom: cameFrom.all,
    cameBy: cameBy.all,
    first: first.all,
    targets: targets.all,
    by: by.all,
    answered: answered.all,
    answers: turns.answers.all,
    capped: states.length > cap || !tables.isExact,
    said: turns.answers.said,
    unanswered,
  };
}

/** What the debtor hears: moves that sound alike are one sound. For each move, which. */
function soundsOf(moves: readonly Move[]) {
  const numbers = new Map<string, number>();
  const of = moves.map(({ events }) => {
    const sound = JSON.stringify(events);
    if (!numbers.has(sound)) numbers.set(sound, numbers.size);
    return numbers.get(sound)!;
  });
  return { of, sounds: [...numbers.keys()].map((_, number) => moves[of.indexOf(number)]!.events) };
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
