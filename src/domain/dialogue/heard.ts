import type { CollectorAct, MinorUnits, Misconduct, PosedAs } from './dialogue.ts';
import type { consequences, deciders, figures, manners, particulars } from './particulars.data.ts';

export type Consequence = (typeof consequences)[number];
export type Manner = (typeof manners)[number];
export type Decider = (typeof deciders)[number];
export type Particular = (typeof particulars)[number];
export type Figure = (typeof figures)[number];

/** What an utterance says will, may or did follow, and who is said to decide on it. */
export interface Claim {
  readonly of: Consequence;
  readonly as: Manner;
  readonly by?: Decider;
}

/** A sum as spoken. */
export interface SpokenAmount {
  readonly of: Figure;
  readonly amount: MinorUnits;
}

/**
 * What was heard in a collector's words. Acts stand in the order they were performed. The finer marks are optional: where
 * they are absent nobody listened for them, which is not the same as an empty list.
 */
export interface Heard {
  readonly acts: readonly CollectorAct[];
  readonly misconduct: readonly Misconduct[];
  readonly posesAs?: PosedAs;
  readonly claims?: readonly Claim[];
  readonly amounts?: readonly SpokenAmount[];
  readonly particulars?: readonly Particular[];
}

/** What was heard, and nothing else that may stand beside it. */
export const heardIn = ({ acts, misconduct, posesAs, claims, amounts, particulars }: Heard): Heard => ({
  acts,
  misconduct,
  ...(posesAs === undefined ? {} : { posesAs }),
  ...(claims === undefined ? {} : { claims }),
  ...(amounts === undefined ? {} : { amounts }),
  ...(particulars === undefined ? {} : { particulars }),
});
