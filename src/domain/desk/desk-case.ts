import type {
  CaseFile,
  Channel,
  IsoDateTime,
  Jurisdiction,
  LinePlan,
  MessagePlan,
  Place,
  Purpose,
  VisitPlan,
  Words,
} from '../dialogue/index.ts';
import type { Decision } from './decision.ts';

/** How far a contact serves what the case is about. */
export type Serving = (typeof serving)[number];
export const serving = ['fully', 'partly', 'not'] as const;

/** One way that is open to the trainee: somebody, by some number or address, for some purpose. */
export interface Way {
  readonly id: string;
  /** The id of a contact point of the case file. */
  readonly point: string;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly place?: Place;
  readonly serves: Serving;
  /** What would be done, as the trainee reads it. */
  readonly words: Words;
  readonly line?: LinePlan;
  readonly visit?: VisitPlan;
  readonly message?: MessagePlan;
}

/**
 * What a decision comes to, from worst to best: a rule is broken; a deadline passes because nobody is contacted, though it could
 * have been kept; a rule cannot be decided; lawful and to no purpose; nobody is
 * contacted, or later than need be, though somebody could have been; lawful and useful; what is right.
 */
export type Standing = (typeof standings)[number];
export const standings = ['unlawful', 'lapsed', 'unsettled', 'idle', 'too-cautious', 'sound', 'best'] as const;

/** A decision written down beforehand, with what must come of it: every one is a test. */
export interface RehearsedDecision {
  readonly decision: Decision;
  readonly expect: Standing;
  /** The rules that lead its breaches, in any order, complete. */
  readonly breaks: readonly string[];
}

/** What a list of cases needs. */
export interface DeskCard {
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly difficulty: 1 | 2 | 3 | 4 | 5;
  readonly title: Words;
  readonly summary: Words;
  readonly debtor: Words;
}

/** A case on the desk: what is known, what the hour is, and what may be decided. */
export interface DeskCase extends DeskCard {
  /** On the debtor's clock. */
  readonly now: IsoDateTime;
  /** The IANA zone of the debtor. */
  readonly zone: string;
  /** The zone in which the collector sits, where it is another. */
  readonly deskZone?: string;
  /** What a contact is to achieve. */
  readonly aim: Words;
  readonly caseFile: CaseFile;
  readonly ways: readonly Way[];
  /** Later moments that may be waited for, on the debtor's clock, soonest first. */
  readonly later: readonly IsoDateTime[];
  /** What an experienced hand would say of it afterwards. */
  readonly explanation: Words;
  readonly rehearsals: readonly RehearsedDecision[];
}
