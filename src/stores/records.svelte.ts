import { createContext } from 'svelte';
import {
  bestResult,
  exportFile,
  inProgress,
  newestFirst,
  readExport,
  settleImport,
  type Attempt,
  type AttemptResult,
  type Refusal,
} from '../domain/records/index.ts';
import type { Clock, DecisionsPort, KeepResult, RecordsPort } from '../platform/index.ts';
import { DecisionsStore } from './decisions.svelte.ts';

/** Kept; or some of it lives only as long as this page; or so because the disk is full. */
export type RecordsHealth = 'kept' | 'not-kept' | 'full';

/** What an import added and passed over, and whether it was kept; or why the file was refused. */
export type ImportReport = { readonly refusals: readonly Refusal[] } | ImportedRecords;
interface ImportedRecords {
  readonly result: KeepResult;
  readonly added: number;
  readonly same: number;
  readonly different: number;
}

/**
 * Every attempt on this device. It works from memory at once and writes behind, one thing after another, so that the call
 * goes on whatever the disk does; what could not be written is tried again with the next write.
 */
export class RecordsStore {
  /** Decisions before a call are kept beside the calls: exported, imported and removed with them. */
  readonly decisions: DecisionsStore;
  readonly #port: RecordsPort;
  readonly #clock: Clock;
  readonly #storedIds = new Set<string>();
  readonly #unwritten = new Map<string, Attempt>();
  readonly #unimported = new Map<string, Attempt>();
  #line: Promise<unknown> = Promise.resolve();
  /** What is stored was asked for in vain. */
  #stale = false;
  #attempts: readonly Attempt[] = $state.raw([]);
  #health: RecordsHealth = $state('kept');
  #setAside = $state(0);
  #loaded = $state(false);
  readonly #inProgress = $derived(inProgress(this.#attempts));

  constructor(ports: { readonly records: RecordsPort; readonly decisions: DecisionsPort; readonly clock: Clock }) {
    this.decisions = new DecisionsStore(ports.decisions);
    this.#port = ports.records;
    this.#clock = ports.clock;
  }

  /** Newest first. */
  get attempts(): readonly Attempt[] {
    return this.#attempts;
  }
  get inProgress(): Attempt | undefined {
    return this.#inProgress;
  }
  get health(): RecordsHealth {
    return this.#health;
  }
  /** Stored records that could not be read; they are still there. */
  get setAside(): number {
    return this.#setAside;
  }
  /** Whether what is stored has been asked for, and an answer has come. */
  get loaded(): boolean {
    return this.#loaded;
  }

