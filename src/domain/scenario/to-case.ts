import type { CaseFacts, CaseFile, Means, Offer } from '../dialogue/index.ts';
import type { CaseFileEntry, MeansEntry, OfferEntry } from './schema-case.ts';
import { optional } from './to-regions.ts';

/** The author's case file in the words of the code. */
export const toCaseFile = (entry: CaseFileEntry): CaseFile => ({
  ...toFacts(entry),
  creditor: entry.creditor,
  collector: {
    kind: entry.collector.kind,
    name: entry.collector.name,
    ...optional('agency', entry.collector.agency),
    staffNumber: entry.collector['staff-number'],
  },
  debtor: entry.debtor,
  product: entry.product,
  accountEnding: entry['account-ending'],
  currency: entry.currency,
  ledger: {
    principal: entry.ledger.principal,
    interest: entry.ledger.interest,
    lateFee: entry.ledger['late-fee'],
    asOf: entry.ledger['as-of'],
  },
  dueDate: entry['due-date'],
  daysOverdue: entry['days-overdue'],
  bucket: entry.bucket,
  history: entry.history,
  authority: {
    instalmentMonths: toLimit(entry.authority['instalment-months']),
    waiver: toLimit(entry.authority.waiver),
    extensionDays: toLimit(entry.authority['extension-days']),
  },
  plan: entry.plan,
  dispute: entry.dispute,
  litigation: {
    authorised: entry.litigation.authorised,
    judgment: entry.litigation.judgment,
    ...optional('done', entry.litigation.done),
    ...optional('optionsExplored', entry.litigation['options-explored']),
  },
});

/** Facts that are not written stay unknown. */
const toFacts = (entry: CaseFileEntry): CaseFacts => ({
  ...optional('zone', entry.zone),
  ...optional('debt', entry.debt),
  ...optional('limitation', entry.limitation),
  ...optional('contactPoints', entry['contact-points']),
  ...optional('stops', entry.stops),
  ...optional('disputes', entry.disputes),
  ...optional('representatives', entry.representatives),
  ...optional('moratorium', entry.moratorium),
  ...optional('bankruptcy', entry.bankruptcy),
  ...optional('deceased', entry.deceased),
  ...optional('identityTheft', entry['identity-theft']),
  ...optional('ombudsmanComplaint', entry['ombudsman-complaint']),
  ...optional('notices', entry.notices),
  ...optional('agreed', entry.agreed),
  ...optional('vulnerability', entry.vulnerability),
  ...optional('setUp', entry['set-up']),
});

const toLimit = (entry: { 'within': number; 'with-approval': number }) => ({ within: entry.within, withApproval: entry['with-approval'] });

export const toMeans = (entry: MeansEntry): Means => ({
  monthlyIncome: entry['monthly-income'],
  monthlySpending: entry['monthly-spending'],
  lumpSum: entry['lump-sum'],
  ...optional('fullFrom', entry['full-from']),
});

export const toOffer = (entry: OfferEntry): Offer => ({
  kind: entry.kind,
  ...optional('down', entry.down),
  ...optional('monthly', entry.monthly),
  ...optional('months', entry.months),
  ...optional('first', entry.first),
  ...optional('waiver', entry.waiver),
  ...optional('channel', entry.channel),
});
