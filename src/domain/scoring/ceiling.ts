import type { DebtorAct } from '../dialogue/index.ts';
import { firstHeard, firstSaid, precedes, type Call } from './call.ts';
import { per, plus, fraction, times, zero, type Fraction } from './fraction.ts';
import { measure as measureNow } from './measure.ts';
import type { Measured, Scene } from './measured.ts';
import type { Reason } from './reason.ts';
import type { Measure, PerformancePart } from './rubric.ts';

/**
 * What may still become of a criterion while a call goes on: the largest share that any course of it could earn, and
 * whether the criterion will count for certain. What is lost for good is lost here; all else is hoped for.
 */
export interface Ceiling {
  readonly most: Fraction;
  /** The share that a course without further slips earns, if nothing more comes up to thin out those already made. A guess, not a bound. */
  readonly hoped?: Fraction;
  readonly certain: boolean;
}

/** A call that is not over, and what the debtor may still do in it. */
export interface Prospect extends Scene {
  /** Left out, the debtor may still do anything. */
  readonly ahead?: ReadonlySet<DebtorAct>;
}

const one = fraction(1);

/** The ceiling of a measure that found this so far. Never below the share of any call that begins like this one. */
export function ceilingOf(prospect: Prospect, measure: Measure, found: Measured): Ceiling {
  switch (measure.kind) {
    case 'performs':
      return performed(prospect, measure);
    case 'asks':
      return asked(prospect, measure, found);
    case 'answers':
      return shareOfWhatComesUp(prospect, measure, Object.keys(measure.to) as DebtorAct[], found);
    case 'feels-before-asks':
      return shareOfWhatComesUp(prospect, measure, measure.feelings, found);
    case 'stays-calm':
      return { most: found.share ?? one, certain: true };
    case 'keeps-purpose':
      return { most: one, certain: true };
    case 'states-truly':
      return stated(prospect, measure);
    case 'ladder':
      return climbed(prospect, measure, found);
    case 'fits-means':
      return fitted(prospect, measure);
    case 'commitment':
      return { most: one, certain: true };
    case 'note-complete':
      return { most: one, certain: false };
    case 'together':
      return mean(measure.parts.map(({ points, measure: part }) => ({ points, ...ceilingOf(prospect, part, measureNow(prospect, part)) })));
  }
}

type Of<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

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

function asked({ call }: Prospect, { points, does, before }: Of<'asks'>, { share = one }: Measured): Ceiling {
  if (firstSaid(call, does) !== undefined || isWhole(share)) return { most: share, certain: true };
  const of = points.asked + points.room;
  return { most: firstSaid(call, before) === undefined ? one : fraction(points.late + points.room, of), certain: true };
}

/** Of what the debtor raises, more may always come and be taken up; where nothing more can come, the share stands. */
function shareOfWhatComesUp(
  { call, ahead }: Prospect,
  measure: Measure,
  raised: readonly DebtorAct[],
  { share, evidence }: Measured,
): Ceiling {
  const last = call.exchanges.at(-1);
  const pending = last?.heard.some((act) => raised.includes(act)) === true;
  const more = pending || ahead === undefined || raised.some((act) => ahead.has(act));
  if (share === undefined) return { most: more ? one : zero, certain: false };
  const slips = evidence.filter(({ reason }) => isPast(measure, reason)).length;
  const judged = evidence.filter(({ reason }) => judgements.has(reason)).length;
  return { most: more || isOpen(measure) ? one : share, hoped: judged === 0 ? one : fraction(judged - slips, judged), certain: true };
}

/** One of these is told for everything that came up. */
const judgements: ReadonlySet<Reason> = new Set(['answer.taken-up', 'answer.left', 'feeling.named', 'feeling.skipped', 'feeling.unnamed']);

/** What was passed over and cannot be made good any more. */
const isPast = (measure: Measure, reason: Reason): boolean =>
  reason === 'feeling.skipped' || (reason === 'answer.left' && measure.kind === 'answers' && measure.within === 'next');

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
function climbed({ call }: Prospect, measure: Of<'ladder'>, { evidence, share = one }: Measured): Ceiling {
  const begun = measure.steps.some((acts) => firstSaid(call, acts) !== undefined);
  if (!begun) return { most: one, certain: true };
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
  if (points === 0) return { most: one, certain: false };
  const hope = sure.reduce((all, part) => plus(all, times(part.hoped ?? part.most, fraction(part.points))), zero);
  const surely = sure.reduce((all, part) => all + part.points, 0);
  return {
    most: per(total, fraction(points)),
    ...(surely === 0 ? {} : { hoped: per(hope, fraction(surely)) }),
    certain: sure.length > 0,
  };
}

export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
