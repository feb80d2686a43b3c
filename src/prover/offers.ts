import {
  classifyOffer,
  monthlySurplus,
  totalOwed,
  type ClassifiedOffer,
  type IsoDate,
  type Offer,
  type OfferKind,
} from '../domain/dialogue/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';

export const offerKinds = ['full-payment', 'instalment', 'extension', 'waiver', 'channel'] as const satisfies readonly OfferKind[];

type Case = Pick<Scenario, 'caseFile' | 'means' | 'date'>;

/** For every way in which an offer of this kind can fit the debtor's means and the collector's mandate: one such offer, in figures. */
export function offersOfEachFit(kind: OfferKind, { caseFile, means, date }: Case): readonly ClassifiedOffer[] {
  const found = new Map<string, ClassifiedOffer>();
  for (const offer of candidates(kind, { caseFile, means, date })) {
    const classified = classifyOffer(offer, means, caseFile.authority, caseFile.ledger, date);
    const fit = `${classified.means} ${classified.authority}`;
    if (!found.has(fit)) found.set(fit, classified);
  }
  return [...found.values()];
}

/** Figures on both sides of every line that a classification draws. */
function candidates(kind: OfferKind, { caseFile: { authority, ledger }, means, date }: Case): readonly Offer[] {
  const owed = totalOwed(ledger);
  const lines = ({ within, withApproval }: { within: number; withApproval: number }): readonly number[] => [
    within,
    withApproval,
    withApproval + 1,
  ];
  const waivers = [undefined, ...lines(authority.waiver), owed - means.lumpSum, owed].filter(
    (sum) => sum === undefined || (sum > 0 && sum <= owed),
  );
  const surplus = monthlySurplus(means);
  const dates = [
    date,
    ...lines(authority.extensionDays).map((days) => daysAfter(date, days)),
    ...(means.fullFrom === undefined ? [] : [means.fullFrom]),
  ];
  switch (kind) {
    case 'channel':
      return [{ kind, channel: 'bank-app' }];
    case 'waiver':
      return waivers.flatMap((waiver) => (waiver === undefined ? [] : [{ kind, waiver }]));
    case 'full-payment':
    case 'extension':
      return waivers.flatMap((waiver) => dates.map((first) => ({ kind, first, ...(waiver === undefined ? {} : { waiver }) })));
    case 'instalment':
      return lines(authority.instalmentMonths)
        .filter((months) => months > 0)
        .flatMap((months) =>
          [Math.floor((surplus * 4) / 5), surplus, surplus + 1].map((monthly) => ({ kind, months, monthly: Math.max(1, monthly) })),
        );
  }
}

const daysAfter = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
