/**
 * Dialogue — the words all rooms share: acts, misconduct, case file, offer, transcript.
 *
 * May touch: nothing.
 */
export { collectorActs, debtorActs, misconductKinds } from './acts.data.ts';
export type {
  Channel,
  CollectorAct,
  Currency,
  DebtorAct,
  Disposition,
  IsoDate,
  IsoDateTime,
  Jurisdiction,
  Language,
  MinorUnits,
  Misconduct,
  PaymentChannel,
  PosedAs,
  Words,
} from './dialogue.ts';
export { agreementIn } from './agreement.ts';
export { dispositions } from './dispositions.data.ts';
export type { Heard } from './heard.ts';
export { totalOwed, type Authority, type CaseFile, type Ledger, type PastContact } from './case-file.ts';
export type { CallEvent, CallLog, CollectorHungUp, CollectorSpoke } from './call-log.ts';
export {
  classifyOffer,
  daysBetween,
  monthlySurplus,
  shortfall,
  type ClassifiedOffer,
  type Fit,
  type Mandate,
  type Means,
  type Offer,
  type OfferKind,
} from './offer.ts';
export type { AnswerTurn, CollectorTurn, SpokenTurn, Transcript } from './transcript.ts';
