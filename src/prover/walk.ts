import type { LineId } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { Answers, type Answer } from './answers.ts';
import { Ints } from './ints.ts';
import { movesOf, type Move } from './moves.ts';
import { StateNumbers } from './state-numbers.ts';
import { Tables, type Wanted } from './tables.ts';

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

/** Walks every reachable state of a scenario's debtor, breadth first, over all moves and these besides. */
export function walk(scenario: Scenario, besides: readonly Move[] = [], cap = stateCap): Walk {
  const tables = new Tables(scenario.program);
  const moves = movesOf(scenario, tables, besides);
  const answers = new Answers(scenario);
  const states: Uint8Array[] = [tables.start];
  const known = new StateNumbers();
  const next = tables.start.slice();
  const [cameFrom, cameBy, first, targets, by, answered] = [new Ints(), new Ints(), new Ints(), new Ints(), new Ints(), new Ints()];
  const unanswered: { state: number; move: number }[] = [];
  const silentMoves = new Set<number>();
  const wants: Wanted[] = [];
  const sounds = soundsOf(moves);
  const [heard, replies] = [new Int32Array(moves.length), new Int32Array(moves.length)];
  known.add(tables.keyOf(tables.start));
  cameFrom.push(-1);
  cameBy.push(-1);

  for (let current = 0; current < states.length && states.length <= cap; current += 1) {
    first.push(targets.length);
    const state = states[current]!;
    if (tables.ended(state)) continue;
    heard.fill(-1);
    for (let index = 0; index < moves.length; index += 1) {
      const move = moves[index]!;
      if (!move.open(state)) continue;
      const alike = sounds[index]!;
      if (heard[alike]! < 0) {
        tables.step(state, move.events, wants, next);
        if (wants.length === 0 && move.hungUp !== true && !silentMoves.has(index) && !tables.ended(next)) {
          silentMoves.add(index);
          unanswered.push({ state: current, move: index });
        }
        const key = tables.keyOf(next);
        let target = known.find(key);
        if (target < 0) {
          target = known.add(key);
          states.push(next.slice());
          cameFrom.push(current);
          cameBy.push(index);
        }
        heard[alike] = target;
        replies[alike] = answers.of(wants);
      }
      targets.push(heard[alike]!);
      by.push(index);
      answered.push(replies[alike]!);
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
    answers: answers.all,
    capped: states.length > cap,
    said: answers.said,
    unanswered,
  };
}

/** Moves that the debtor hears alike are stepped once: for each move, the first that sounds like it. */
function soundsOf(moves: readonly Move[]): readonly number[] {
  const firsts = new Map<string, number>();
  return moves.map(({ events }, index) => {
    const sound = JSON.stringify(events);
    const first = firsts.get(sound) ?? index;
    firsts.set(sound, first);
    return first;
  });
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
