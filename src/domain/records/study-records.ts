import type { Words } from '../dialogue/index.ts';
import type { Blueprint, QuizAnswer, QuizPlan } from '../quiz/index.ts';
import type { Instant } from './attempt.ts';

/** A quiz or an examination, under way or over: the same questions stand in the same order as long as the bank is the same. */
export interface SittingRecord {
  readonly version: 1;
  readonly id: string;
  readonly kind: 'quiz' | 'exam';
  /** What was set. */
  readonly set: QuizPlan | Blueprint;
  readonly seed: number;
  /** Ids of the questions, in the order they are asked. */
  readonly questions: readonly string[];
  /** A quiz: every answer in order, those to missed questions again. An examination: the latest to each. */
  readonly answers: readonly GivenAnswer[];
  /** Places in `questions` to be looked at again before an examination is handed in. */
  readonly flagged?: readonly number[];
  readonly startedAt: Instant;
  /** Absent while it is under way. */
  readonly endedAt?: Instant;
}

export interface GivenAnswer {
  /** Place in `questions`. */
  readonly at: number;
  readonly answer: QuizAnswer;
  readonly right: boolean;
}

/** What a card is about. Cards of terms need no record: every term is one from the start. */
export const cardKinds = ['term', 'rule', 'question', 'moment', 'note'] as const;
export type CardKind = (typeof cardKinds)[number];

/** A card made of something missed, or of a note brought along from elsewhere. Its id is `<kind>:<what it is about>`. */
export interface CardRecord {
  readonly version: 1;
  readonly id: string;
  readonly kind: CardKind;
  readonly madeAt: Instant;
  /** Where it was missed: a call, a round of the drill, a quiz. */
  readonly missedIn?: { readonly kind: 'attempt' | 'drill' | 'sitting' | 'decision'; readonly id: string; readonly turn?: number };
  /** A costly moment of a call, told so that the card stands by itself. */
  readonly moment?: {
    readonly scenario: string;
    readonly heard: Words;
    readonly said: Words;
    readonly better: Words;
    readonly rule?: string;
  };
  /** A note brought along from elsewhere; it says all it has to say. Plain text. */
  readonly note?: {
    readonly front: string;
    readonly back: string;
    readonly tags?: readonly string[];
    /** What it is called where it comes from. */
    readonly guid?: string;
  };
}

/** One review of a card, as it was given. What is due when follows from these alone. */
export interface ReviewRecord {
  readonly version: 1;
  readonly id: string;
  readonly card: string;
  /** 1 again, 2 hard, 3 good, 4 easy. */
  readonly rating: 1 | 2 | 3 | 4;
  readonly at: Instant;
  readonly tookMs?: number;
}
