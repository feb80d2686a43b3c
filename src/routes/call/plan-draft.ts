import {
  classifyOffer,
  totalOwed,
  type CaseFile,
  type IsoDate,
  type Mandate,
  type MinorUnits,
  type Offer,
  type OfferKind,
  type PaymentChannel,
} from '../../domain/dialogue/index.ts';
import { isDay, monthsAfter } from './iso-months.ts';

/** What stands in the fields of the plan desk, as typed. */
export interface PlanDraft {
  readonly kind: OfferKind;
  readonly down: string;
  readonly monthly: string;
  readonly months: string;
  readonly first: string;
  readonly waiver: string;
  readonly channel: PaymentChannel | '';
}

export type PlanField = Exclude<keyof PlanDraft, 'kind'>;
export type PlanProblem = 'missing' | 'not-money' | 'not-months' | 'not-a-day' | 'day-passed' | 'more-than-owed' | 'nothing';

/** The arithmetic of a plan, in exact minor units. */
export interface PlanSums {
  readonly owed: MinorUnits;
  readonly afterWaiver: MinorUnits;
  readonly paid: MinorUnits;
  /** What the plan leaves unpaid; zero when it covers the sum. */
  readonly left: MinorUnits;
  /** What would be asked beyond the sum owed; zero unless whole instalments too many were planned. */
  readonly over: MinorUnits;
  readonly last?: MinorUnits;
  readonly ends?: IsoDate;
}

export interface PlanReading {
  readonly problems: Readonly<Partial<Record<PlanField, PlanProblem>>>;
  readonly sums: PlanSums;
  readonly authority: Mandate;
  /** Present once nothing is missing or wrong. */
  readonly offer?: Offer;
}

/** Which fields a kind of offer asks for. */
export const fieldsOf: Readonly<Record<OfferKind, readonly PlanField[]>> = {
  'full-payment': ['first', 'waiver', 'channel'],
  'instalment': ['months', 'monthly', 'down', 'waiver', 'first', 'channel'],
  'extension': ['first', 'channel'],
  'waiver': ['waiver', 'first'],
  'channel': ['channel'],
};

const required: Readonly<Record<OfferKind, readonly PlanField[]>> = {
  'full-payment': ['first'],
  'instalment': ['months', 'monthly', 'first'],
  'extension': ['first'],
  'waiver': ['waiver'],
  'channel': ['channel'],
};

export const isRequired = (kind: OfferKind, field: PlanField): boolean => required[kind].includes(field);

export const emptyDraft: PlanDraft = { kind: 'instalment', down: '', monthly: '', months: '', first: '', waiver: '', channel: '' };

