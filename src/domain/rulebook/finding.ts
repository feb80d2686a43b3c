import type { CollectorKind, CreditorKind, DebtFacts, IsoDate, Words } from '../dialogue/index.ts';

/** Who made the clause, from strongest to weakest. */
export const legalForces = [
  'law',
  'regulation',
  'judicial-interpretation',
  'departmental-rule',
  'regulatory-notice',
  'standard',
  'industry-rule',
  'project-rule',
] as const;
export type LegalForce = (typeof legalForces)[number];

/** T the provision's own text was seen · S only a secondary source was seen · M from memory, unverified. */
export type Certainty = 'T' | 'S' | 'M';

/** Whose business it binds; a part left out means anybody's. */
export interface Covers {
  readonly creditor?: readonly CreditorKind[];
  readonly collector?: readonly CollectorKind[];
  readonly debt?: readonly NonNullable<DebtFacts['kind']>[];
}

/** Where a rule comes from. In force on `from` and up to, but not on, `until`. */
export interface Clause {
  readonly instrument: Words;
  readonly article?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly force: LegalForce;
  readonly certainty: Certainty;
  /** How certain the dates are, where that is less than the text is. */
  readonly dateCertainty?: Certainty;
  readonly covers?: Covers;
}

/** From gravest to lightest. */
export const severities = ['critical', 'major', 'minor'] as const;
export type Severity = (typeof severities)[number];
export type Verdict = 'met' | 'breached' | 'not-applicable' | 'undecided';

/** The fatal list of call monitoring: any of these fails the call. */
export const gates = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10'] as const;
export type Gate = (typeof gates)[number];

/** What a rule says of one call. A breach names the turn and the words; every finding names the clause. */
export interface Finding {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** The entry of the fatal list that the rule stands for, if any; severity is the law's, this is the trade's. */
  readonly gate?: Gate;
  /** The turn that decides it; absent when the whole call does, or the decision before it. */
  readonly turn?: number;
  readonly quote?: string;
  /** The leading clause in force on the call's date. */
  readonly clause: Clause;
  /** Graver first: other rules that the same words broke. One breach, one finding. */
  readonly alsoBreaches: readonly string[];
  /** For `undecided`: the facts that would decide it, by where they are written. */
  readonly needs?: readonly string[];
  /** For `met`: it was kept by not making a contact that would have broken it. */
  readonly byWaiting?: true;
}
