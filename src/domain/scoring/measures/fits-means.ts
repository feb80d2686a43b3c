import { agreementOf } from '../circumstances.ts';
import { firstHeard, firstSaid, precedes, type Call } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

type FitsMeans = Extract<Measure, { kind: 'fits-means' }>;

/** What was offered against what the debtor can carry, and whether that was known before it was offered. */
export function fitsMeans({ call, circumstances }: Scene, measure: FitsMeans): Measured {
  const offer = offerThatCounts(call);
  if (circumstances.has('paid-at-once') && offer === undefined) return { tried: false, evidence: [] };
  const asked = knowing(call, measure);
  const fit = fitting(call, measure, offer);
  const of = measure.points.asked + (fit === undefined ? 0 : measure.points.comfortable);
  const tried = asked.points > 0 || offer !== undefined || firstSaid(call, measure.offers) !== undefined;
  return outOf(asked.points + (fit?.points ?? 0), of, fit === undefined ? [asked.evidence] : [asked.evidence, fit.evidence], tried);
}

interface Judged {
  readonly points: number;
  readonly evidence: Evidence;
}

/** The offer that was agreed to, or else the last one made. Only what is to be paid can fit or not. */
function offerThatCounts(call: Call) {
  const agreed = agreementOf(call) ?? Infinity;
  const made = call.exchanges.filter(({ offer }) => offer !== undefined && offer.kind !== 'waiver' && offer.kind !== 'channel');
  return made.findLast(({ turn }) => turn <= agreed) ?? made.at(-1);
}

function knowing(call: Call, { asks, told, offers, points }: FitsMeans): Judged {
  const offered = firstSaid(call, offers);
  const asked = firstSaid(call, asks);
  const heard = firstHeard(call, told);
  if (asked !== undefined && precedes(asked, offered))
    return { points: points.asked, evidence: earned('means.asked-first', {}, asked.turn) };
  if (heard !== undefined && (offered === undefined || heard.turn < offered.turn))
    return { points: points.asked, evidence: earned('means.told-first', {}, heard.turn) };
  if (asked !== undefined) return { points: points.late, evidence: lost('means.asked-late', {}, asked.turn) };
  return { points: 0, evidence: lost('means.not-asked', {}, offered?.turn) };
}

/** Nothing to judge when the debtor promised in their own words and no plan was offered. */
function fitting(call: Call, { offers, points }: FitsMeans, counts: ReturnType<typeof offerThatCounts>): Judged | undefined {
  const fit = counts?.offer?.means;
  if (fit !== 'impossible' && counts?.offer?.generous === true)
    return { points: points.tight, evidence: lost('offer.generous', {}, counts.turn) };
  if (fit === 'comfortable') return { points: points.comfortable, evidence: earned('offer.comfortable', {}, counts?.turn) };
  if (fit === 'tight') return { points: points.tight, evidence: lost('offer.tight', {}, counts?.turn) };
  if (fit === 'impossible') return { points: 0, evidence: lost('offer.impossible', {}, counts?.turn) };
  const proposed = firstHeard(call, ['propose-plan']);
  const taken = proposed === undefined ? undefined : firstSaid(call, ['confirm-plan'], proposed.turn + 1);
  if (taken !== undefined) return { points: points.comfortable, evidence: earned('offer.theirs', {}, taken.turn) };
  const offered = firstSaid(call, offers);
  if (offered !== undefined) return { points: 0, evidence: lost('offer.no-figures', {}, offered.turn) };
  return agreementOf(call) === undefined ? { points: 0, evidence: lost('offer.none', {}) } : undefined;
}
