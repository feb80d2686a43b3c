import { largestFactors } from '../multipliers.ts';
import { pathTo } from '../walk.ts';
import type { Property } from './flaw.ts';

const fewest = 3;

/** A scenario has three endings at least: one that is earned, and more than one way to miss it. */
export const endingsAreEnough: Property = {
  code: 'SCN313',
  flaws: ({ scenario: { endings } }) => (endings.length < fewest ? [{ path: ['endings'], args: { found: endings.length } }] : []),
};

/** Putting the phone down ends the call from anywhere. */
export const hangingUpEnds: Property = {
  code: 'SCN314',
  flaws: ({ walked: { states, moves, tables } }) => {
    const hangUp = moves.find(({ hungUp }) => hungUp === true);
    const ends =
      hangUp !== undefined && states.every((state) => tables.ended(state) || tables.ended(tables.step(state, hangUp.events, [])));
    return ends ? [] : [{ path: ['endings'], args: {} }];
  },
};

/** Wherever the trainee stands, a sentence that its author calls good is on offer. */
export const alwaysAGoodChoice: Property = {
  code: 'SCN307',
  flaws: ({ scenario, walked }) => {
    const { states, tables } = walked;
    const good = scenario.choices.filter(({ grade }) => grade === 'good').map(({ when }) => tables.asker(when));
    const bare = states.flatMap((state, index) => (tables.ended(state) || good.some((holds) => holds(state)) ? [] : [index]));
    const [first] = bare;
    if (first === undefined) return [];
    const { meters, states: regions } = tables.memoryOf(states[first]!);
    const where = [...Object.entries(meters), ...Object.entries(regions)].map(([name, value]) => `${name}: ${value}`).join(', ');
    return [{ path: ['choices'], args: { where, times: bare.length }, way: pathTo(walked, first) }];
  },
};

const comfortable = 60_000;

/** A debtor's memory stays in the tens of thousands of states. Beyond that the proof still stands, but what multiplies it is named. */
export const memoryIsModest: Property = {
  code: 'SCN347',
  flaws: (explored) =>
    explored.walked.states.length <= comfortable
      ? []
      : [
          {
            path: ['scenario'],
            args: { states: explored.walked.states.length, most: comfortable, largest: largestFactors(explored.scenario, explored.walked) },
            severity: 'warning',
          },
        ],
};
