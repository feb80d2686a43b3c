import { firstHeard, firstSaid, nextSaid, precedes, type Call, type Exchange, type Place } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

type Asks = Extract<Measure, { kind: 'asks' }>;

/** A question put before anything is demanded or offered, with room left for the answer. */
export function asks({ call }: Scene, measure: Asks): Measured {
  const { points } = measure;
  const of = points.asked + points.room;
  const act = measure.does[0] ?? 'other';
  const place = firstSaid(call, measure.does);
  const offered = firstSaid(call, measure.before);
  const told = volunteered(call, measure);
  if (told !== undefined && (offered === undefined || told.turn < offered.turn) && (place === undefined || told.turn < place.turn)) {
    return outOf(of, of, [earned('ask.volunteered', { raised: told.act }, told.turn)]);
  }
  if (place === undefined) return outOf(0, of, [lost('ask.never', { act })], false);
  const timely = precedes(place, offered);
  const crowd = crowding(call, measure, place);
  const evidence: readonly Evidence[] = [
    timely ? earned('ask.timely', { act: place.act }, place.turn) : lost('ask.late', { act: place.act }, place.turn),
    crowd === undefined
      ? earned('ask.room', { act: place.act }, place.turn)
      : lost('ask.crowded', { act: place.act, by: crowd }, place.turn),
  ];
  return outOf((timely ? points.asked : points.late) + (crowd === undefined ? points.room : 0), of, evidence);
}

/** Told before being asked, and taken up by the collector's next words. */
function volunteered(call: Call, { told, does, before }: Asks): ReturnType<typeof firstHeard> {
  const heard = firstHeard(call, told);
  const exchange = call.exchanges.find(({ turn }) => turn === heard?.turn);
  const next = exchange === undefined ? undefined : nextSaid(call, exchange);
  return next !== undefined && takesUp(next, [...before, ...does]) ? heard : undefined;
}

const takesUp = (next: Exchange, instead: readonly string[]): boolean =>
  next.acts[0] !== undefined && !instead.includes(next.acts[0]) && next.acts[0] !== 'other' && next.misconduct.length === 0;

const crowding = (call: Call, { crowdedBy }: Asks, place: Place) =>
  call.exchanges
    .find(({ turn }) => turn === place.turn)
    ?.acts.slice(place.index + 1)
    .find((act) => crowdedBy.includes(act));
