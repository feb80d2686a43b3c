import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTakes, type Both, type Comparison, type Difference, type Take } from '../../../src/domain/debrief/index.ts';
import { judge } from '../../../src/domain/rulebook/index.ts';
import { weigh } from '../../../src/domain/scoring/index.ts';
import { replay, toTranscript } from '../../../src/engine/index.ts';
import { rubric, rulebook, scenario } from '../../support/call-device.ts';
import { sayChoice } from '../../support/say-choice.ts';

type Said = readonly string[];

/** The small call, played by choices, judged and weighed as a debrief would. */
function take(said: Said): Take {
  const log = said.map((id) => sayChoice(scenario.choices.find((choice) => choice.id === id)!));
  const turns = replay(scenario, 1, log);
  const transcript = toTranscript(scenario, turns, 'en');
  const findings = judge(transcript, rulebook);
  return { turns, findings, scorecard: weigh(transcript, findings, rubric) };
}

const call: fc.Arbitrary<Said> = fc.array(fc.constantFrom(...scenario.choices.map(({ id }) => id)), { maxLength: 7 });
/** Two takes that begin alike, so that they often share more than the answering of the phone. */
const pair = fc.tuple(call, call, call).map(([start, one, other]) => [take([...start, ...one]), take([...start, ...other])] as const);

describe('whatever is said in two takes', () => {
  it('a take held against itself shows no difference', () => {
    fc.assert(
      fc.property(call, (said) => {
        const one = take(said);
        const told = compareTakes(scenario, one, take(said));
        expect({ ...told, endings: 0, outcome: 0, legality: 0, professionalism: 0 }).toEqual({
          common: one.turns.length,
          turns: one.turns.map(({ turn, meters }) => ({ turn, first: meters, second: meters, apart: {}, regions: [] })),
          endings: 0,
          legality: 0,
          professionalism: 0,
          broken: { first: [], second: [], both: told.broken.both },
          criteria: [],
          outcome: 0,
        });
        expect([told.legality.score.by, told.professionalism.by]).toEqual([0, 0]);
        expect([told.endings.first, told.outcome.first]).toEqual([told.endings.second, told.outcome.second]);
      }),
    );
  });

  it('swapping the two mirrors everything that is told', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(compareTakes(scenario, other, one)).toEqual(mirrored(compareTakes(scenario, one, other)));
      }),
    );
  });

  it('the common turns are as many as can be: the next is said differently, or is not there', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const { common } = compareTakes(scenario, one, other);
        const said = ({ turns }: Take) => turns.map(({ collector }) => collector?.choice);
        expect(said(one).slice(0, common)).toEqual(said(other).slice(0, common));
        const [next, otherNext] = [one.turns[common], other.turns[common]];
        expect(next === undefined || otherNext === undefined || next.collector?.choice !== otherNext.collector?.choice).toBe(true);
      }),
    );
  });

  it('over the common turns the debtor stands the same', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const { common, parted, turns } = compareTakes(scenario, one, other);
        expect(turns.slice(0, common).filter(({ apart, regions }) => regions.length > 0 || Object.keys(apart).length > 0)).toEqual([]);
        expect(parted ?? common).toBeGreaterThanOrEqual(common);
      }),
    );
  });
});

function mirrored({ turns, endings, legality, professionalism, broken, criteria, outcome, ...told }: Comparison): Comparison {
  return {
    ...told,
    turns: turns.map(({ turn, apart, regions, ...meters }) => ({
      turn,
      ...swapped(meters),
      apart: Object.fromEntries(Object.entries(apart).map(([meter, by]) => [meter, 0 - by])),
      regions: regions.map((one) => ({ ...one, first: one.second, second: one.first })),
    })),
    endings: swapped(endings),
    legality: { passed: { first: legality.passed.second, second: legality.passed.first }, score: against(legality.score) },
    professionalism: against(professionalism),
    broken: { first: broken.second, second: broken.first, both: broken.both },
    criteria: criteria.map((one) => ({ ...one, first: one.second, second: one.first, by: 0 - one.by })),
    outcome: swapped(outcome),
  };
}

const swapped = <Value>({ first, second }: Partial<Both<Value>>): Partial<Both<Value>> => ({
  ...(second === undefined ? {} : { first: second }),
  ...(first === undefined ? {} : { second: first }),
});
const against = ({ first, second, by }: Difference): Difference => ({ first: second, second: first, by: 0 - by });
