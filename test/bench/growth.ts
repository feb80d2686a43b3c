import type { PersonaProgram, Region } from '../../src/domain/persona/index.ts';
import type { Scenario } from '../../src/domain/scenario/index.ts';
import { walk } from '../../src/prover/index.ts';
import type { Measured } from './measured.ts';
import { processorSeconds } from './processor-seconds.ts';

/** A habit that two acts switch on and off and nothing else asks about: it doubles what a debtor remembers. */
const habits: readonly Region[] = (
  [
    ['small-talk', 'schedule-followup'],
    ['set-boundary', 'check-safety'],
    ['request-documents', 'refer-help'],
    ['leave-callback', 'offer-channel'],
    ['summarise', 'educate'],
    ['written-confirmation', 'refer-supervisor'],
  ] as const
).map(([on, off], index) => ({
  id: `habit-${index + 1}`,
  role: 'authored',
  initial: 'off',
  states: { off: { on: { [on]: [{ to: 'on' }] } }, on: { on: { [off]: [{ to: 'off' }] } } },
}));

const larger = (scenario: Scenario, count: number): Scenario => ({
  ...scenario,
  program: { ...scenario.program, regions: [...scenario.program.regions, ...habits.slice(0, count)] } satisfies PersonaProgram,
});

/** Generated debtors who remember 1, 4 and 16 times as much: what a state costs must not grow with their number. */
export function growth(scenario: Scenario): Measured {
  const sizes = [2, 4, 6].map((count) => {
    const { result, seconds } = bestOf(9 - count, () => walk(larger(scenario, count), [], Infinity));
    return { states: result.states.length, each: (seconds / result.states.length) * 1_000_000 };
  });
  const told = sizes.map(({ states, each }) => `${states} states at ${each.toFixed(1)} µs`).join(', ');
  return {
    what: `1×, 4×, 16× (${scenario.id} with habits): ${told}; dearer at 16×`,
    value: sizes.at(-1)!.each / sizes[0]!.each,
    bar: 1.6,
    unit: '×',
  };
}

function bestOf<Result>(times: number, work: () => Result): { readonly result: Result; readonly seconds: number } {
  const runs = Array.from({ length: times }, () => processorSeconds(work));
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}
