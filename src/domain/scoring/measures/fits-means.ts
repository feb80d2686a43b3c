import { agreementOf, firstAgreementOf } from '../circumstances.ts';
import { firstHeard, firstSaid, precedes, type Call, type Exchange, type Place } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

type FitsMeans = Extract<Measure, { kind: 'fits-means' }>;

/** What was offered against what the debtor can carry, and whether that was known before it was offered. */
export function fitsMeans({ call, circumstances }: Scene, measure: FitsMeans): Measured {
  const offer = offerThatCounts(call);
  const nothingToFit = circumstances.has('paid-at-once') || circumstances.has('stood-down');
  if (nothingToFit && offer === undefined) return { tried: false, evidence: [] };
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

/** Means are to be known before a plan is offered or, where none is, by the time the debtor agrees. */
function knowing(call: Call, measure: FitsMeans): Judged {
  const { told, offers, points } = measure;
  const offered = firstSaid(call, offers);
  const agreed = offered === undefined ? firstAgreementOf(call) : undefined;
  const { clear, crowded } = questions(call, measure);
  const heard = firstHeard(call, told);
  const inTime = (turn: number): boolean => agreed === undefined || turn <= agreed;
  if (clear !== undefined && precedes(clear, offered) && inTime(clear.turn))
    return { points: points.asked, evidence: earned('means.asked-first', {}, clear.turn) };
  if (heard !== undefined && (offered === undefined || heard.turn < offered.turn) && inTime(heard.turn))
    return { points: points.asked, evidence: earned('means.told-first', {}, heard.turn) };
  if (clear !== undefined) return { points: points.late, evidence: lost('means.asked-late', {}, clear.turn) };
  if (crowded !== undefined) return { points: 0, evidence: lost('means.crowded', {}, crowded.turn) };
  return { points: 0, evidence: lost('means.not-asked', {}, offered?.turn) };
}

/** The first question about means that stood by itself, and the first that was buried among demands. */
function questions(call: Call, { asks, crowdedBy }: FitsMeans): { readonly clear?: Place; readonly crowded?: Place } {
  const turns = call.exchanges.filter(({ acts }) => acts.some((act) => asks.includes(act)));
  const isCrowded = ({ acts }: Exchange): boolean => acts.some((act) => crowdedBy.includes(act));
  const placed = (exchange: Exchange | undefined) => exchange && firstSaid(call, asks, exchange.turn);
  const [clear, crowded] = [placed(turns.find((turn) => !isCrowded(turn))), placed(turns.find(isCrowded))];
  return { ...(clear && { clear }), ...(crowded && { crowded }) };
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
