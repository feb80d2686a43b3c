import { describe, expect, it } from 'vitest';
import { compareTakes, type Comparison, type Take } from '../../../src/domain/debrief/index.ts';
import type { CriterionScore, Scorecard } from '../../../src/domain/scoring/index.ts';
import { breachAt, planEnding, play, scenario, scorecard, type Step } from './played.ts';

const answered: Step = { debtor: { acts: ['answer-phone'] } };
const greets: Step = { collector: { acts: ['greet'], misconduct: [] }, debtor: { acts: ['other'] }, meters: { trust: 1 } };
const hurries: Step = {
  collector: { acts: ['ask-commitment'], misconduct: [], choice: 'hurry' },
  debtor: { acts: ['express-anger'] },
  meters: { tension: 2 },
};
const asks: Step = {
  collector: { acts: ['ask-reason'], misconduct: [], choice: 'ask-what-happened' },
  debtor: { acts: ['state-hardship'] },
  meters: { trust: 1 },
  enters: { 'lost-job': 'told' },
};
const agrees: Step = { collector: { acts: ['confirm-plan'], misconduct: [] }, debtor: { acts: ['accept'] }, enters: { outcome: 'plan' } };
const explains: Step = { collector: { acts: ['educate'], misconduct: [] }, debtor: { acts: ['other'] } };
const nods: Step = { collector: { acts: ['small-talk'], misconduct: [] }, debtor: { acts: ['other'] } };

const criterion = (id: string, score: number, of = 5): CriterionScore => ({ id, score, of, applicable: of > 0, evidence: [] });
const graded = (score: number, ...criteria: CriterionScore[]): Scorecard => ({
  ...scorecard,
  professionalism: { score, uncapped: score, capped: false, sections: [{ id: 'opening', score, of: 10, criteria }] },
});
const take = (steps: readonly Step[], rest: Partial<Take> = {}): Take => ({ turns: play(...steps), findings: [], scorecard, ...rest });
const compare = (first: Take, second: Take): Comparison => compareTakes(scenario, first, second);

describe('two takes held against each other', () => {
  it('share the turns in which the collector said the same, then go turn against turn', () => {
    expect(compare(take([answered, greets, hurries, nods]), take([answered, greets, asks]))).toEqual({
      common: 2,
      parted: 2,
      turns: [
        {
          turn: 0,
          first: { trust: 2, tension: 2, willingness: 2 },
          second: { trust: 2, tension: 2, willingness: 2 },
          apart: {},
          regions: [],
        },
        {
          turn: 1,
          first: { trust: 3, tension: 2, willingness: 2 },
          second: { trust: 3, tension: 2, willingness: 2 },
          apart: {},
          regions: [],
        },
        {
          turn: 2,
          first: { trust: 3, tension: 4, willingness: 2 },
          second: { trust: 4, tension: 2, willingness: 2 },
          apart: { trust: 1, tension: -2 },
          regions: [{ region: 'lost-job', first: 'hidden', second: 'told', since: 2 }],
        },
        { turn: 3, first: { trust: 3, tension: 4, willingness: 2 }, apart: {}, regions: [] },
      ],
      endings: {},
      legality: { passed: { first: true, second: true }, score: { first: 100, second: 100, by: 0 } },
      professionalism: { first: 80, second: 80, by: 0 },
      broken: { first: [], second: [], both: [] },
      criteria: [],
      outcome: {},
    } satisfies Comparison);
  });

  it('part where the debtor first stands differently, which may be later than the words do', () => {
    const { common, parted } = compare(take([answered, greets, nods, asks]), take([answered, greets, explains, hurries]));
    expect({ common, parted }).toEqual({ common: 2, parted: 3 });
  });

  it('never part when one goes on where the other breaks off', () => {
    const { common, parted } = compare(take([answered, greets]), take([answered, greets, hurries]));
    expect({ common, parted }).toEqual({ common: 2, parted: undefined });
  });

  it('a difference is dated from the turn since which it has been the same', () => {
    const { turns } = compare(take([answered, hurries, nods, asks]), take([answered, asks, nods, hurries]));
    expect(turns.map(({ regions }) => regions)).toEqual([
      [],
      [{ region: 'lost-job', first: 'hidden', second: 'told', since: 1 }],
      [{ region: 'lost-job', first: 'hidden', second: 'told', since: 1 }],
      [],
    ]);
  });

  it('a choice is the same in another language and at another pace; own words are not', () => {
    const said = (text: string, choice?: string): Take => {
      const turns = play(answered, hurries).map((played) =>
        played.collector === undefined
          ? played
          : { ...played, collector: { text, acts: played.collector.acts, misconduct: [], atMs: text.length, ...(choice && { choice }) } },
      );
      return { turns, findings: [], scorecard };
    };
    expect([
      compare(said('今天能还吗', 'hurry'), said('Pay today?', 'hurry')).common,
      compare(said('今天能还吗'), said('Pay today?')).common,
      compare(said('Pay today?'), said('Pay today?')).common,
      compare(said('Pay today?', 'hurry'), said('Pay today?')).common,
    ]).toEqual([2, 1, 2, 1]);
  });

  it('name the ending of each and what came of it, where there is one', () => {
    const { endings, outcome } = compare(take([answered, greets, agrees]), take([answered, greets]));
    expect({ endings, outcome }).toEqual({
      endings: { first: planEnding },
      outcome: { first: { conversation: 60, recovery: 60, speed: 100, health: 80, balance: 69 } },
    });
  });

  it('tell the rules broken in one alone from those broken in both, by whichever words', () => {
    const one = take([answered], { findings: [breachAt(1, 'critical'), { ...breachAt(2, 'major'), alsoBreaches: ['cn.minor'] }] });
    const other = take([answered], { findings: [breachAt(1, 'minor'), breachAt(3, 'minor'), { ...breachAt(2, 'major'), verdict: 'met' }] });
    expect(compare(one, other).broken).toEqual({
      first: [
        { rule: 'cn.critical', findings: [breachAt(1, 'critical')] },
        { rule: 'cn.major', findings: [{ ...breachAt(2, 'major'), alsoBreaches: ['cn.minor'] }] },
      ],
      second: [],
      both: ['cn.minor'],
    });
  });

  it('list the criteria that came out differently, in points to one decimal, even where only their weight changed', () => {
    const one = take([answered], { scorecard: graded(7, criterion('greeting', 5), criterion('figures', 0.1), criterion('recap', 0, 0)) });
    const other = take([answered], { scorecard: graded(4, criterion('greeting', 5), criterion('figures', 0.3), criterion('recap', 0)) });
    const { criteria, professionalism } = compare(one, other);
    expect({ criteria, professionalism }).toEqual({
      criteria: [
        { section: 'opening', criterion: 'figures', first: criterion('figures', 0.1), second: criterion('figures', 0.3), by: 0.2 },
        { section: 'opening', criterion: 'recap', first: criterion('recap', 0, 0), second: criterion('recap', 0), by: 0 },
      ],
      professionalism: { first: 7, second: 4, by: -3 },
    });
  });
});
