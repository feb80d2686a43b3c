import type { Attempt, Instant } from './attempt.ts';
import type { DecisionRecord } from './decision-record.ts';
import type { DrillRecord } from './drill-record.ts';
import type { CardRecord, ReviewRecord, SittingRecord } from './study-records.ts';

/** Every kind of record there is, by the name of its list in the exported file and of its store in the database. */
export interface RecordsByKind {
  readonly attempts: Attempt;
  readonly decisions: DecisionRecord;
  readonly drills: DrillRecord;
  readonly sittings: SittingRecord;
  readonly cards: CardRecord;
  readonly reviews: ReviewRecord;
}
export type Kind = keyof RecordsByKind;

/** When a record of each kind was made: a list is in this order. */
const madeAt: { readonly [K in Kind]: (record: RecordsByKind[K]) => Instant } = {
  attempts: ({ startedAt }) => startedAt,
  decisions: ({ decidedAt }) => decidedAt,
  drills: ({ startedAt }) => startedAt,
  sittings: ({ startedAt }) => startedAt,
  cards: ({ madeAt: at }) => at,
  reviews: ({ at }) => at,
};

export const kinds = Object.keys(madeAt) as readonly Kind[];

/** All that is kept of what a trainee did. */
export type KeptRecords = { readonly [K in Kind]: readonly RecordsByKind[K][] };

/** A list of each kind. */
export const listEachKind = (of: <K extends Kind>(kind: K) => readonly RecordsByKind[K][]): KeptRecords =>
  forEachKind<unknown>(of) as unknown as KeptRecords;

/** The same sort of thing for each kind. */
export const forEachKind = <Value>(of: <K extends Kind>(kind: K) => Value): Readonly<Record<Kind, Value>> =>
  Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, Value>;

export const noRecords: KeptRecords = { attempts: [], decisions: [], drills: [], sittings: [], cards: [], reviews: [] };

export const countKept = (records: Readonly<Record<Kind, readonly unknown[]>>): number =>
  kinds.reduce((sum, kind) => sum + records[kind].length, 0);

/** Latest first; ids settle a tie. */
export const newestFirst = <K extends Kind>(kind: K, records: Iterable<RecordsByKind[K]>): readonly RecordsByKind[K][] =>
  [...records].sort((one, other) => compare(madeAt[kind](other), madeAt[kind](one)) || compare(other.id, one.id));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
