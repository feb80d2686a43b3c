import type { CaseFile, IsoDate, Language, Offer } from '../../domain/dialogue/index.ts';
import { spokenDate, spokenMoney } from '../../engine/index.ts';
import { mandateOf, sumUp } from './plan-draft.ts';
import { callWords } from './words.ts';

/** The offer as it would be said on the phone, terms and all; what needs approval says so. */
export function offerSentence(offer: Offer, caseFile: CaseFile, today: IsoDate, language: Language): string {
  const words = callWords[language].offer;
  const sums = sumUp(offer, caseFile);
  const money = (amount: number | undefined): string | undefined =>
    amount === undefined || amount === 0 ? undefined : spokenMoney(amount, caseFile.currency, language);
  const terms = {
    owed: money(sums.owed),
    rest: money(sums.afterWaiver),
    down: money(offer.down),
    monthly: money(offer.monthly),
    waiver: money(offer.waiver),
    last: sums.last === offer.monthly ? undefined : money(sums.last),
    months: offer.months === undefined ? undefined : words.months({ count: offer.months }),
    first: offer.first === undefined ? undefined : spokenDate(offer.first, language),
    channel: offer.channel === undefined ? undefined : words.payBy[offer.channel],
  };
  const said = words[offer.kind](terms);
  return mandateOf(offer, caseFile, today) === 'needs-approval' ? words.approval({ offer: said }) : said;
}
