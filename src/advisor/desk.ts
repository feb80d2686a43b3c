import type { CallLog } from '../domain/dialogue/index.ts';
import type { PlayedTurn } from '../domain/persona/index.ts';
import { replay } from '../engine/index.ts';
import { examine, type Proof } from '../prover/index.ts';
import type { CallAdvice } from './advice.ts';
import { advise } from './advise.ts';
import { deal, type Dealt } from './deal.ts';
import { follow, survey, type Ground } from './ground.ts';
import { keyOf, type Parts } from './parts.ts';

/** A call as far as it has gone. */
export interface CallSoFar {
  readonly log: CallLog;
  readonly seed: number;
}

/** Told how much of a long work is done. */
export type Told = (done: number, of: number) => void;

/**
 * The advisor as screens ask it. Answers take from milliseconds to seconds and are worked out elsewhere; nothing comes
 * back where a scenario is too large to be walked, or the call cannot be followed.
 */
export interface Advisor {
  /** Makes a scenario ready, so that what is asked next is answered at once. */
  prepare(parts: Parts): Promise<void>;
  deal(parts: Parts, call: CallSoFar): Promise<readonly Dealt[] | undefined>;
  advise(parts: Parts, call: CallSoFar, told?: Told): Promise<CallAdvice | undefined>;
  prove(parts: Parts): Promise<Proof | undefined>;
}

const groundsKept = 2;

/** Works everything out where it stands, and keeps the last scenarios walked. The clock is handed in. */
export class AdvisorDesk implements Advisor {
  readonly #now: () => number;
  readonly #grounds = new Map<string, Ground | undefined>();

  constructor(now: () => number) {
    this.#now = now;
  }

  async prepare(parts: Parts): Promise<void> {
    this.#groundOf(parts);
  }

  async deal(parts: Parts, { log, seed }: CallSoFar): Promise<readonly Dealt[] | undefined> {
    const turns = replay(parts.scenario, seed, log);
    const ground = this.#groundFor(parts, turns);
    return ground === undefined ? undefined : deal(ground, turns, seed);
  }

  async advise(parts: Parts, { log, seed }: CallSoFar, told?: Told): Promise<CallAdvice | undefined> {
    const turns = replay(parts.scenario, seed, log);
    const ground = this.#groundFor(parts, turns);
    return ground === undefined ? undefined : advise(ground, turns, told);
  }

  async prove({ scenario, rulebook, rubric }: Parts): Promise<Proof | undefined> {
    return examine(scenario, { rulebook, rubric }, this.#now).proof;
  }

  /** Own words that no choice and no single act says lead off the ground that is known: then it is walked with them. */
  #groundFor(parts: Parts, turns: readonly PlayedTurn[]): Ground | undefined {
    const ground = this.#groundOf(parts);
    if (ground === undefined || follow(ground, turns) !== undefined) return ground;
    const said = JSON.stringify(turns.map(({ collector }) => [collector?.acts, collector?.misconduct, collector?.offer]));
    return this.#keep(`${keyOf(parts)} ${said}`, () => survey(parts.scenario, parts.rulebook, parts.rubric, turns));
  }

  #groundOf(parts: Parts): Ground | undefined {
    return this.#keep(keyOf(parts), () => survey(parts.scenario, parts.rulebook, parts.rubric));
  }

  #keep(key: string, make: () => Ground | undefined): Ground | undefined {
    if (!this.#grounds.has(key)) {
      const [oldest] = this.#grounds.keys();
      if (this.#grounds.size >= groundsKept && oldest !== undefined) this.#grounds.delete(oldest);
      this.#grounds.set(key, make());
    }
    return this.#grounds.get(key);
  }
}
