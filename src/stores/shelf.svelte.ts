import { newestFirst, type Kind, type RecordsByKind } from '../domain/records/index.ts';
import type { KeepResult, RecordsPort } from '../platform/index.ts';

/** Records of one kind: those on screen, and of these which are on the disk and which wait to be. */
export class Shelf<K extends Kind> {
  readonly #kind: K;
  readonly #port: Pick<RecordsPort, 'keep'>;
  readonly #storedIds = new Set<string>();
  readonly #unwritten = new Map<string, RecordsByKind[K]>();
  readonly #unimported = new Map<string, RecordsByKind[K]>();
  #records: readonly RecordsByKind[K][] = $state.raw([]);

  constructor(kind: K, port: Pick<RecordsPort, 'keep'>) {
    this.#kind = kind;
    this.#port = port;
  }

  /** Newest first. */
  get records(): readonly RecordsByKind[K][] {
    return this.#records;
  }
  get byId(): ReadonlyMap<string, RecordsByKind[K]> {
    return byId(this.#records);
  }
  /** Imports that the disk would not take; they may still replace nothing. */
  get unimported(): readonly RecordsByKind[K][] {
    return [...this.#unimported.values()];
  }
  isStored(id: string): boolean {
    return this.#storedIds.has(id);
  }

  /** Shown at once, written later. Of several with one id, only the latest is written. */
  add(record: RecordsByKind[K]): void {
    this.#unwritten.set(record.id, record);
    this.#records = this.#merged(this.#records, [record]);
  }
  async write(id: string): Promise<KeepResult> {
    const record = this.#unwritten.get(id);
    if (record === undefined) return 'kept';
    const result = await this.#port.keep(this.#kind, record);
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
  load(records: readonly RecordsByKind[K][]): void {
    for (const { id } of records) this.#storedIds.add(id);
    this.#records = this.#merged([...this.#unimported.values(), ...records], [...this.#unwritten.values()]);
  }
  import(added: readonly RecordsByKind[K][], kept: boolean): void {
    for (const record of added) {
      if (kept) this.#storedIds.add(record.id);
      else this.#unimported.set(record.id, record);
    }
    this.#records = this.#merged(added, this.#records);
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

  /** Later ones replace earlier ones of the same id. */
  #merged(earlier: readonly RecordsByKind[K][], later: readonly RecordsByKind[K][]): readonly RecordsByKind[K][] {
    return newestFirst(this.#kind, byId([...earlier, ...later]).values());
  }
}

const byId = <Entry extends { readonly id: string }>(records: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(records.map((record) => [record.id, record]));
