import type { Finding } from '../rulebook/index.ts';
import { gravityOf, isBreach } from '../scoring/index.ts';
import type { Effect } from './effect.ts';

/** Why a moment stands out, heaviest first. */
export type MomentReason = 'breach' | 'agreed' | 'told' | 'settled' | 'left-unanswered' | 'warmed' | 'hardened';

export interface Moment {
  readonly turn: number;
  readonly why: MomentReason;
}

interface Lived {
  readonly turn: number;
  readonly effect: Effect;
  readonly findings: readonly Finding[];
}

const price = { critical: 8, major: 5, minor: 2 } as const;

/** The turn that did most good. None when no turn did more good than harm. */
export function strongestOf(turns: readonly Lived[]): Moment | undefined {
  const best = turns.reduce<Lived | undefined>((top, one) => (top === undefined || worth(one) > worth(top) ? one : top), undefined);
  return best === undefined || worth(best) <= 0 ? undefined : { turn: best.turn, why: whyGood(best.effect) };
}

/** The turn that cost most. None when no turn did more harm than good. */
export function costliestOf(turns: readonly Lived[]): Moment | undefined {
  const worst = turns.reduce<Lived | undefined>((low, one) => (low === undefined || worth(one) < worth(low) ? one : low), undefined);
  return worst === undefined || worth(worst) >= 0 ? undefined : { turn: worst.turn, why: whyBad(worst) };
}

function worth({ effect, findings }: Lived): number {
  const { trust = 0, tension = 0, willingness = 0 } = effect.meters;
  const gained = 2 * effect.told.length + effect.settled.length + 2 * effect.commitments.length - effect.leftUnanswered.length;
  const broken = findings.filter(isBreach).reduce((all, finding) => all + price[gravityOf(finding)], 0);
  return trust - tension + willingness + gained - broken;
}

function whyGood({ commitments, told, settled }: Effect): MomentReason {
  if (commitments.length > 0) return 'agreed';
  if (told.length > 0) return 'told';
  return settled.length > 0 ? 'settled' : 'warmed';
}

function whyBad({ findings, effect }: Lived): MomentReason {
  if (findings.some(isBreach)) return 'breach';
  return effect.leftUnanswered.length > 0 ? 'left-unanswered' : 'hardened';
}

export interface Redo {
  readonly turn: number;
  readonly why: 'breach' | 'costly' | 'better-words';
}

const redoLimit = 3;

/** Turns worth playing again, in order: where a serious rule was broken, the costliest, then where better words stood open. */
export function worthRedoing(turns: readonly (Lived & { readonly better?: string })[], costliest: Moment | undefined): readonly Redo[] {
  const grave = (finding: Finding): boolean => isBreach(finding) && gravityOf(finding) !== 'minor';
  const wanted: readonly Redo[] = [
    ...turns.filter(({ findings }) => findings.some(grave)).map(({ turn }): Redo => ({ turn, why: 'breach' })),
    ...(costliest === undefined ? [] : [{ turn: costliest.turn, why: 'costly' } as const]),
    ...turns.filter(({ better }) => better !== undefined).map(({ turn }): Redo => ({ turn, why: 'better-words' })),
  ];
  const once = wanted.filter(({ turn }, at) => turn > 0 && wanted.findIndex((one) => one.turn === turn) === at);
  return once.slice(0, redoLimit).sort((a, b) => a.turn - b.turn);
}
