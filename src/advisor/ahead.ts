import { debtorActs, type DebtorAct } from '../domain/dialogue/index.ts';
import { isLawfulChoice, type Explored } from '../prover/index.ts';

/** For every node: what the debtor may still do while only lawful choices are made. Told by sets of bits, two words of them. */
export class Ahead {
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #known = new Map<string, ReadonlySet<DebtorAct>>();

  /** Found backwards: what can be heard at a node is what can be heard on the ways out of it, and after them. */
  constructor({ product, walked }: Explored) {
    const { first, targets, transition, state } = product;
    const bits = walked.answers.map(({ acts }) => acts.map((act) => debtorActs.indexOf(act)));
    const lows = bits.map((all) => all.reduce((mask, at) => (at < 32 ? mask | (1 << at) : mask), 0));
    const highs = bits.map((all) => all.reduce((mask, at) => (at < 32 ? mask : mask | (1 << (at - 32))), 0));
    const [low, high] = [new Int32Array(state.length), new Int32Array(state.length)];
    const counts = Uint8Array.from(targets, (_, edge) => (isLawfulChoice(product, edge) ? 1 : 0));
    for (let changed = true; changed;) {
      changed = false;
      for (let node = state.length - 1; node >= 0; node -= 1) {
        let [a, b] = [low[node]!, high[node]!];
        for (let edge = first[node]!; edge < first[node + 1]!; edge += 1) {
          if (counts[edge] === 0) continue;
          const answer = walked.answered[transition[edge]!]!;
          a |= lows[answer]! | low[targets[edge]!]!;
          b |= highs[answer]! | high[targets[edge]!]!;
        }
        if (a === low[node] && b === high[node]) continue;
        low[node] = a;
        high[node] = b;
        changed = true;
      }
    }
    this.#low = low;
    this.#high = high;
  }

  at(node: number): ReadonlySet<DebtorAct> {
    const [low, high] = [this.#low[node]!, this.#high[node]!];
    const key = `${low},${high}`;
    let acts = this.#known.get(key);
    if (acts === undefined) {
      acts = new Set(debtorActs.filter((_, at) => ((at < 32 ? low >>> at : high >>> (at - 32)) & 1) === 1));
      this.#known.set(key, acts);
    }
    return acts;
  }
}
