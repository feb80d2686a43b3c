import { initialTransition, transition, type ActorLogic, type AnyMachineSnapshot, type EventObject, type Snapshot } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { endingRegion, meets, type Memory } from '../../src/domain/persona/index.ts';
import type { Scenario } from '../../src/domain/scenario/index.ts';
import { compilePersona, type PersonaContext } from '../../src/engine/index.ts';
import { walk, type Walk } from '../../src/prover/index.ts';
import type { Measured } from './measured.ts';
import { processorSeconds } from './processor-seconds.ts';

/** One turn of the collector: a move by its number. */
interface Turn extends EventObject {
  readonly type: 'turn';
  readonly move: number;
}

type PersonaLogic = ActorLogic<Snapshot<unknown>, Turn>;

const opened = 300;

/**
 * The graph tool that comes with XState, and the fast walk, on the same machine with the same moves: a turn is one event of a
 * logic that wraps the compiled persona. The tool would need an hour for the whole; both open the same first states of it.
 */
export function againstTheGraphTool(scenario: Scenario): Measured {
  const whole = walk(scenario);
  const { states, seconds } = shortestPaths(scenario, whole, opened);
  const expected = statesAround(whole, opened);
  if (states !== expected) throw new Error(`${scenario.id}: the graph tool came to ${states} states, the walk to ${expected}`);
  const ours = median(Array.from({ length: 15 }, () => processorSeconds(() => walk(scenario, [], expected - 1)).seconds));
  return {
    what: `walk of ${states} of ${whole.states.length} states (${scenario.id}): xstate/graph ${(seconds * 1000).toFixed(0)} ms, ours ${(ours * 1000).toFixed(1)} ms`,
    value: seconds / ours,
    bar: 20,
    better: 'more',
    unit: '×',
  };
}

function shortestPaths(scenario: Scenario, { moves }: Walk, most: number): { readonly states: number; readonly seconds: number } {
  const machine = compilePersona(scenario.program);
  const turns = moves.map((_, move): Turn => ({ type: 'turn', move }));
  const logic: PersonaLogic = {
    transition: (snapshot, { move }) =>
      moves[move]!.events.reduce((now, event) => transition(machine, now, event)[0], snapshot as AnyMachineSnapshot),
    getInitialSnapshot: () => initialTransition(machine)[0],
    getPersistedSnapshot: (snapshot) => snapshot,
  };
  const isOver = (snapshot: Snapshot<unknown>): boolean => memoryOf(snapshot).states[endingRegion] !== 'open';
  let expanded = 0;
  const { result, seconds } = processorSeconds(() =>
    getShortestPaths(logic, {
      events: (snapshot) => {
        const memory = memoryOf(snapshot);
        return turns.filter(({ move }) => meets(moves[move]!.choice?.when, memory));
      },
      serializeState: (snapshot) => JSON.stringify(memoryOf(snapshot)) as never,
      serializeEvent: ({ move }) => String(move) as never,
      stopWhen: (snapshot) => isOver(snapshot) || ++expanded > most,
    }),
  );
  return { states: result.length, seconds };
}

function memoryOf(snapshot: Snapshot<unknown>): Memory {
  const { context, value } = snapshot as AnyMachineSnapshot;
  const { meters, echo } = context as PersonaContext;
  return { meters, states: value as Memory['states'], ...(echo === undefined ? {} : { echo }) };
}

/** How many states are known once so many have been opened, breadth first. */
function statesAround({ states, tables, first, targets }: Walk, most: number): number {
  const known = new Set([0]);
  let expanded = 0;
  for (let state = 0; expanded < most; state += 1) {
    if (tables.ended(states[state]!)) continue;
    expanded += 1;
    for (let edge = first[state]!; edge < first[state + 1]!; edge += 1) known.add(targets[edge]!);
  }
  return known.size;
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;
