import { createContext } from 'svelte';
import {
  bestResult,
  exportFile,
  inProgress,
  readExport,
  settleAll,
  type Attempt,
  type AttemptResult,
  type DrillRecord,
  type KeptRecords,
  type Refusal,
} from '../domain/records/index.ts';
import type { Clock, KeepResult, RecordsPort } from '../platform/index.ts';
import { Shelf } from './shelf.svelte.ts';

/** Kept; or some of it lives only as long as this page; or so because the disk is full. */
export type RecordsHealth = 'kept' | 'not-kept' | 'full';

/** What an import added and passed over, and whether it was kept; or why the file was refused. */
export type ImportReport =
  | { readonly refusals: readonly Refusal[] }
  | { readonly result: KeepResult; readonly added: number; readonly same: number; readonly different: number };

/**
 * Every attempt and every round of the drill on this device. It works from memory at once and writes behind, one thing after
 * another, so that practice goes on whatever the disk does; what could not be written is tried again with the next write.
 */
export class RecordsStore {
  readonly #port: RecordsPort;
  readonly #clock: Clock;
  readonly #attempts: Shelf<Attempt>;
  readonly #drills: Shelf<DrillRecord>;
  #line: Promise<unknown> = Promise.resolve();
  /** What is stored was asked for in vain. */
  #stale = false;
  #health: RecordsHealth = $state('kept');
  #setAside = $state(0);
  #loaded = $state(false);
  readonly #inProgress = $derived.by(() => inProgress(this.#attempts.records));

  constructor(ports: { readonly records: RecordsPort; readonly clock: Clock }) {
    this.#port = ports.records;
    this.#clock = ports.clock;
    this.#attempts = new Shelf((attempt) => this.#port.keep(attempt));
    this.#drills = new Shelf((drill) => this.#port.keepDrill(drill));
  }

  /** Newest first. */
  get attempts(): readonly Attempt[] {
    return this.#attempts.records;
  }
  /** Finished rounds of the drill, newest first. */
  get drills(): readonly DrillRecord[] {
    return this.#drills.records;
  }
  /** Of any kind, those that can be read. */
  get count(): number {
    return this.attempts.length + this.drills.length;
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
    return this.attempts.find((attempt) => attempt.id === id);
  }
  bestResult(scenario: string): AttemptResult | undefined {
    return bestResult(this.attempts, scenario);
  }
  exportAll(): string {
    return exportFile(this.#kept, this.#clock.now().toISOString());
  }

  load(): Promise<void> {
    return this.#inTurn(() => this.#read());
  }

  /** Adds or replaces. Of several waiting to be written, only the latest is. */
  keep(attempt: Attempt): Promise<KeepResult> {
    return this.#keepOn(this.#attempts, $state.snapshot(attempt) as Attempt);
  }
  /** The same for a round of the drill. */
  keepDrill(drill: DrillRecord): Promise<KeepResult> {
    return this.#keepOn(this.#drills, $state.snapshot(drill) as DrillRecord);
  }

  /** Unless it is `kept`, the attempt is still there. */
  remove(id: string): Promise<KeepResult> {
    return this.#inTurn(async () => {
      const result = await this.#port.remove(id);
      if (result !== 'kept' && this.#attempts.isStored(id)) return result;
      this.#attempts.remove(id);
      await this.#catchUp(result);
      return 'kept';
    });
  }

  /** Those set aside go too. Unless it is `kept`, all are still there. */
  removeAll(): Promise<KeepResult> {
    return this.#inTurn(async () => {
      const result = await this.#port.clear();
      if (result !== 'kept') return result;
      this.#attempts.clear();
      this.#drills.clear();
      this.#setAside = 0;
      await this.#catchUp(result);
      return result;
    });
  }

  /** All of the file or nothing. What is here already stays as it is. `unavailable`: added for as long as the page lives. */
  async importAll(text: string): Promise<ImportReport> {
    const read = await readExport(text);
    return 'refusals' in read ? read : this.#inTurn(() => this.#import(read));
  }

  get #kept(): KeptRecords {
    return { attempts: this.attempts, drills: this.drills };
  }

  #keepOn<Kept extends Attempt | DrillRecord>(shelf: Shelf<Kept>, record: Kept): Promise<KeepResult> {
    shelf.add(record);
    return this.#inTurn(async () => {
      const result = await shelf.write(record.id);
      await this.#catchUp(result);
      return result;
    });
  }

  async #import(incoming: KeptRecords): Promise<ImportReport> {
    const imported = await this.#port.importAll(incoming);
    if (imported.result === 'full') return { result: 'full', added: 0, same: 0, different: 0 };
    const kept = imported.result === 'kept';
    const { added, same, different } = kept ? imported : settleAll(incoming, { attempts: this.#attempts.byId, drills: this.#drills.byId });
    this.#attempts.import(added.attempts, kept);
    this.#drills.import(added.drills, kept);
    await this.#catchUp(imported.result);
    return { result: imported.result, added: added.attempts.length + added.drills.length, same, different };
  }

  async #read(): Promise<void> {
    const { storage, attempts, drills, setAside } = await this.#port.load();
    this.#loaded = true;
    this.#stale = storage === 'unavailable';
    if (this.#stale) this.#health = 'not-kept';
    else {
      this.#attempts.load(attempts);
      this.#drills.load(drills);
      this.#setAside = setAside;
    }
  }

  /** An import waits apart from what was written here: when it comes to the disk it may still replace nothing. */
  async #writeImports(): Promise<KeepResult> {
    const waiting = { attempts: this.#attempts.unimported, drills: this.#drills.unimported };
    const none = waiting.attempts.length + waiting.drills.length === 0;
    const { result } = none ? { result: 'kept' as const } : await this.#port.importAll(waiting);
    if (result !== 'kept') return result;
    this.#attempts.imported();
    this.#drills.imported();
    return result;
  }

  /** After the disk has answered: when it is well again, what it missed is written, and what it would not tell is read. */
  async #catchUp(answer: KeepResult): Promise<void> {
    let result = answer;
    if (result === 'kept') result = await this.#attempts.writeAll();
    if (result === 'kept') result = await this.#drills.writeAll();
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

export const [useRecords, provideRecords] = createContext<RecordsStore>();
