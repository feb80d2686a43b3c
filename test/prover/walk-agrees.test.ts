import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAnswer } from '../../src/domain/persona/index.ts';
import { compilePersona, type PersonaContext } from '../../src/engine/index.ts';
import { movesOf, Tables, walk, type Wanted } from '../../src/prover/index.ts';
import { builtInScenarios } from '../support/built-in.ts';
import { smallCall } from '../support/small-call.ts';

describe('a walk and its single steps', () => {
  it.each([smallCall(), ...builtInScenarios].map((scenario) => [scenario.id, scenario] as const))(
    'lead to the same states and the same answers in %s',
    (_, scenario) => {
      const { tables, states, moves, first, targets, by, answered, answers } = walk(scenario);
      const acts = (wants: readonly Wanted[]) => [...new Set(composeAnswer(wants).flatMap((line) => scenario.lines[line]?.acts ?? []))];
      const astray: number[] = [];
      for (let state = 0; state < states.length; state += 7)
        for (let edge = first[state]!; edge < first[state + 1]!; edge += 1) {
          const wants: Wanted[] = [];
          const landed = tables.step(states[state]!, moves[by[edge]!]!.events, wants);
          const same = landed.every((value, slot) => value === states[targets[edge]!]![slot]);
          if (!same || acts(wants).join() !== answers[answered[edge]!]!.acts.join()) astray.push(edge);
        }
      expect(astray).toEqual([]);
    },
  );
});

describe('the fast walk and XState', () => {
  it.each([smallCall(), ...builtInScenarios].map((scenario) => [scenario.id, scenario] as const))(
    'agree on every step of %s',
    (_, scenario) => {
      const machine = compilePersona(scenario.program);
      const tables = new Tables(scenario.program);
      const moves = movesOf(scenario, tables);
      const regions = scenario.program.regions.map(({ id }) => id);
      fc.assert(
        fc.property(fc.array(fc.nat(moves.length - 1), { maxLength: 14 }), (picks) => {
          let snapshot = initialTransition(machine)[0] as AnyMachineSnapshot;
          let state = tables.start;
          for (const pick of picks) {
            const move = moves[pick];
            if (move === undefined || tables.ended(state)) break;
            for (const event of move.events) snapshot = transition(machine, snapshot, event)[0] as AnyMachineSnapshot;
            const wants: Wanted[] = [];
            state = tables.step(state, move.events, wants);
            const context = snapshot.context as PersonaContext;
            const value = snapshot.value as Record<string, string>;
            expect(tables.memoryOf(state)).toEqual({
              meters: context.meters,
              states: Object.fromEntries(regions.map((region) => [region, value[region]])),
              ...(context.echo === undefined ? {} : { echo: context.echo }),
            });
            expect(composeAnswer(wants)).toEqual(context.answer);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});
