import type { DebtorAct } from '../dialogue/index.ts';
import { firstHeard, firstSaid, precedes, type Call } from './call.ts';
import { per, plus, fraction, times, zero, type Fraction } from './fraction.ts';
import { measure as measureNow } from './measure.ts';
import type { Scene } from './measured.ts';
import type { Measure, PerformancePart } from './rubric.ts';

/**
 * What may still become of a criterion while a call goes on: the largest share that any course of it could earn, and
 * whether the criterion will count for certain. What is lost for good is lost here; all else is hoped for.
 */
export interface Ceiling {
  readonly most: Fraction;
  readonly certain: boolean;
}

/** A call that is not over, and what the debtor may still do in it. */
export interface Prospect extends Scene {
  /** Left out, the debtor may still do anything. */
  readonly ahead?: ReadonlySet<DebtorAct>;
}

const one = fraction(1);

/** The ceiling of a measure. Never below the share of any call that begins like this one. */
export function ceilingOf(prospect: Prospect, measure: Measure): Ceiling {
  switch (measure.kind) {
    case 'performs':
      return performed(prospect, measure);
    case 'asks':
      return asked(prospect, measure);
    case 'answers':
      return shareOfWhatComesUp(prospect, measure, Object.keys(measure.to) as DebtorAct[]);
    case 'feels-before-asks':
      return shareOfWhatComesUp(prospect, measure, measure.feelings);
    case 'stays-calm':
      return { most: now(prospect, measure), certain: true };
    case 'keeps-purpose':
      return { most: one, certain: true };
    case 'states-truly':
      return stated(prospect, measure);
    case 'ladder':
      return climbed(prospect, measure);
    case 'fits-means':
      return fitted(prospect, measure);
    case 'commitment':
      return { most: one, certain: true };
    case 'note-complete':
      return { most: one, certain: false };
    case 'together':
      return mean(measure.parts.map(({ points, measure: part }) => ({ points, ...ceilingOf(prospect, part) })));
  }
}

type Of<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

const now = (scene: Scene, measure: Measure): Fraction => measureNow(scene, measure).share ?? one;

function performed({ call, circumstances }: Prospect, { parts, spoiledBy = [] }: Of<'performs'>): Ceiling {
  const spoiled = call.exchanges.some(({ misconduct }) => misconduct.some((kind) => spoiledBy.includes(kind)));
  const due = parts.map((part) => ({
    points: part.points,
    most: spoiled ? zero : per(partAtMost(call, part), fraction(part.points)),
    certain: part.excused === undefined || firstSaid(call, part.does) !== undefined,
  }));
  const whole = mean(due);
  return { most: whole.most, certain: whole.certain || (circumstances.size === 0 && spoiled) };
}

/** Done in time: all of it; done late, or only possible late: what lateness leaves. */
function partAtMost(call: Call, part: PerformancePart): Fraction {
  const { does, points, within, before = [], answered, lastTurns, late } = part;
  if (lastTurns !== undefined) return fraction(points);
  const place = firstSaid(call, does);
  const limit = firstSaid(call, before);
  const spoken = call.exchanges.filter(({ spoke }) => spoke).length;
  const tooLate = within !== undefined && (place === undefined ? spoken >= within : place.nth > within);
  const overtaken = limit !== undefined && (place === undefined || !precedes(place, limit));
  const answer = answered === undefined ? undefined : firstHeard(call, answered);
  const unanswered = answered !== undefined && limit !== undefined && (answer === undefined || answer.turn >= limit.turn);
  if (!tooLate && !overtaken && !unanswered) return fraction(points);
  return late === undefined ? fraction(points, 2) : fraction(late);
}

function asked(prospect: Prospect, measure: Of<'asks'>): Ceiling {
  const { call } = prospect;
  const { points, does, before } = measure;
  if (firstSaid(call, does) !== undefined || isWhole(now(prospect, measure))) return { most: now(prospect, measure), certain: true };
  const of = points.asked + points.room;
  return { most: firstSaid(call, before) === undefined ? one : fraction(points.late + points.room, of), certain: true };
}

/** Of what the debtor raises, more may always come and be taken up; where nothing more can come, the share stands. */
function shareOfWhatComesUp(prospect: Prospect, measure: Measure, raised: readonly DebtorAct[]): Ceiling {
  const { call, ahead } = prospect;
  const last = call.exchanges.at(-1);
  const pending = last?.heard.some((act) => raised.includes(act)) === true;
  const share = measureNow(prospect, measure).share;
  const more = pending || ahead === undefined || raised.some((act) => ahead.has(act));
  if (share === undefined) return more ? { most: one, certain: false } : { most: zero, certain: false };
  return { most: more || isOpen(measure) ? one : share, certain: true };
}

/** Measures under which what was passed over may still be made good. */
const isOpen = (measure: Measure): boolean =>
  measure.kind === 'feels-before-asks' || (measure.kind === 'answers' && (measure.within === 'call' || measure.then !== undefined));

function stated(prospect: Prospect, measure: Of<'states-truly'>): Ceiling {
  const { call } = prospect;
  const spoiled = call.exchanges.some(({ misconduct }) => misconduct.some((kind) => measure.spoiledBy.includes(kind)));
  const due =
    measure.onlyWhen === undefined || firstHeard(call, measure.onlyWhen) !== undefined || firstSaid(call, measure.does) !== undefined;
  return { most: spoiled ? zero : one, certain: spoiled || due };
}

/** How the asking began is settled by the first ask; being stuck can be mended. */
function climbed(prospect: Prospect, measure: Of<'ladder'>): Ceiling {
  const { call } = prospect;
  const begun = measure.steps.some((acts) => firstSaid(call, acts) !== undefined);
  if (!begun) return { most: one, certain: true };
  const { evidence, share = one } = measureNow(prospect, measure);
  const stuck = evidence.some(({ reason }) => reason === 'ladder.stuck');
  return { most: stuck ? plus(share, fraction(3, 6)) : share, certain: true };
}

function fitted({ call }: Prospect, { asks, told, offers, crowdedBy, points }: Of<'fits-means'>): Ceiling {
  const offered = firstSaid(call, offers);
  const clear = call.exchanges.find(({ acts }) => acts.some((act) => asks.includes(act)) && !acts.some((act) => crowdedBy.includes(act)));
  const heard = firstHeard(call, told);
  const knew =
    offered === undefined || (clear !== undefined && clear.turn <= offered.turn) || (heard !== undefined && heard.turn < offered.turn);
  const gained = (knew ? points.asked : points.late) + points.comfortable;
  return { most: fraction(gained, points.asked + points.comfortable), certain: offered !== undefined };
}

const isWhole = ({ over, under }: Fraction): boolean => over === under;

interface Part extends Ceiling {
  readonly points: number;
}

/** The largest weighted mean: what counts for certain, and of the rest whatever lifts it. */
export function mean(parts: readonly Part[]): Ceiling {
  const sure = parts.filter(({ certain }) => certain);
  const hoped = parts.filter(({ certain }) => !certain).toSorted((a, b) => compare(b.most, a.most));
  let points = sure.reduce((all, part) => all + part.points, 0);
  let total = sure.reduce((all, part) => plus(all, times(part.most, fraction(part.points))), zero);
  for (const part of hoped) {
    const lifts = points === 0 || compare(times(part.most, fraction(points)), total) > 0;
    if (!lifts) break;
    points += part.points;
    total = plus(total, times(part.most, fraction(part.points)));
  }
  return points === 0 ? { most: one, certain: false } : { most: per(total, fraction(points)), certain: sure.length > 0 };
}

export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
