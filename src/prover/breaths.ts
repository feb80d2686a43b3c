import { composeAnswer, isQuiet, type LineId } from '../domain/persona/index.ts';
import { StateNumbers } from './state-numbers.ts';
import type { Wanted } from './tables.ts';

/** All that pressed to be said in one turn, in the order it came up: a number for each such list. 0 is silence. */
export class Breaths {
  readonly #before: number[] = [-1];
  readonly #last: (Wanted | undefined)[] = [undefined];
  readonly #quiet: boolean[] = [true];
  readonly #longer = new StateNumbers();
  readonly #wanted: number;

  /** Of a debtor who may want to say so many things. */
  constructor(wanted: number) {
    this.#wanted = Math.max(1, wanted);
  }

  /** The same list with one want more. */
  and(breath: number, want: Wanted): number {
    const key = breath * this.#wanted + want.id;
    const known = this.#longer.find(key);
    if (known >= 0) return known + 1;
    this.#before.push(breath);
    this.#last.push(want);
    const number = this.#longer.add(key) + 1;
    this.#quiet.push(isQuiet(this.wants(number)));
    return number;
  }

  /** Whether nothing in it presses. */
  isQuiet(breath: number): boolean {
    return this.#quiet[breath]!;
  }

  wants(breath: number): readonly Wanted[] {
    const wants: Wanted[] = [];
    for (let at = breath; at > 0; at = this.#before[at]!) wants.push(this.#last[at]!);
    return wants.reverse();
  }

  /** What is said of one breath and then another. */
  said(first: number, then: number): readonly LineId[] {
    return composeAnswer([...this.wants(first), ...this.wants(then)]);
  }
}
