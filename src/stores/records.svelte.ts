import { createContext } from 'svelte';
import {
  bestResult,
  countKept,
  exportFile,
  forEachKind,
  inProgress,
  kinds,
  listEachKind,
  readExport,
  settleAll,
  type Attempt,
  type AttemptResult,
  type CardRecord,
  type DecisionRecord,
  type DrillRecord,
  type KeptRecords,
  type Kind,
  type RecordsByKind,
  type Refusal,
  type ReviewRecord,
  type SittingRecord,
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
 * Every record on this device. It works from memory at once and writes behind, one thing after another, so that practice
 * goes on whatever the disk does; what could not be written is tried again with the next write.
 */
export class RecordsStore {
  readonly #port: RecordsPort;
  readonly #clock: Clock;
  readonly #shelves: { readonly [K in Kind]: Shelf<K> };
  #line: Promise<unknown> = Promise.resolve();
  /** What is stored was asked for in vain. */
  #stale = false;
  #health: RecordsHealth = $state('kept');
  #setAside = $state(0);
  #loaded = $state(false);
  readonly #inProgress = $derived.by(() => inProgress(this.attempts));

  constructor(ports: { readonly records: RecordsPort; readonly clock: Clock }) {
    this.#port = ports.records;
    this.#clock = ports.clock;
    this.#shelves = {
      attempts: new Shelf('attempts', ports.records),
      decisions: new Shelf('decisions', ports.records),
      drills: new Shelf('drills', ports.records),
      sittings: new Shelf('sittings', ports.records),
      cards: new Shelf('cards', ports.records),
      reviews: new Shelf('reviews', ports.records),
    };
  }

  /** Newest first. */
  get attempts(): readonly Attempt[] {
    return this.#shelves.attempts.records;
  }
  /** Made before calls, likewise. */
  get decisions(): readonly DecisionRecord[] {
    return this.#shelves.decisions.records;
  }
  /** Finished rounds of the drill. */
  get drills(): readonly DrillRecord[] {
    return this.#shelves.drills.records;
  }
  /** Quizzes and examinations, under way or over. */
  get sittings(): readonly SittingRecord[] {
    return this.#shelves.sittings.records;
  }
  /** Made of what was missed. */
  get cards(): readonly CardRecord[] {
    return this.#shelves.cards.records;
  }
  get reviews(): readonly ReviewRecord[] {
    return this.#shelves.reviews.records;
  }
  /** Of any kind, those that can be read. */
  get count(): number {
    return countKept(this.#kept);
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
  keep<K extends Kind>(kind: K, record: RecordsByKind[K]): Promise<KeepResult> {
    const shelf: Shelf<K> = this.#shelves[kind];
    const plain = $state.snapshot(record) as RecordsByKind[K];
    shelf.add(plain);
    return this.#inTurn(async () => {
      const result = await shelf.write(plain.id);
      await this.#catchUp(result);
      return result;
    });
  }

  /** Unless it is `kept`, the record is still there. */
  remove(kind: Kind, id: string): Promise<KeepResult> {
    return this.#inTurn(async () => {
      const result = await this.#port.remove(kind, id);
      const shelf = this.#shelves[kind];
      if (result !== 'kept' && shelf.isStored(id)) return result;
      shelf.remove(id);
      await this.#catchUp(result);
      return 'kept';
    });
  }

  /** Those set aside go too. Unless it is `kept`, all are still there. */
  removeAll(): Promise<KeepResult> {
    return this.#inTurn(async () => {
      const result = await this.#port.clear();
      if (result !== 'kept') return result;
      for (const kind of kinds) this.#shelves[kind].clear();
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
    return listEachKind((kind) => this.#shelves[kind].records);
  }

  async #import(incoming: KeptRecords): Promise<ImportReport> {
    const imported = await this.#port.importAll(incoming);
    if (imported.result === 'full') return { result: 'full', added: 0, same: 0, different: 0 };
    const kept = imported.result === 'kept';
    const { added, same, different } = kept
      ? imported
      : settleAll(
          incoming,
          forEachKind((kind) => this.#shelves[kind].byId),
        );
    this.#onEveryShelf((shelf, kind) => shelf.import(added[kind], kept));
    await this.#catchUp(imported.result);
    return { result: imported.result, added: countKept(added), same, different };
  }

  async #read(): Promise<void> {
    const loaded = await this.#port.load();
    const stored: KeptRecords = loaded;
    this.#loaded = true;
    this.#stale = loaded.storage === 'unavailable';
    if (this.#stale) this.#health = 'not-kept';
    else {
      this.#onEveryShelf((shelf, kind) => shelf.load(stored[kind]));
      this.#setAside = loaded.setAside;
    }
  }

  /** An import waits apart from what was written here: when it comes to the disk it may still replace nothing. */
  async #writeImports(): Promise<KeepResult> {
    const waiting = listEachKind((kind) => this.#shelves[kind].unimported);
    const { result } = countKept(waiting) === 0 ? { result: 'kept' as const } : await this.#port.importAll(waiting);
    if (result === 'kept') this.#onEveryShelf((shelf) => shelf.imported());
    return result;
  }

  /** After the disk has answered: when it is well again, what it missed is written, and what it would not tell is read. */
  async #catchUp(answer: KeepResult): Promise<void> {
    let result = answer;
    for (const kind of kinds) if (result === 'kept') result = await this.#shelves[kind].writeAll();
    if (result === 'kept') result = await this.#writeImports();
    this.#health = result === 'unavailable' ? 'not-kept' : result;
    if (result === 'kept' && this.#stale) await this.#read();
  }

  #onEveryShelf(work: <K extends Kind>(shelf: Shelf<K>, kind: K) => void): void {
    for (const kind of kinds) work(this.#shelves[kind], kind);
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#line.then(work);
    this.#line = turn.catch(() => undefined);
    return turn;
  }
}

export const [useRecords, provideRecords] = createContext<RecordsStore>();
