import type { ContactPlan, DebtorAct, Heard, IsoDate, Jurisdiction, KnownCase, Mandate, Words } from '../dialogue/index.ts';
import type { Exchange } from '../rulebook/index.ts';

/** What a collector says, in both languages, with what is heard in it. */
export interface Line extends Heard {
  readonly say: Words;
  /** An offer made with it, by whether it could be granted. */
  readonly offer?: Mandate;
}

/** What came from the other end. */
export interface Answer {
  readonly acts: readonly DebtorAct[];
  readonly say: Words;
  readonly by?: 'debtor' | 'third-party' | 'machine';
}

/** One situation, and how to meet it within the law and against it. Several lines are said one after another. */
export interface Pair {
  readonly id: string;
  readonly situation: Words;
  /** What is known of the case, and what was decided before the call. */
  readonly caseFile?: KnownCase;
  readonly contact?: ContactPlan;
  readonly date?: IsoDate;
  /** The call so far; left out, it is the deck's opening. */
  readonly before?: readonly Exchange[];
  readonly heard?: Answer;
  readonly lawful: readonly Line[];
  readonly unlawful: readonly Line[];
  /** A permission that the lawful wording uses. */
  readonly uses?: string;
  /** The rules that the unlawful wording breaks. */
  readonly breaks: readonly string[];
  /** Why the one is lawful and the other is not, where the rule alone does not say it. */
  readonly why?: Words;
}

/** A moment that may stand anywhere in a call, and leaves nothing behind when it is met within the law. */
export interface Moment {
  readonly id: string;
  readonly heard: Answer;
  readonly lawful: Line;
  /** Each breaks one rule, and nothing else. */
  readonly unlawful?: readonly (Line & { readonly breaks: string })[];
  /** What is left behind by breaking it here would break more later on. */
  readonly last?: boolean;
}

/** The material of one jurisdiction. */
export interface Deck {
  readonly jurisdiction: Jurisdiction;
  /** What is known of the case in every call, unless a pair says otherwise. */
  readonly caseFile: KnownCase;
  /** How a call begins, the right party confirmed. */
  readonly opening: readonly Exchange[];
  readonly closing: Line;
  readonly pairs: readonly Pair[];
  readonly moments: readonly Moment[];
}