/** Exact minor units from what was typed: up to two decimals, thousands marks allowed; undefined when it is no such sum. */
export function toMinorUnits(typed: string): MinorUnits | undefined {
  const plain = typed.trim().replace(/[,，\s]/gu, '');
  const [, whole, cents = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/u.exec(plain) ?? [];
  return whole === undefined ? undefined : Number(whole) * 100 + Number(cents.padEnd(2, '0'));
}

/** The sum that, paid each month, clears what is left after waiver and down payment; the last instalment is then no larger. */
export function evenInstalment(draft: PlanDraft, caseFile: CaseFile): MinorUnits | undefined {
  const months = toMonths(draft.months);
  const rest = totalOwed(caseFile.ledger) - (toMinorUnits(draft.waiver) ?? 0) - (toMinorUnits(draft.down) ?? 0);
  return months === undefined || rest <= 0 ? undefined : Math.ceil(rest / months);
}

/** Reads the desk: the offer if it stands, what is wrong and where if not, and the sums either way. */
export function readPlan(draft: PlanDraft, caseFile: CaseFile, today: IsoDate): PlanReading {
  const offer = toOffer(draft);
  const problems = findProblems(draft, offer, caseFile, today);
  const stands = Object.keys(problems).length === 0;
  return {
    problems,
    sums: sumUp(offer, caseFile),
    authority: mandateOf(offer, caseFile, today),
    ...(stands ? { offer } : {}),
  };
}

/** The sums of an offer already made. */
export function sumUp(offer: Offer, caseFile: CaseFile): PlanSums {
  const owed = totalOwed(caseFile.ledger);
  const afterWaiver = Math.max(0, owed - (offer.waiver ?? 0));
  if (offer.kind === 'channel' || offer.kind === 'waiver') return { owed, afterWaiver, paid: 0, left: afterWaiver, over: 0 };
  if (offer.kind !== 'instalment') return { owed, afterWaiver, paid: afterWaiver, left: 0, over: 0, ...ends(offer.first) };
  return { owed, afterWaiver, ...instalments(offer, afterWaiver) };
}

function instalments(offer: Offer, afterWaiver: MinorUnits): Omit<PlanSums, 'owed' | 'afterWaiver'> {
  const { down = 0, monthly = 0, months = 0 } = offer;
  const beforeLast = down + monthly * Math.max(0, months - 1);
  const last = Math.min(monthly, afterWaiver - beforeLast);
  if (months === 0 || monthly === 0) return { paid: Math.min(down, afterWaiver), left: Math.max(0, afterWaiver - down), over: 0 };
  const end = ends(offer.first === undefined ? undefined : monthsAfter(offer.first, months - 1));
  if (last <= 0) return { paid: down + monthly * months, left: 0, over: down + monthly * months - afterWaiver, ...end };
  return { paid: beforeLast + last, left: afterWaiver - beforeLast - last, over: 0, last, ...end };
}

const ends = (day: IsoDate | undefined): { ends?: IsoDate } => (day === undefined ? {} : { ends: day });

function toOffer(draft: PlanDraft): Offer {
  const asked = new Set(fieldsOf[draft.kind]);
  const money = (field: 'down' | 'monthly' | 'waiver'): MinorUnits | undefined =>
    asked.has(field) && draft[field].trim() !== '' ? toMinorUnits(draft[field]) : undefined;
  const terms = {
    down: money('down'),
    monthly: money('monthly'),
    months: asked.has('months') ? toMonths(draft.months) : undefined,
    first: asked.has('first') && isDay(draft.first) ? draft.first : undefined,
    waiver: money('waiver'),
    channel: asked.has('channel') && draft.channel !== '' ? draft.channel : undefined,
  };
  return { kind: draft.kind, ...Object.fromEntries(Object.entries(terms).filter(([, term]) => term !== undefined)) };
}

function findProblems(draft: PlanDraft, offer: Offer, caseFile: CaseFile, today: IsoDate): PlanReading['problems'] {
  const problems = fieldsOf[draft.kind].map((field) => [field, problemIn(field, draft, offer, caseFile, today)] as const);
  return Object.fromEntries(problems.filter(([, problem]) => problem !== undefined));
}

function problemIn(field: PlanField, draft: PlanDraft, offer: Offer, caseFile: CaseFile, today: IsoDate): PlanProblem | undefined {
  if (draft[field].trim() === '') return isRequired(draft.kind, field) ? 'missing' : undefined;
  if (field === 'channel') return undefined;
  if (field === 'first') return !isDay(draft.first) ? 'not-a-day' : draft.first < today ? 'day-passed' : undefined;
  if (field === 'months') return offer.months === undefined ? 'not-months' : undefined;
  const sum = offer[field];
  if (sum === undefined) return 'not-money';
  if (sum === 0) return isRequired(draft.kind, field) ? 'nothing' : undefined;
  return sum > mostFor(field, offer, totalOwed(caseFile.ledger)) ? 'more-than-owed' : undefined;
}

/** A part of the sum cannot exceed what the parts before it leave. */
function mostFor(field: 'down' | 'monthly' | 'waiver', offer: Offer, owed: MinorUnits): MinorUnits {
  if (field === 'waiver') return owed;
  const afterWaiver = owed - (offer.waiver ?? 0);
  return field === 'down' ? afterWaiver : afterWaiver - (offer.down ?? 0);
}

function toMonths(typed: string): number | undefined {
  const months = /^\s*\d{1,3}\s*$/u.test(typed) ? Number(typed) : 0;
  return months >= 1 && months <= 120 ? months : undefined;
}

/** Only the collector's side of the classification leaves this function: what the debtor can bear stays hidden. */
export function mandateOf(offer: Offer, caseFile: CaseFile, today: IsoDate): Mandate {
  const unknownMeans = { monthlyIncome: 0, monthlySpending: 0, lumpSum: 0 };
  return classifyOffer(offer, unknownMeans, caseFile.authority, caseFile.ledger, today).authority;
}
