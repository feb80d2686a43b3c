import type { CollectorAct, Misconduct, PosedAs } from './dialogue.ts';

/** What was heard in a collector's words. Acts stand in the order they were performed. */
export interface Heard {
  readonly acts: readonly CollectorAct[];
  readonly misconduct: readonly Misconduct[];
  readonly posesAs?: PosedAs;
}
