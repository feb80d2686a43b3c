import type { DebtorAct } from '../domain/dialogue/index.ts';
import type { LineId } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';

/** What came down the line, as far as anyone but the debtor can tell: what it did. */
export interface Answer {
  readonly acts: readonly DebtorAct[];
  readonly thirdParty: boolean;
}

/** The answers a debtor gives, numbered. */
export class Answers {
  readonly all: Answer[] = [];
  readonly said = new Set<LineId>();
  readonly #lines: Scenario['lines'];
  readonly #numbers = new Map<string, number>();

  constructor({ lines, program }: Scenario) {
    this.#lines = lines;
    this.of([program.opening]);
  }

  /** The number of the answer that these lines make. The opening is answer 0. */
  of(lines: readonly LineId[]): number {
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
