import { heardIn, type CollectorTurn } from '../domain/dialogue/index.ts';
import { breachesIn, keepWatch, type Leading, type Rulebook, type Severity } from '../domain/rulebook/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { gravityOf } from '../domain/scoring/index.ts';
import type { Answer } from './answers.ts';
import { tabulate, type MonitorTable, type Saying } from './monitor-table.ts';
import type { Move } from './moves.ts';

/** What a turn cost in law: how many breaches of each gravity. Costs are interned; cost 0 is a turn in which no rule was broken. */
export type Cost = Readonly<Record<Severity, number>>;

/** By the number of a saying: what is remembered after it, −1 where nobody has asked yet, and the number of what it cost. */
export interface After {
  readonly memory: Int32Array;
  readonly cost: Uint8Array;
}

const free: Cost = { critical: 0, major: 0, minor: 0 };

/**
 * All rules on watch over a scenario at once: what they know together is one number. Sayings are numbered twice over:
 * saying 2·m is move m with the line still open after it, 2·m + 1 is the same move as the last of the call.
 */
export class Watch {
  readonly costs: Cost[] = [free];
  readonly #tables: readonly MonitorTable[];
  readonly #silent: readonly MonitorTable[];
  readonly #sayings: readonly Saying[];
  readonly #situations: number[][] = [];
  readonly #memories: number[][] = [];
  readonly #situationNumbers = new Map<string, number>();
  readonly #memoryNumbers = new Map<string, number>();
  readonly #costNumbers = new Map<string, number>([[JSON.stringify(free), 0]]);
  readonly #after: After[] = [];
  readonly #entered: Int32Array[] = [];
  readonly #answers: number;
  /** Before anyone has spoken. */
  readonly start: number;

  constructor(scenario: Scenario, rulebook: Rulebook, moves: readonly Move[], answers: readonly Answer[]) {
    this.#sayings = moves.flatMap((move) => [false, true].map((over) => ({ said: turnOf(move), over })));
    const tables = keepWatch(rulebook, scenario).map((watcher) => tabulate(watcher, answers, this.#sayings));
    // What knows only one situation needs no place in memory, but may still be broken.
    this.#tables = tables.filter(({ situations }) => situations > 1);
    this.#silent = tables.filter(({ situations }) => situations === 1);
    this.#answers = answers.length;
    this.start = this.#number(
      this.#memories,
      this.#memoryNumbers,
      this.#tables.map(({ start }) => start),
    );
  }

  /** How many things the rules can know together, as far as was asked. */
  get size(): number {
    return this.#situations.length;
  }

  /** What is known once this answer has come. */
  enter(memory: number, answer: number): number {
    const row = (this.#entered[memory] ??= new Int32Array(this.#answers).fill(-1));
    if (row[answer]! < 0) {
      const parts = this.#memories[memory]!;
      row[answer] = this.#number(
        this.#situations,
        this.#situationNumbers,
        this.#tables.map((table, at) => table.enter(parts[at]!, answer)),
      );
    }
    return row[answer]!;
  }

  /** What comes after every saying in a situation, as far as it has been heard there. */
  after(situation: number): After {
    return (this.#after[situation] ??= {
      memory: new Int32Array(this.#sayings.length).fill(-1),
      cost: new Uint8Array(this.#sayings.length),
    });
  }

  /** Hears a saying in a situation: it is filled in. */
  hear(situation: number, saying: number): void {
    const { memory, cost } = this.after(situation);
    const parts = this.#situations[situation]!;
    memory[saying] = this.#number(
      this.#memories,
      this.#memoryNumbers,
      this.#tables.map((table, at) => table.memoryAfter(parts[at]!, saying)),
    );
    cost[saying] = this.#cost(this.breaches(situation, saying));
  }

  /** The breaches themselves. */
  breaches(situation: number, saying: number): readonly Leading[] {
    const parts = this.#situations[situation]!;
    const heard = [
      ...this.#tables.map((table, at) => ({ watcher: table.watcher, because: table.causes(parts[at]!, saying) })),
      ...this.#silent.map((table) => ({ watcher: table.watcher, because: table.causes(0, saying) })),
    ].filter(({ because }) => because.length > 0);
    return heard.length === 0 ? [] : breachesIn(this.#sayings[saying]!, heard);
  }

  #cost(breaches: readonly Leading[]): number {
    if (breaches.length === 0) return 0;
    const cost = { ...free };
    for (const { rule } of breaches) cost[gravityOf(rule)] += 1;
    const key = JSON.stringify(cost);
    const known = this.#costNumbers.get(key);
    if (known !== undefined) return known;
    this.#costNumbers.set(key, this.costs.length);
    return this.costs.push(cost) - 1;
  }

  #number(all: number[][], numbers: Map<string, number>, parts: number[]): number {
    const key = parts.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(parts) - 1;
  }
}

/** A move as the rules hear it. */
export const turnOf = (move: Move): CollectorTurn => ({
  turn: 0,
  speaker: 'collector',
  text: '',
  ...heardIn(move),
  ...(move.offer === undefined ? {} : { offer: move.offer }),
  ...(move.hungUp === true ? { hungUp: true } : {}),
});
