import type { ContactPlan, DebtorAct, Heard, IsoDate, Jurisdiction, KnownCase, Mandate, Words } from '../dialogue/index.ts';
import type { Clause, Covers, Gate, Severity, Verdict } from './finding.ts';
import type { Pattern } from './patterns/pattern.ts';

export type RuleKind = 'must' | 'must-not' | 'may';

/** Where a breach can be seen: in one utterance, over the call, in the contact log, or in the plan. */
export type Level = 'utterance' | 'call' | 'timeline' | 'plan';

/** What a rule is about, for whoever looks one up: in the order in which a call meets it. */
export const topics = [
  'identity',
  'right-person',
  'contact',
  'conduct',
  'consequences',
  'money',
  'holds',
  'hardship',
  'records',
  'firm',
] as const;
export type Topic = (typeof topics)[number];

/** What one jurisdiction asks of a call. */
export interface Rulebook {
  readonly id: Jurisdiction;
  /** The day up to which the law was read; examples without a date are calls of that day. */
  readonly version: IsoDate;
  readonly title: Words;
  /** What the place is called. */
  readonly place?: Words;
  /** Another rulebook that binds here too: its rules come first, and the strictest leads. */
  readonly buildsOn?: Jurisdiction;
  readonly rules: readonly Rule[];
}

/** One duty, ban or permission, with where it comes from and examples that are its tests. */
export interface Rule {
  readonly id: string;
  /** A rule without one is still found by its words. */
  readonly topic?: Topic;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly level: readonly Level[];
  readonly gate?: Gate;
  readonly covers?: Covers;
  /** The rule holds only if every pattern holds. */
  readonly pattern: readonly Pattern[];
  /** Leading clause first. */
  readonly clauses: readonly Clause[];
  readonly title: Words;
  readonly words: Words;
  /** What goes wrong for the person called when it is broken. */
  readonly why: Words;
  /** What one can say instead. */
  readonly lawful: Words;
  /** What a breach sounds like. */
  readonly unlawful: Words;
  readonly examples: readonly Example[];
}

/** A tiny call, or a decision before one, and what the rule says of it; `silent` where the rule is not in force on that day. */
export interface Example {
  readonly verdict: Verdict | 'silent';
  readonly date?: IsoDate;
  /** As much of the case as matters. What is absent is not known. */
  readonly caseFile?: KnownCase;
  readonly contact?: ContactPlan;
  readonly turns?: readonly Exchange[];
}

/** What the collector said and what came back. An exchange without a collector is the answering of the phone. */
export interface Exchange {
  readonly 'collector'?: Partial<Heard> & { readonly offer?: Mandate; readonly hungUp?: boolean; readonly say?: Words };
  readonly 'debtor'?: ExampleAnswer;
  readonly 'third-party'?: ExampleAnswer;
  readonly 'machine'?: ExampleAnswer;
}

export interface ExampleAnswer {
  readonly acts: readonly DebtorAct[];
  readonly say?: Words;
}
