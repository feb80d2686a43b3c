import type { StateId } from '../domain/persona/index.ts';
import type { ScriptTurn } from '../domain/scenario/index.ts';

/** What a point of a call is worth: what lawful play from there on can still come to. Scores without the call note. */
export interface Worth {
  readonly legality: { readonly passed: boolean; readonly score: number };
  readonly ending: StateId;
  readonly professionalism: number;
  /** No course to that ending scores more than this; where it is more than `professionalism`, that is a floor: “at least”. */
  readonly most: number;
  /** Turns of the whole call. */
  readonly turns: number;
  /** Whether a pass is still possible, given a good call note. */
  readonly passable: boolean;
  /** The rest of the best course found: a script that `play` accepts. Empty once the call is over. */
  readonly line: readonly LineTurn[];
}

/** A turn of a course: a choice by its id; or the words that were really said at that turn of the call. */
export type LineTurn =
  | { readonly how: 'choice'; readonly choice: string; readonly turn: ScriptTurn }
  | { readonly how: 'as-said'; readonly at: number; readonly turn: ScriptTurn };

/** What a turn cost: what the point before it was worth, less what the point after it is. Nothing below zero. */
export interface Regret {
  readonly legality: number;
  readonly gateLost: boolean;
  /** The ending that fell out of reach, if one did. */
  readonly ending?: { readonly from: StateId; readonly to: StateId };
  /** Points of professionalism; only where legality and ending stay in reach, for they come first. */
  readonly professionalism: number;
  /** Either bound was a floor, so that the points may be a little more or less. */
  readonly floor: boolean;
}

export interface TurnAdvice {
  readonly turn: number;
  /** No rule was broken by it. */
  readonly lawful: boolean;
  readonly before: Worth;
  readonly after: Worth;
  /** Absent when nothing better could have been said. */
  readonly regret?: Regret;
}

/** What a call was worth at every turn. */
export interface CallAdvice {
  readonly start: Worth;
  readonly turns: readonly TurnAdvice[];
  /** The first turn after which a pass was impossible. */
  readonly pointOfNoReturn?: number;
}
