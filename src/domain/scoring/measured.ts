import type { Disposition } from '../dialogue/index.ts';
import type { CallNote } from './call-note.ts';
import type { Call } from './call.ts';
import type { Circumstance } from './circumstances.ts';
import { fraction, type Fraction } from './fraction.ts';
import type { Evidence } from './reason.ts';

/** What a measure may look at. */
export interface Scene {
  readonly call: Call;
  readonly note?: CallNote;
  /** What became of the call, where that is known for certain. */
  readonly ended?: Disposition;
  readonly circumstances: ReadonlySet<Circumstance>;
}

/**
 * What a measure found: a share from 0 to 1 of the criterion's points. `undefined` share: nothing that it measures came
 * up. `tried`: the trainee did something about it, well or badly, so that no circumstance excuses it.
 */
export interface Measured {
  readonly share?: Fraction;
  readonly tried: boolean;
  readonly evidence: readonly Evidence[];
}

/** So many points of so many; nothing came up when there were none to earn. */
export function outOf(points: number, of: number, evidence: readonly Evidence[], tried = points > 0): Measured {
  if (of <= 0) return notRaised;
  return { share: fraction(Math.max(0, Math.min(points, of)), of), tried, evidence };
}

export const notRaised: Measured = { tried: false, evidence: [] };