  attempt(id: string): Attempt | undefined {
    return this.#attempts.find((attempt) => attempt.id === id);
  }
  bestResult(scenario: string): AttemptResult | undefined {
    return bestResult(this.#attempts, scenario);
  }
  exportAll(): string {
    return exportFile(this.#attempts, this.#clock.now().toISOString(), this.decisions.all);
  }

  async load(): Promise<void> {
    await Promise.all([this.#inTurn(() => this.#read()), this.decisions.load()]);
  }

  /** Adds or replaces. Of several waiting to be written, only the latest is. */
  keep(attempt: Attempt): Promise<KeepResult> {
    const record = $state.snapshot(attempt) as Attempt;
    this.#unwritten.set(record.id, record);
    this.#attempts = merged(this.#attempts, [record]);
    return this.#inTurn(async () => {
      const result = await this.#write(record.id);
      await this.#catchUp(result);
      return result;
    });
  }

  /** Unless it is `kept`, the attempt is still there. */
  remove(id: string): Promise<KeepResult> {
    return this.#inTurn(async () => {
      const result = await this.#port.remove(id);
      if (result !== 'kept' && this.#storedIds.has(id)) return result;
      this.#storedIds.delete(id);
      this.#unwritten.delete(id);
      this.#unimported.delete(id);
      this.#attempts = this.#attempts.filter((attempt) => attempt.id !== id);
      await this.#catchUp(result);
      return 'kept';
    });
  }

  /** Those set aside go too. Unless it is `kept`, all are still there. */
  removeAll(): Promise<KeepResult> {
    return this.#inTurn(async () => {
      const decisions = await this.decisions.removeAll();
      const result = decisions === 'kept' ? await this.#port.clear() : decisions;
      if (result !== 'kept') return result;
      this.#storedIds.clear();
      this.#unwritten.clear();
      this.#unimported.clear();
      this.#attempts = [];
      this.#setAside = 0;
      await this.#catchUp(result);
      return result;
    });
  }

  /** All of the file or nothing. What is here already stays as it is. `unavailable`: added for as long as the page lives. */
  async importAll(text: string): Promise<ImportReport> {
    const read = await readExport(text);
    if ('refusals' in read) return read;
    const calls = await this.#inTurn(() => this.#import(read.attempts));
    return calls.result === 'full' ? calls : together(calls, await this.decisions.importAll(read.decisions));
  }

  async #import(incoming: readonly Attempt[]): Promise<ImportedRecords> {
    const imported = await this.#port.importAll(incoming);
    if (imported.result === 'full') return { result: 'full', added: 0, same: 0, different: 0 };
    const kept = imported.result === 'kept';
    const { added, same, different } = kept ? imported : settleImport(incoming, byId(this.#attempts));
    for (const attempt of added) {
      if (kept) this.#storedIds.add(attempt.id);
      else this.#unimported.set(attempt.id, attempt);
    }
    this.#attempts = merged(added, this.#attempts);
    await this.#catchUp(imported.result);
    return { result: imported.result, added: added.length, same, different };
  }

  async #read(): Promise<void> {
    const { storage, attempts, setAside } = await this.#port.load();
    this.#loaded = true;
    this.#stale = storage === 'unavailable';
    if (this.#stale) this.#health = 'not-kept';
    else {
      for (const { id } of attempts) this.#storedIds.add(id);
      this.#attempts = merged([...this.#unimported.values(), ...attempts], [...this.#unwritten.values()]);
      this.#setAside = setAside;
    }
  }

  async #write(id: string): Promise<KeepResult> {
    const record = this.#unwritten.get(id);
    if (record === undefined) return 'kept';
    const result = await this.#port.keep(record);
    if (result === 'kept') {
      this.#storedIds.add(id);
      if (this.#unwritten.get(id) === record) this.#unwritten.delete(id);
    }
    return result;
  }

  /** An import waits apart from what was written here: when it comes to the disk it may still replace nothing. */
  async #writeImports(): Promise<KeepResult> {
    const waiting = [...this.#unimported.values()];
    const { result } = waiting.length === 0 ? { result: 'kept' as const } : await this.#port.importAll(waiting);
    if (result !== 'kept') return result;
    for (const { id } of waiting) this.#storedIds.add(id);
    this.#unimported.clear();
    return result;
  }

  /** After the disk has answered: when it is well again, what it missed is written, and what it would not tell is read. */
  async #catchUp(answer: KeepResult): Promise<void> {
    let result = answer;
    for (const id of [...this.#unwritten.keys()]) if (result === 'kept') result = await this.#write(id);
    if (result === 'kept') result = await this.#writeImports();
    this.#health = result === 'unavailable' ? 'not-kept' : result;
    if (result === 'kept' && this.#stale) await this.#read();
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#line.then(work);
    this.#line = turn.catch(() => undefined);
    return turn;
  }
}

/** Two lists of one file; the worse result is told. */
const together = (one: ImportedRecords, other: ImportedRecords): ImportedRecords => ({
  result: one.result === 'kept' ? other.result : one.result,
  added: one.added + other.added,
  same: one.same + other.same,
  different: one.different + other.different,
});

/** Later ones replace earlier ones of the same id. */
const merged = (earlier: readonly Attempt[], later: readonly Attempt[]): readonly Attempt[] =>
  newestFirst(byId([...earlier, ...later]).values());

const byId = (attempts: readonly Attempt[]): ReadonlyMap<string, Attempt> => new Map(attempts.map((attempt) => [attempt.id, attempt]));

export const [useRecords, provideRecords] = createContext<RecordsStore>();
