import { totalOwed, type KnownCase } from '../../dialogue/index.ts';
import type { Finder } from './situation.ts';

const file =
  (find: (caseFile: KnownCase) => ReturnType<Finder>): Finder =>
  ({ caseFile }) =>
    caseFile === undefined ? undefined : find(caseFile);

/** The account and how the collecting side is set up. */
export const accountFacts = {
  'creditor.kind': file(({ creditor }) => creditor?.kind),
  'collector.kind': file(({ collector }) => collector?.kind),
  'plan': file(({ plan }) => plan),
  'dispute': file(({ dispute }) => dispute),
  'days-overdue': file(({ daysOverdue }) => daysOverdue),
  'ledger.total': file(({ ledger }) =>
    ledger?.principal === undefined || ledger.interest === undefined || ledger.lateFee === undefined
      ? undefined
      : totalOwed({ principal: ledger.principal, interest: ledger.interest, lateFee: ledger.lateFee }),
  ),
  'ledger.principal': file(({ ledger }) => ledger?.principal),
  'debt.kind': file(({ debt }) => debt?.kind),
  'debt.origin': file(({ debt }) => debt?.origin),
  'debt.secured': file(({ debt }) => debt?.secured),
  'debt.regulated': file(({ debt }) => debt?.regulated),
  'debt.shared-with-spouse': file(({ debt }) => debt?.sharedWithSpouse),
  'debt.estate-accepted': file(({ debt }) => debt?.estateAccepted),
  'debt.annual-percent': file(({ debt }) => debt?.annualPercent),
  'debt.law': file(({ debt }) => debt?.law),
  'debt.rest-stays-owing': file(({ debt }) => debt?.restStaysOwing),
  'limitation.contact-in-period': file(({ limitation }) => limitation?.contactInPeriod),
  'litigation.authorised': file(({ litigation }) => litigation?.authorised),
  'litigation.judgment': file(({ litigation }) => litigation?.judgment),
  'litigation.done': file(({ litigation }) => litigation?.done),
  'litigation.options-explored': file(({ litigation }) => litigation?.optionsExplored),
  'vulnerability': file(({ vulnerability }) => vulnerability),
  'agreed.night-contact': file(({ agreed }) => agreed?.nightContact),
  'agreed.more-attempts': file(({ agreed }) => agreed?.moreAttempts),
  'agreed.workplace-visit': file(({ agreed }) => agreed?.workplaceVisit),
  'agreed.messenger': file(({ agreed }) => agreed?.messenger),
  'agreed.electronic': file(({ agreed }) => agreed?.electronic),
  'set-up.bond-filed': file(({ setUp }) => setUp?.bondFiled),
  'set-up.own-staff-bound': file(({ setUp }) => setUp?.ownStaffBound),
  'set-up.retention-years': file(({ setUp }) => setUp?.retentionYears),
  'set-up.plan-recording-kept': file(({ setUp }) => setUp?.planRecordingKept),
  'set-up.mandate-ended': file(({ setUp }) => setUp?.mandateEnded),
  'set-up.data-returned': file(({ setUp }) => setUp?.dataReturned),
  'set-up.subcontracted': file(({ setUp }) => setUp?.subcontracted),
  'set-up.staff-vetted': file(({ setUp }) => setUp?.staffVetted),
  'set-up.confidentiality-signed': file(({ setUp }) => setUp?.confidentialitySigned),
  'set-up.scored-only-by-amount': file(({ setUp }) => setUp?.scoredOnlyByAmount),
  'set-up.sensitive-notes': file(({ setUp }) => setUp?.sensitiveNotes),
  'set-up.data-shared': file(({ setUp }) => setUp?.dataShared),
  'set-up.segments-by-sensitive-traits': file(({ setUp }) => setUp?.segmentsBySensitiveTraits),
  'set-up.names-matched-only': file(({ setUp }) => setUp?.namesMatchedOnly),
  'set-up.warned-by-authorities': file(({ setUp }) => setUp?.warnedByAuthorities),
} as const satisfies Record<string, Finder>;
