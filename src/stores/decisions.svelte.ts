import { latestFirst, settleImport, type DecisionRecord } from '../domain/records/index.ts';
import type { DecisionsPort, KeepResult } from '../platform/index.ts';

export interface DecisionsImported {
  readonly result: KeepResult;
  readonly added: number;
  readonly same: number;
  readonly different: number;
}

/** Every decision on this device. It works from memory at once and writes behind; what could not be written is tried again. */
export class DecisionsStore {
  readonly #port: DecisionsPort;
  readonly #unwritten = new Map<string, DecisionRecord>();
  #line: Promise<unknown> = Promise.resolve();
  #all: readonly DecisionRecord[] = $state.raw([]);

  constructor(port: DecisionsPort) {
    this.#port = port;
  }

  /** Latest first. */
  get all(): readonly DecisionRecord[] {
    return this.#all;
  }
  decision(id: string): DecisionRecord | undefined {
    return this.#all.find((one) => one.id === id);
  }
  ofSitting(sitting: string): readonly DecisionRecord[] {
    return this.#all.filter((one) => one.sitting === sitting);
  }

  load(): Promise<void> {
    return this.#inTurn(async () => {
      const stored = await this.#port.load();
      if (stored !== 'unavailable') this.#all = merged(stored, this.#all);
    });
  }

  keep(decision: DecisionRecord): Promise<KeepResult> {
    this.#unwritten.set(decision.id, decision);
    this.#all = merged(this.#all, [decision]);
    return this.#inTurn(() => this.#write());
  }

  removeAll(): Promise<KeepResult> {
    return this.#inTurn(async () => {
      const result = await this.#port.clear();
      if (result !== 'kept') return result;
      this.#unwritten.clear();
      this.#all = [];
      return result;
    });
  }

  /** What is here already stays as it is. `unavailable`: added for as long as the page lives. */
  importAll(incoming: readonly DecisionRecord[]): Promise<DecisionsImported> {
    return this.#inTurn(async () => {
      if (incoming.length === 0) return { result: 'kept', added: 0, same: 0, different: 0 };
      const imported = await this.#port.importAll(incoming);
      if (imported.result === 'full') return { result: 'full', added: 0, same: 0, different: 0 };
      const here = new Map(this.#all.map((one) => [one.id, one]));
      const { added, same, different } = imported.result === 'kept' ? imported : settleImport(incoming, here);
      this.#all = merged(added, this.#all);
      return { result: imported.result, added: added.length, same, different };
    });
  }

  async #write(): Promise<KeepResult> {
    for (const [id, decision] of [...this.#unwritten]) {
      const result = await this.#port.keep(decision);
      if (result !== 'kept') return result;
      this.#unwritten.delete(id);
    }
    return 'kept';
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#line.then(work);
    this.#line = turn.catch(() => undefined);
    return turn;
  }
}

/** Later ones replace earlier ones of the same id. */
const merged = (earlier: readonly DecisionRecord[], later: readonly DecisionRecord[]): readonly DecisionRecord[] =>
  latestFirst(new Map([...earlier, ...later].map((one) => [one.id, one])).values());
