import type { CollectorAct, Misconduct } from '../../dialogue/index.ts';
import { firstHeard, firstSaid, precedes, type Call, type Place } from '../call.ts';
import { fraction, plus, times, zero, type Fraction } from '../fraction.ts';
import { notRaised, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure, PerformancePart } from '../rubric.ts';

/** Acts that ought to be performed, each in its place. */
export function performs({ call, circumstances }: Scene, { parts, spoiledBy = [] }: Extract<Measure, { kind: 'performs' }>): Measured {
  const due = parts.filter(
    (part) => firstSaid(call, part.does) !== undefined || !(part.excused ?? []).some((one) => circumstances.has(one)),
  );
  const of = due.reduce((all, part) => all + part.points, 0);
  if (of === 0) return notRaised;
  const judged = due.map((part) => perform(call, part));
  const spoils = spoiled(call, spoiledBy);
  const total = spoils.length > 0 ? zero : judged.reduce((all, one) => plus(all, one.points), zero);
  return {
    share: times(total, fraction(1, of)),
    tried: judged.some((one) => one.done) || spoils.length > 0,
    evidence: [...judged.map((one) => one.evidence), ...spoils],
  };
}

function perform(call: Call, part: PerformancePart): { points: Fraction; done: boolean; evidence: Evidence } {
  const place = firstSaid(call, part.does, part.lastTurns === undefined ? 0 : turnFromEnd(call, part.lastTurns));
  if (place === undefined) return { points: zero, done: false, evidence: lost('act.missing', { act: advised(part.does) }) };
  if (isTimely(call, place, part))
    return { points: fraction(part.points), done: true, evidence: earned('act.done', { act: place.act }, place.turn) };
  const late = part.late === undefined ? fraction(part.points, 2) : fraction(part.late);
  return { points: late, done: true, evidence: lost('act.late', { act: place.act }, place.turn) };
}

function isTimely(call: Call, place: Place, { within, before = [], answered }: PerformancePart): boolean {
  const limit = firstSaid(call, before);
  const answer = answered === undefined ? undefined : firstHeard(call, answered);
  const confirmed = answered === undefined || limit === undefined || (answer !== undefined && answer.turn < limit.turn);
  return (within === undefined || place.nth <= within) && precedes(place, limit) && confirmed;
}

/** The turn with which the collector's last so many turns begin. */
const turnFromEnd = (call: Call, turns: number): number => call.exchanges.filter(({ spoke }) => spoke).at(-turns)?.turn ?? 0;

const advised = (acts: readonly CollectorAct[]): CollectorAct => acts[0] ?? 'other';

const spoiled = (call: Call, kinds: readonly Misconduct[]): readonly Evidence[] =>
  call.exchanges.flatMap(({ turn, misconduct }) =>
    misconduct.filter((kind) => kinds.includes(kind)).map((kind) => lost('act.spoiled', { misconduct: kind }, turn)),
  );
