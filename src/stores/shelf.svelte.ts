import { newestFirst } from '../domain/records/index.ts';
import type { KeepResult } from '../platform/index.ts';

interface Kept {
  readonly id: string;
  readonly startedAt: string;
}

/** Records of one kind: those on screen, and of these which are on the disk and which wait to be. */
export class Shelf<Entry extends Kept> {
  readonly #put: (record: Entry) => Promise<KeepResult>;
  readonly #storedIds = new Set<string>();
  readonly #unwritten = new Map<string, Entry>();
  readonly #unimported = new Map<string, Entry>();
  #records: readonly Entry[] = $state.raw([]);

  constructor(put: (record: Entry) => Promise<KeepResult>) {
    this.#put = put;
  }

  /** Newest first. */
  get records(): readonly Entry[] {
    return this.#records;
  }
  get byId(): ReadonlyMap<string, Entry> {
    return byId(this.#records);
  }
  /** Imports that the disk would not take; they may still replace nothing. */
  get unimported(): readonly Entry[] {
    return [...this.#unimported.values()];
  }
  isStored(id: string): boolean {
    return this.#storedIds.has(id);
  }

  /** Shown at once, written later. Of several with one id, only the latest is written. */
  add(record: Entry): void {
    this.#unwritten.set(record.id, record);
    this.#records = merged(this.#records, [record]);
  }
  async write(id: string): Promise<KeepResult> {
    const record = this.#unwritten.get(id);
    if (record === undefined) return 'kept';
    const result = await this.#put(record);
    if (result === 'kept') {
      this.#storedIds.add(id);
      if (this.#unwritten.get(id) === record) this.#unwritten.delete(id);
    }
    return result;
  }
  /** Writes what waits, until the disk refuses. */
  async writeAll(): Promise<KeepResult> {
    let result: KeepResult = 'kept';
    for (const id of [...this.#unwritten.keys()]) if (result === 'kept') result = await this.write(id);
    return result;
  }

  /** What the disk has: what is here and not yet written, or waits to be imported, stands beside it. */
  load(records: readonly Entry[]): void {
    for (const { id } of records) this.#storedIds.add(id);
    this.#records = merged([...this.#unimported.values(), ...records], [...this.#unwritten.values()]);
  }
  import(added: readonly Entry[], kept: boolean): void {
    for (const record of added) {
      if (kept) this.#storedIds.add(record.id);
      else this.#unimported.set(record.id, record);
    }
    this.#records = merged(added, this.#records);
  }
  /** The disk has taken what was waiting to be imported. */
  imported(): void {
    for (const id of this.#unimported.keys()) this.#storedIds.add(id);
    this.#unimported.clear();
  }

  remove(id: string): void {
    this.#storedIds.delete(id);
    this.#unwritten.delete(id);
    this.#unimported.delete(id);
    this.#records = this.#records.filter((record) => record.id !== id);
  }
  clear(): void {
    this.#storedIds.clear();
    this.#unwritten.clear();
    this.#unimported.clear();
    this.#records = [];
  }
}

/** Later ones replace earlier ones of the same id. */
const merged = <Entry extends Kept>(earlier: readonly Entry[], later: readonly Entry[]): readonly Entry[] =>
  newestFirst(byId([...earlier, ...later]).values());

const byId = <Entry extends Kept>(records: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(records.map((record) => [record.id, record]));
