import type { DebtorAct, CollectorAct, IsoDate, Jurisdiction, Mandate, Misconduct, PosedAs, Words } from '../dialogue/index.ts';
import type { Clause, Gate, Severity, Verdict } from './finding.ts';
import type { Pattern } from './patterns/pattern.ts';

export type RuleKind = 'must' | 'must-not' | 'may';

/** Where a breach can be seen: in one utterance, over the call, in the contact log, or in the plan. */
export type Level = 'utterance' | 'call' | 'timeline' | 'plan';

/** What one jurisdiction asks of a call. */
export interface Rulebook {
  readonly id: Jurisdiction;
  /** The day up to which the law was read; examples without a date are calls of that day. */
  readonly version: IsoDate;
  readonly title: Words;
  readonly rules: readonly Rule[];
}

/** One duty, ban or permission, with where it comes from and examples that are its tests. */
export interface Rule {
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly level: readonly Level[];
  readonly gate?: Gate;
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

/** A tiny call and what the rule says of it; `silent` where the rule is not in force on that day. */
export interface Example {
  readonly verdict: Verdict | 'silent';
  readonly date?: IsoDate;
  readonly caseFile?: ExampleCase;
  readonly turns: readonly Exchange[];
}

/** The facts of the case file that rules ask about. Absent ones are ordinary: an in-house collector, no plan, no dispute. */
export interface ExampleCase {
  readonly collector?: 'in-house' | 'agency';
  readonly plan?: 'none' | 'kept' | 'broken';
  readonly dispute?: 'none' | 'open';
}

/** What the collector said and what came back. An exchange without a collector is the answering of the phone. */
export interface Exchange {
  readonly 'collector'?: {
    readonly acts?: readonly CollectorAct[];
    readonly misconduct?: readonly Misconduct[];
    readonly offer?: Mandate;
    readonly posesAs?: PosedAs;
    readonly hungUp?: boolean;
    readonly say?: Words;
  };
  readonly 'debtor'?: ExampleAnswer;
  readonly 'third-party'?: ExampleAnswer;
}

export interface ExampleAnswer {
  readonly acts: readonly DebtorAct[];
  readonly say?: Words;
}
