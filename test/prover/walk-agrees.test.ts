import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAnswer } from '../../src/domain/persona/index.ts';
import { compilePersona, type PersonaContext } from '../../src/engine/index.ts';
import { movesOf, Tables, type Wanted } from '../../src/prover/index.ts';
import { builtInScenarios } from '../support/built-in.ts';
import { smallCall } from '../support/small-call.ts';

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
