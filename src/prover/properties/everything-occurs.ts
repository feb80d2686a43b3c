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
      const seen = valuesAt(walked, slot);
      return Object.keys(region.states)
        .filter((_, index) => seen[index] === 0)
        .map((state) => ({ path: placeOf(region, state), args: { region: region.id, state } }));
    });
  },
};

/** Every ending is reached by somebody. */
export const endingsOccur: Property = {
  code: 'SCN303',
  flaws: ({ scenario, walked }) => {
    const seen = valuesAt(walked, walked.tables.endingSlot);
    return scenario.endings.flatMap(({ id }, index) => (seen[index + 1] === 1 ? [] : [{ path: ['endings', id], args: { ending: id } }]));
  },
};

/** Every choice of the scenario's own is on offer somewhere. */
export const choicesOccur: Property = {
  code: 'SCN310',
  flaws: ({ walked }) => {
    const made = movesMade(walked);
    return walked.moves.flatMap(({ choice }, index) =>
      choice === undefined || choice.id.includes('.') || made[index] === 1
        ? []
        : [{ path: ['choices', choice.id], args: { choice: choice.id } }],
    );
  },
};

/** For each value of a slot: 1 where some state has it there. */
export function valuesAt({ states }: Walk, slot: number): Uint8Array {
  const seen = new Uint8Array(256);
  for (const state of states) seen[state[slot]!] = 1;
  return seen;
}

/** For each move: 1 where it can be made somewhere. */
export function movesMade({ moves, by }: Walk): Uint8Array {
  const made = new Uint8Array(moves.length);
  for (let way = 0; way < by.length; way += 1) made[by[way]!] = 1;
  return made;
}

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
