import type { Path } from '../../domain/authoring/index.ts';
import type { Region } from '../../domain/persona/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import type { Walk } from '../walk.ts';
import type { Flaw, Property } from './flaw.ts';

/** Every question is raised somewhere. */
export const questionsAreRaised: Property = {
  code: 'SCN315',
  flaws: ({ scenario, walked }) =>
    neverRaised(scenario, walked).map(({ id }) => ({ path: ['agenda', id, 'raise'], args: { question: id } })),
};

/** Every state of every region, every fact told, occurs. States of a question that is never raised are not counted again. */
export const statesOccur: Property = {
  code: 'SCN301',
  flaws: ({ scenario, walked }) => {
    const unasked = new Set(neverRaised(scenario, walked).map(({ id }) => id));
    return scenario.program.regions.flatMap((region, slot): Flaw[] => {
      if (region.role === 'ending' || unasked.has(region.id)) return [];
      const seen = new Set(walked.states.map((state) => state[slot]));
      return Object.keys(region.states)
        .filter((_, index) => !seen.has(index))
        .map((state) => ({ path: placeOf(region, state), args: { region: region.id, state } }));
    });
  },
};

/** Every ending is reached by somebody. */
export const endingsOccur: Property = {
  code: 'SCN303',
  flaws: ({ scenario, walked: { states, tables } }) => {
    const seen = new Set(states.map((state) => state[tables.endingSlot]));
    return scenario.endings.flatMap(({ id }, index) => (seen.has(index + 1) ? [] : [{ path: ['endings', id], args: { ending: id } }]));
  },
};

/** Every choice of the scenario's own is on offer somewhere. */
export const choicesOccur: Property = {
  code: 'SCN310',
  flaws: ({ walked: { moves, by } }) => {
    const made = new Set(by);
    return moves.flatMap(({ choice }, index) =>
      choice === undefined || choice.id.includes('.') || made.has(index)
        ? []
        : [{ path: ['choices', choice.id], args: { choice: choice.id } }],
    );
  },
};

/** Lines that nobody says, but for those of questions that are never raised: there the question is the fault. */
export function linesUnsaid(scenario: Scenario, walked: Walk): readonly string[] {
  const excused = new Set(neverRaised(scenario, walked).flatMap(linesOf));
  return Object.keys(scenario.lines).filter((line) => !walked.said.has(line) && !excused.has(line));
}

const neverRaised = ({ program }: Scenario, { states }: Walk): readonly Region[] =>
  program.regions.filter((region, slot) => {
    const raised = Object.keys(region.states).indexOf('raised');
    return region.role === 'agenda' && states.every((state) => state[slot] !== raised);
  });

const linesOf = ({ states }: Region): readonly string[] =>
  Object.values(states).flatMap(({ on }) => Object.values(on).flatMap((rows) => rows.flatMap(({ say }) => say ?? [])));

function placeOf({ role, id }: Region, state: string): Path {
  if (role === 'fact') return ['facts', id];
  if (role === 'agenda') return ['agenda', id];
  return role === 'temper' ? ['persona'] : ['regions', id, 'states', state];
}
