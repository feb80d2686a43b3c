import type { DebtorAct } from '../domain/dialogue/index.ts';
import { composeAnswer, type LineId } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import type { Wanted } from './tables.ts';

/** What came down the line, as far as anyone but the debtor can tell: what it did. */
export interface Answer {
  readonly acts: readonly DebtorAct[];
  readonly thirdParty: boolean;
}

interface Branch {
  readonly next: Map<number, Branch>;
  answer: number;
}

/** The answers a debtor gives, numbered. What pressed to be said is composed once for each combination. */
export class Answers {
  readonly all: Answer[] = [];
  readonly said = new Set<LineId>();
  readonly #lines: Scenario['lines'];
  readonly #numbers = new Map<string, number>();
  readonly #root: Branch = { next: new Map(), answer: -1 };

  constructor({ lines, program }: Scenario) {
    this.#lines = lines;
    this.#number([program.opening]);
  }

  /** The number of the answer that these wants make. The opening is answer 0. */
  of(wants: readonly Wanted[]): number {
    let branch = this.#root;
    for (let index = 0; index < wants.length; index += 1) {
      const { id } = wants[index]!;
      let next = branch.next.get(id);
      if (next === undefined) branch.next.set(id, (next = { next: new Map(), answer: -1 }));
      branch = next;
    }
    if (branch.answer < 0) branch.answer = this.#number(composeAnswer(wants));
    return branch.answer;
  }

  #number(lines: readonly LineId[]): number {
    for (const line of lines) this.said.add(line);
    const acts = [...new Set(lines.flatMap((line) => this.#lines[line]?.acts ?? []))];
    const key = acts.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.all.length;
    this.#numbers.set(key, number);
    this.all.push({ acts, thirdParty: acts.includes('third-party-speaks') });
    return number;
  }
}
