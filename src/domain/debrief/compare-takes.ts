import { meterIds, type Meter, type Meters, type PlayedCollector, type PlayedTurn } from '../persona/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { isBreach, type CriterionScore, type Outcome, type Scorecard } from '../scoring/index.ts';
import type { BrokenRule, Comparison, CriterionDifference, Difference, StandingApart, Take, TurnPair } from './comparison.ts';
import { endingOf, outcomeAt } from './tell.ts';

/**
 * Holds two takes of a scenario against each other, the second against the first. Both were played from that scenario and
 * weighed by one rubric; nothing is judged or weighed again. Swapping the two mirrors the result.
 */
export function compareTakes(scenario: Scenario, first: Take, second: Take): Comparison {
  const turns = pairUp(first.turns, second.turns);
  const parted = turns.find(({ apart, regions }) => regions.length > 0 || Object.keys(apart).length > 0)?.turn;
  const [cardOne, cardTwo] = [first.scorecard, second.scorecard];
  return {
    common: commonTurns(first.turns, second.turns),
    turns,
    ...(parted === undefined ? {} : { parted }),
    endings: sides(endingOf(scenario, first.turns), endingOf(scenario, second.turns)),
    legality: {
      passed: { first: cardOne.legality.passed, second: cardTwo.legality.passed },
      score: difference(cardOne.legality.score, cardTwo.legality.score),
    },
    professionalism: difference(cardOne.professionalism.score, cardTwo.professionalism.score),
    broken: compareBroken(first, second),
    criteria: compareCriteria(cardOne, cardTwo),
    outcome: sides(outcomeOfTake(scenario, first), outcomeOfTake(scenario, second)),
  };
}

const sides = <Value>(first: Value | undefined, second: Value | undefined): { readonly first?: Value; readonly second?: Value } => ({
  ...(first === undefined ? {} : { first }),
  ...(second === undefined ? {} : { second }),
});

/** To one decimal, as points are shown. */
const difference = (first: number, second: number): Difference => ({ first, second, by: Math.round(second * 10 - first * 10) / 10 });

function commonTurns(one: readonly PlayedTurn[], other: readonly PlayedTurn[]): number {
  const parts = one.findIndex(({ collector }, at) => other[at] === undefined || !isSaidAlike(collector, other[at].collector));
  return parts === -1 ? one.length : parts;
}

/** A choice or an offer is the same in whichever language it was said, and however long it took; own words are what they are. */
function isSaidAlike(one: PlayedCollector | undefined, other: PlayedCollector | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return fingerprint(one) === fingerprint(other);
}

function fingerprint({ text, acts, misconduct, posesAs, offer, choice, hungUp }: PlayedCollector): string {
  const terms = offer === undefined ? [] : Object.entries(offer).sort(([one], [other]) => (one < other ? -1 : 1));
  const words = choice === undefined && offer === undefined ? text : '';
  return JSON.stringify([acts, misconduct, posesAs, terms, choice, hungUp === true, words]);
}

function pairUp(one: readonly PlayedTurn[], other: readonly PlayedTurn[]): readonly TurnPair[] {
  let before: readonly StandingApart[] = [];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, turn): TurnPair => {
    const [first, second] = [one[turn], other[turn]];
    before = first === undefined || second === undefined ? [] : standingApart(first, second, before);
    return { turn, ...sides(first?.meters, second?.meters), apart: metersApart(first?.meters, second?.meters), regions: before };
  });
}

function standingApart(first: PlayedTurn, second: PlayedTurn, before: readonly StandingApart[]): readonly StandingApart[] {
  return Object.entries(first.states).flatMap(([region, state]) => {
    const other = second.states[region] ?? state;
    if (other === state) return [];
    const known = before.find((one) => one.region === region && one.first === state && one.second === other);
    return [{ region, first: state, second: other, since: known?.since ?? first.turn }];
  });
}

function metersApart(first: Meters | undefined, second: Meters | undefined): TurnPair['apart'] {
  if (first === undefined || second === undefined) return {};
  const apart: Partial<Record<Meter, number>> = {};
  for (const meter of meterIds) if (first[meter] !== second[meter]) apart[meter] = second[meter] - first[meter];
  return apart;
}

function compareBroken(first: Take, second: Take): Comparison['broken'] {
  const [one, other] = [brokenIn(first), brokenIn(second)];
  const missing = (from: readonly BrokenRule[]) => (broken: BrokenRule) => !from.some(({ rule }) => rule === broken.rule);
  return {
    first: one.filter(missing(other)),
    second: other.filter(missing(one)),
    both: one
      .filter((broken) => !missing(other)(broken))
      .map(({ rule }) => rule)
      .sort(),
  };
}

/** What graver words broke besides counts as broken, too: in the other take it may have been broken by itself. */
function brokenIn({ findings }: Take): readonly BrokenRule[] {
  const breaches = findings.filter(isBreach);
  const rules = [...new Set(breaches.flatMap(({ rule, alsoBreaches }) => [rule, ...alsoBreaches]))];
  return rules.map((rule) => ({
    rule,
    findings: breaches.filter((finding) => finding.rule === rule || finding.alsoBreaches.includes(rule)),
  }));
}

function compareCriteria(one: Scorecard, other: Scorecard): readonly CriterionDifference[] {
  return one.professionalism.sections.flatMap(({ id: section, criteria }) => {
    const rest = other.professionalism.sections.find(({ id }) => id === section)?.criteria ?? [];
    return criteria.flatMap((first): readonly CriterionDifference[] => {
      const second = rest.find(({ id }) => id === first.id);
      if (second === undefined || isWorthAlike(first, second)) return [];
      return [{ section, criterion: first.id, first, second, by: difference(first.score, second.score).by }];
    });
  });
}

const isWorthAlike = (one: CriterionScore, other: CriterionScore): boolean =>
  one.score === other.score && one.of === other.of && one.applicable === other.applicable;

function outcomeOfTake(scenario: Scenario, { turns }: Take): Outcome | undefined {
  const ending = endingOf(scenario, turns);
  return ending === undefined ? undefined : outcomeAt(ending, turns);
}
