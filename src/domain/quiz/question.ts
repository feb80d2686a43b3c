import type { CollectorAct, DebtorAct, Jurisdiction, Misconduct, Words } from '../dialogue/index.ts';
import type { StudyTopic } from '../glossary/index.ts';

/** The forms a question may take. */
export const questionKinds = [
  'choose',
  'choose-all',
  'cloze',
  'match',
  'order',
  'sort',
  'lawful',
  'act',
  'say-next',
  'spot',
  'number',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What a generated question asks; a written one brings its own words. */
export const standardAsks = [
  'which-definition',
  'which-term',
  'which-name',
  'which-fits',
  'match-definitions',
  'order-list',
  'order-stages',
  'is-it-lawful',
  'which-act',
  'what-next',
] as const;
export type StandardAsk = (typeof standardAsks)[number];

interface Asked {
  /** Unique among all questions. */
  readonly id: string;
  /** Written by hand, or made from the data by that rule. */
  readonly made: 'written' | 'generated';
  readonly topic: StudyTopic;
  readonly level: 1 | 2 | 3;
  readonly ask: Words | StandardAsk;
  /** What it is asked of: a term, a situation. */
  readonly about?: Words;
  readonly explain: Words;
  /** Where it comes from: an inventory id or a clause. */
  readonly source: string | Words;
  /** Rows of the acceptance table that it answers. */
  readonly covers: readonly number[];
  readonly terms: readonly string[];
  readonly rules: readonly string[];
  readonly scenario?: string;
  /** Where it holds; everywhere when absent. */
  readonly jurisdiction?: Jurisdiction;
  /** Makes sense only when asked in one language and answered in the other. */
  readonly acrossLanguages?: boolean;
}

export interface Option {
  readonly say: Words;
  readonly right: boolean;
  /** Why it is wrong; the right one is explained by the question. */
  readonly why?: Words;
  /** A definition that is another term's. */
  readonly isOf?: Words;
}

type Of<Kind extends QuestionKind, Fields> = Asked & { readonly kind: Kind } & Fields;

export type Choose = Of<'choose', { readonly options: readonly Option[] }>;
export type ChooseAll = Of<'choose-all', { readonly options: readonly Option[] }>;
/** A line as said on a call, with a gap written `____`. */
export type Cloze = Of<'cloze', { readonly line: Words; readonly options: readonly Option[] }>;
export type Match = Of<'match', { readonly pairs: readonly { readonly left: Words; readonly right: Words }[] }>;
/** Steps in their right order. */
export type Order = Of<'order', { readonly steps: readonly Words[] }>;
export type Sort = Of<
  'sort',
  {
    readonly bins: readonly { readonly id: string; readonly name: Words }[];
    readonly items: readonly { readonly say: Words; readonly bin: string; readonly why: Words }[];
  }
>;
export type Lawful = Of<
  'lawful',
  {
    /** What the line answers. */
    readonly heard?: Words;
    readonly line: Words;
    readonly lawful: boolean;
    readonly breaks?: string;
    readonly uses?: string;
  }
>;
export type AnyAct = CollectorAct | DebtorAct | Misconduct;
export type ActQuestion = Of<
  'act',
  { readonly line: Words; readonly by: 'collector' | 'debtor'; readonly act: AnyAct; readonly not: readonly AnyAct[] }
>;
export type SayNext = Of<'say-next', { readonly heard: Words; readonly options: readonly Option[] }>;
export type Spot = Of<'spot', { readonly dialogue: readonly SpotLine[] }>;
/** A figure, in the unit told. */
export type Numeric = Of<'number', { readonly answer: number; readonly within: number; readonly unit: Words; readonly working: Words }>;

export interface SpotLine {
  readonly by: 'collector' | 'debtor';
  readonly say: Words;
  /** The wrong word in it, as it stands there; one line of a dialogue has it. */
  readonly wrong?: Words;
  readonly right?: Words;
}

export type Question = Choose | ChooseAll | Cloze | Match | Order | Sort | Lawful | ActQuestion | SayNext | Spot | Numeric;
