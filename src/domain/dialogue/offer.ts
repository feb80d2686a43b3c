import { totalOwed, type Authority, type Ledger } from './case-file.ts';
import type { IsoDate, MinorUnits, PaymentChannel } from './dialogue.ts';

export type OfferKind = 'full-payment' | 'instalment' | 'extension' | 'waiver' | 'channel';

/** An offer as made on the plan desk. Money in minor units; absent terms were not offered. */
export interface Offer {
  readonly kind: OfferKind;
  /** Paid at once, before the instalments. */
  readonly down?: MinorUnits;
  readonly monthly?: MinorUnits;
  readonly months?: number;
  /** First, or only, day of payment. */
  readonly first?: IsoDate;
  readonly waiver?: MinorUnits;
  readonly channel?: PaymentChannel;
}

/** The debtor's true means: hidden from the trainee until told. Minor units a month. */
export interface Means {
  readonly monthlyIncome: MinorUnits;
  readonly monthlySpending: MinorUnits;
  /** What could be paid at once without harm. */
  readonly lumpSum: MinorUnits;
  /** The day from which the whole sum could be paid, if there is one. */
  readonly fullFrom?: IsoDate;
}

export type Fit = 'comfortable' | 'tight' | 'impossible';
export type Mandate = 'within' | 'needs-approval' | 'beyond';

/** An offer seen from both sides of the line, in a few levels, so that a persona's memory stays finite. */
export interface ClassifiedOffer extends Offer {
  readonly means: Fit;
  readonly authority: Mandate;
  /** Gives away more than the debtor's means call for: time or instalments to one who could pay now, or a rate under half of what they can carry. */
  readonly generous?: true;
}

/** What is left at the end of a month; never below zero. */
export const monthlySurplus = (means: Means): MinorUnits => Math.max(0, means.monthlyIncome - means.monthlySpending);

/** What an offer leaves unpaid: positive when the plan falls short, negative when it asks too much. */
export function shortfall(offer: Offer, ledger: Ledger): MinorUnits {
  const owed = totalOwed(ledger) - (offer.waiver ?? 0);
  const instalments = (offer.monthly ?? 0) * (offer.months ?? 0);
  return offer.kind === 'full-payment' || offer.kind === 'extension' ? 0 : owed - (offer.down ?? 0) - instalments;
}

/**
 * Classifies an offer against the debtor's means and the collector's authority.
 * Comfortable: at most four fifths of the monthly surplus; tight: up to all of it; impossible: above.
 */
export function classifyOffer(offer: Offer, means: Means, authority: Authority, ledger: Ledger, today: IsoDate): ClassifiedOffer {
  return {
    ...offer,
    means: fit(offer, means, ledger),
    authority: mandate(offer, authority, today),
    ...(isGenerous(offer, means, ledger) ? { generous: true as const } : {}),
  };
}

function isGenerous(offer: Offer, means: Means, ledger: Ledger): boolean {
  if (offer.kind !== 'instalment' && offer.kind !== 'extension') return false;
  if (means.lumpSum >= totalOwed(ledger) - (offer.waiver ?? 0)) return true;
  return offer.kind === 'instalment' && (offer.monthly ?? 0) * 2 < monthlySurplus(means);
}

function fit(offer: Offer, means: Means, ledger: Ledger): Fit {
  const owed = totalOwed(ledger) - (offer.waiver ?? 0);
  if (offer.kind === 'waiver' || offer.kind === 'channel') return 'comfortable';
  if (offer.kind === 'instalment') {
    if ((offer.down ?? 0) > means.lumpSum) return 'impossible';
    return share(offer.monthly ?? 0, monthlySurplus(means));
  }
  if (means.fullFrom !== undefined && offer.first !== undefined && offer.first >= means.fullFrom) return 'comfortable';
  return share(owed, means.lumpSum);
}

function share(asked: MinorUnits, available: MinorUnits): Fit {
  if (asked > available) return 'impossible';
  return asked * 5 > available * 4 ? 'tight' : 'comfortable';
}

function mandate(offer: Offer, authority: Authority, today: IsoDate): Mandate {
  const levels = [
    level(offer.months ?? 0, authority.instalmentMonths),
    level(offer.waiver ?? 0, authority.waiver),
    offer.kind === 'extension' && offer.first !== undefined ? level(daysBetween(today, offer.first), authority.extensionDays) : 0,
  ];
  return (['within', 'needs-approval', 'beyond'] as const)[Math.max(...levels)] ?? 'beyond';
}

const level = (asked: number, limit: { within: number; withApproval: number }): number =>
  asked <= limit.within ? 0 : asked <= limit.withApproval ? 1 : 2;

/** Whole days from one date to another; both at midnight UTC, so no clock change can bend it. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
