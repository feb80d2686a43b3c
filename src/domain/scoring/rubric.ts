import type { CollectorAct, DebtorAct, Misconduct, Words } from '../dialogue/index.ts';
import type { Severity } from '../rulebook/index.ts';
import type { NoteField } from './call-note.ts';
import type { Circumstance, StandDown } from './circumstances.ts';

/** Any of these acts earns the points, inside the first turns or before another act; late earns `late` of them, by default half. */
export interface PerformancePart {
  readonly does: readonly CollectorAct[];
  readonly points: number;
  /** Within the collector's first so many turns. */
  readonly within?: number;
  /** Within the collector's last so many turns: what was said at the opening does not close a call. */
  readonly lastTurns?: number;
  readonly before?: readonly CollectorAct[];
  /** The debtor must have done one of these before `before` comes. */
  readonly answered?: readonly DebtorAct[];
  readonly late?: number;
  readonly excused?: readonly Circumstance[];
}

/** Which acts take up which of the debtor's. The first act named is the one advised. */
export type AnswerMap = Readonly<Partial<Record<DebtorAct, readonly CollectorAct[]>>>;

/** How a criterion is measured. One small file each in `measures/`. */
export type Measure =
  | { readonly kind: 'performs'; readonly parts: readonly PerformancePart[]; readonly spoiledBy?: readonly Misconduct[] }
  | {
      readonly kind: 'asks';
      readonly does: readonly CollectorAct[];
      readonly before: readonly CollectorAct[];
      /** Having been told without asking counts when it is taken up. */
      readonly told: readonly DebtorAct[];
      /** Acts that crowd the question when they stand behind it in the same breath. */
      readonly crowdedBy: readonly CollectorAct[];
      readonly points: { readonly asked: number; readonly late: number; readonly room: number };
    }
  | {
      readonly kind: 'answers';
      readonly to: AnswerMap;
      /** `next`: in the collector's next turn. `call`: at any time after. */
      readonly within: 'next' | 'call';
      /** Half of each point is for coming back to one of these afterwards. */
      readonly then?: readonly CollectorAct[];
    }
  | {
      readonly kind: 'stays-calm';
      readonly provoked: readonly DebtorAct[];
      readonly calm: readonly CollectorAct[];
      readonly points: number;
      readonly perArgument: number;
      readonly perMisconduct: number;
      readonly loses: readonly Misconduct[];
    }
  | {
      readonly kind: 'feels-before-asks';
      readonly feelings: readonly DebtorAct[];
      readonly names: readonly CollectorAct[];
      readonly asks: readonly CollectorAct[];
    }
  | { readonly kind: 'keeps-purpose'; readonly purpose: readonly CollectorAct[]; readonly idle: readonly CollectorAct[] }
  | {
      readonly kind: 'states-truly';
      readonly does: readonly CollectorAct[];
      /** When set, nothing is due until the debtor asks or the collector brings it up. */
      readonly onlyWhen?: readonly DebtorAct[];
      readonly spoiledBy: readonly Misconduct[];
    }
  | {
      readonly kind: 'ladder';
      /** From what costs the creditor least to what costs most. */
      readonly steps: readonly (readonly CollectorAct[])[];
      /** What the debtor says that makes beginning one step up right. */
      readonly means: readonly DebtorAct[];
      /** What the debtor says that makes the last step right. */
      readonly grounds: readonly DebtorAct[];
    }
  | {
      readonly kind: 'fits-means';
      readonly asks: readonly CollectorAct[];
      readonly told: readonly DebtorAct[];
      readonly offers: readonly CollectorAct[];
      /** Demands that make a question about means, put in the same breath, no way of finding out. */
      readonly crowdedBy: readonly CollectorAct[];
      readonly points: { readonly asked: number; readonly late: number; readonly comfortable: number; readonly tight: number };
    }
  | { readonly kind: 'commitment'; readonly asks: readonly CollectorAct[]; readonly confirms: readonly CollectorAct[] }
  | {
      readonly kind: 'note-complete';
      readonly points: Readonly<Record<NoteField, number>>;
      /** Entries that say nothing where something was there to be said; case, spaces and punctuation do not matter. */
      readonly hollow: readonly string[];
    }
  | { readonly kind: 'together'; readonly parts: readonly { readonly points: number; readonly measure: Measure }[] };

export interface Criterion {
  readonly id: string;
  readonly title: Words;
  /** What earns it, in one sentence. */
  readonly earns: Words;
  readonly points: number;
  /** Circumstances in which it could not arise, unless it was tried all the same. */
  readonly excused?: readonly Circumstance[];
  readonly measure: Measure;
}

export interface RubricSection {
  readonly id: string;
  readonly title: Words;
  readonly criteria: readonly Criterion[];
}

/** What professionalism weighs, and what a breach costs. Criterion points add up to 100. */
export interface Rubric {
  readonly id: string;
  readonly version: number;
  readonly title: Words;
  readonly passMark: number;
  /** The least share of each applicable section, in hundredths. */
  readonly sectionLeast: number;
  /** Points off the legality score for each breach. A critical one takes more than half. */
  readonly deductions: Readonly<Record<Severity, number>>;
  /** The most professionalism may be once a rule of that severity is broken. */
  readonly caps: Readonly<Partial<Record<Severity, number>>>;
  readonly standDown: StandDown;
  readonly sections: readonly RubricSection[];
}
