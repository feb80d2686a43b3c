import type { CollectorAct, DebtorAct, Misconduct } from '../dialogue/index.ts';
import type { Circumstance } from './circumstances.ts';
import type { NoteField } from './call-note.ts';

type Did = { readonly act: CollectorAct };
type Raised = { readonly raised: DebtorAct };
type Wrong = { readonly misconduct: Misconduct };
type Plain = Readonly<Record<string, never>>;

/** Why a point was earned or lost, and what fills in the sentence. The sentences belong to the locales. */
export interface Reasons {
  'said-nothing': Plain;
  'could-not-arise': { readonly why: Circumstance | 'not-raised' };
  'act.done': Did;
  'act.late': Did;
  'act.missing': Did;
  'act.spoiled': Wrong;
  'ask.timely': Did;
  'ask.late': Did;
  'ask.never': Did;
  'ask.volunteered': Raised;
  'ask.room': Did;
  'ask.crowded': Did & { readonly by: CollectorAct };
  'answer.taken-up': Raised & Did;
  'answer.left': Raised & { readonly next: CollectorAct };
  'answer.back-to-ask': Raised;
  'answer.no-way-back': Raised;
  'calm.steady': Plain;
  'calm.under-fire': Raised;
  'calm.argued': Raised;
  'calm.lost': Wrong;
  'feeling.named': Raised & Did;
  'feeling.skipped': Raised & { readonly by: CollectorAct };
  'feeling.unnamed': Raised;
  'purpose.kept': Plain;
  'purpose.drifted': Plain;
  'purpose.never-said': Plain;
  'truth.told': Did;
  'truth.missing': Did;
  'truth.spoiled': Wrong;
  'ladder.asked-first': Plain;
  'ladder.from-means': Plain;
  'ladder.straight-to-plan': Did;
  'ladder.straight-to-most': Did;
  'ladder.skipped-step': Did;
  'ladder.stuck': Plain;
  'ladder.nothing-asked': Plain;
  'ladder.beyond-authority': Plain;
  'means.asked-first': Plain;
  'means.told-first': Plain;
  'means.asked-late': Plain;
  'means.crowded': Plain;
  'means.not-asked': Plain;
  'offer.comfortable': Plain;
  'offer.tight': Plain;
  'offer.generous': Plain;
  'offer.impossible': Plain;
  'offer.theirs': Plain;
  'offer.no-figures': Plain;
  'offer.none': Plain;
  'commitment.asked': Plain;
  'commitment.not-asked': Plain;
  'commitment.given': Plain;
  'commitment.not-given': Plain;
  'commitment.confirmed': Plain;
  'commitment.not-confirmed': Plain;
  'note.kept': { readonly field: NoteField };
  'note.missing': { readonly field: NoteField };
  'note.hollow': { readonly field: NoteField };
  'note.disposition-differs': Plain;
  'note.promise-differs': Plain;
  'note.promise-unheard': Plain;
  'note.clean': Plain;
  'note.sensitive': Plain;
}

export type Reason = keyof Reasons;

/** The sentences of one language: one for every reason, so that a missing one does not compile. */
export type ReasonWords = { readonly [R in Reason]: (args: Reasons[R]) => string };

/** Points moved by one turn, or by the whole call, and why. */
export type Evidence = {
  readonly [R in Reason]: { readonly turn?: number; readonly reason: R; readonly args: Reasons[R]; readonly good: boolean };
}[Reason];

/** The sentence for a piece of evidence, in the language whose words are given. */
export const explain = <R extends Reason>(words: ReasonWords, evidence: { readonly reason: R; readonly args: Reasons[R] }): string =>
  words[evidence.reason](evidence.args);

export const earned = <R extends Reason>(reason: R, args: Reasons[R], turn?: number): Evidence => because(true, reason, args, turn);
export const lost = <R extends Reason>(reason: R, args: Reasons[R], turn?: number): Evidence => because(false, reason, args, turn);

function because<R extends Reason>(good: boolean, reason: R, args: Reasons[R], turn?: number): Evidence {
  return { ...(turn === undefined ? {} : { turn }), reason, args, good } as unknown as Evidence;
}
