/**
 * Dialogue — the words all rooms share: acts, misconduct, case file, offer, transcript.
 *
 * May touch: nothing.
 */
export { collectorActs, debtorActs, misconductKinds } from './acts.data.ts';
export { builtInJurisdictions, channels, posedAs } from './dialogue.ts';
export type {
  BuiltInJurisdiction,
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
export { clockIn } from './clock-in.ts';
export { isZone, localTime, minuteOf, type LocalTime } from './local-time.ts';
export { agreementIn } from './agreement.ts';
export { dispositions } from './dispositions.data.ts';
export { consequences, deciders, figures, manners, particulars } from './particulars.data.ts';
export {
  heardIn,
  type Claim,
  type Consequence,
  type Decider,
  type Figure,
  type Heard,
  type Manner,
  type Particular,
  type SpokenAmount,
} from './heard.ts';
export { dataSources, outcomes, places, purposes, roles, vulnerabilities } from './contact.data.ts';
export type {
  ContactOutcome,
  ContactPlan,
  ContactPoint,
  DataSource,
  LinePlan,
  LoggedContact,
  MessagePlan,
  PastContact,
  Place,
  Purpose,
  Role,
  StopRequest,
  VisitPlan,
  Vulnerability,
} from './contact.ts';
export {
  collectorKinds,
  creditorKinds,
  debtKinds,
  debtLaws,
  debtOrigins,
  moratoriumKinds,
  restarts,
  totalOwed,
  type Authority,
  type CaseFacts,
  type CaseFile,
  type CollectorKind,
  type CreditorKind,
  type DebtFacts,
  type KnownCase,
  type Ledger,
  type Moratorium,
  type Restart,
} from './case-file.ts';
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
