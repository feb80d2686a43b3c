import type { KeptRecords, Kind, RecordsByKind, SettledAll } from '../domain/records/index.ts';

export interface Clock {
  now(): Date;
  /** Whole milliseconds since some moment of this visit; never runs backwards. */
  elapsedMs(): number;
}

export interface Dice {
  /** An unsigned 32-bit integer. */
  seed(): number;
  /** Unique among all devices. */
  id(): string;
}

/** Kept; or the disk is full; or this browser keeps nothing for us. */
export type KeepResult = 'kept' | 'full' | 'unavailable';

/** All records that can be read, in no order. */
export interface Loaded extends KeptRecords {
  readonly storage: 'kept' | 'unavailable';
  /** How many stored records could not be read. They stay where they are. */
  readonly setAside: number;
}

export type Imported = ({ readonly result: 'kept' } & SettledAll) | { readonly result: 'full' | 'unavailable' };

/** Where records of every kind are kept. Nothing here throws or rejects: what the world does wrong comes back as a result. */
export interface RecordsPort {
  load(): Promise<Loaded>;
  /** Adds the record, or replaces the one of its kind and id. */
  keep<K extends Kind>(kind: K, record: RecordsByKind[K]): Promise<KeepResult>;
  remove(kind: Kind, id: string): Promise<KeepResult>;
  /** Removes every record, those set aside among them. */
  clear(): Promise<KeepResult>;
  /** All or nothing. What is here already stays as it is. */
  importAll(records: KeptRecords): Promise<Imported>;
}

/** Holds a name, such as a call's, for one tab at a time. */
export interface TabLock {
  /** False when another tab holds it. `steal` takes it over, and the other tab is told. */
  acquire(name: string, manner?: 'ask' | 'steal'): Promise<boolean>;
  release(name: string): void;
  /** Told when another tab takes over a name held here. Returns how to stop listening. */
  onTaken(listener: (name: string) => void): () => void;
}

/** A few words kept between visits; where that is refused, for as long as the page. */
export interface KeyValue {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** What was worked out before and would be worked out the same again. Nothing here throws or rejects. */
export interface Workings {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

export type FileText = { readonly text: string } | { readonly mishap: 'too-large' | 'not-text' | 'unreadable' };

export interface FileExchange {
  /** Hands a file to the person. */
  save(name: string, text: string, type?: string): void;
  /** Reads a file they picked, if it is no larger than `mostBytes`. */
  read(file: Blob, mostBytes: number): Promise<FileText>;
}

export interface Ports {
  readonly clock: Clock;
  readonly dice: Dice;
  readonly records: RecordsPort;
  readonly tabLock: TabLock;
  readonly settings: KeyValue;
  readonly files: FileExchange;
  readonly workings: Workings;
}
