import { meterIds, type Meter, type RegionRole } from '../../domain/persona/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import type { Walk } from '../walk.ts';
import { firstWays } from './first-ways.ts';
import type { Property } from './flaw.ts';

/** Misconduct raises neither trust nor willingness, and never lowers tension. */
export const misconductNeverWarms: Property = {
  code: 'SCN348',
  flaws: ({ scenario, walked }) => {
    const meters = scenario.program.regions.length;
    return firstWays(walked, isMisconduct(walked), (from, to) =>
      meterIds.find((meter, index) => isWarmer(meter, from[meters + index]!, to[meters + index]!)),
    ).map(({ what, move, way }) => ({ path: ['persona'], args: { move, meter: what }, way }));
  },
};

/** Misconduct leads no region into a state that a good ending asks for, nor into such an ending. */
export const misconductOpensNothing: Property = {
  code: 'SCN349',
  flaws: ({ scenario, walked }) => {
    const wanted = wantedStates(scenario);
    return firstWays(walked, isMisconduct(walked), (from, to) =>
      wanted.find(({ slot, states }) => !states.has(from[slot]!) && states.has(to[slot]!)),
    ).map(({ what: { slot }, move, to, way }) => {
      const { id, role, states } = scenario.program.regions[slot]!;
      const state = Object.keys(states)[to[slot]!] ?? '';
      return { path: [sectionOf[role], ...(role === 'ending' ? [state] : [id])], args: { move, region: id, state }, way };
    });
  },
};

/** Which way each meter goes when the debtor warms. */
const isWarmer = (meter: Meter, before: number, after: number): boolean => (meter === 'tension' ? after < before : after > before);

/** For each move: whether it is misconduct. */
const isMisconduct = ({ moves }: Walk): readonly boolean[] => moves.map(({ misconduct }) => misconduct.length > 0);

const sectionOf = { ending: 'endings', fact: 'facts', agenda: 'agenda', authored: 'regions', temper: 'persona' } as const satisfies Record<
  RegionRole,
  string
>;

interface Wanted {
  readonly slot: number;
  readonly states: ReadonlySet<number>;
}

/**
 * For every good ending: the states it asks for, by the slots of their regions; and for the endings' own slot, all that are
 * good. The temper only follows the meters.
 */
function wantedStates({ program: { regions }, endings }: Scenario): readonly Wanted[] {
  const good = endings.flatMap(({ id, good: isGood }) => (isGood ? [id] : []));
  const rows = regions
    .filter(({ role }) => role === 'ending')
    .flatMap(({ states }) => Object.values(states['open']?.on ?? {}).flat())
    .filter(({ to }) => to !== undefined && good.includes(to));
  return regions.flatMap(({ id, role, states }, slot) => {
    const asked = role === 'ending' ? [good] : role === 'temper' ? [] : rows.flatMap(({ when }) => [when?.regions?.[id] ?? []]);
    const names = Object.keys(states);
    return asked
      .filter((named) => named.length > 0)
      .map((named) => ({ slot, states: new Set(named.map((state) => names.indexOf(state))) }));
  });
}
