import { listEachKind, type KeptRecords, type Kind, type RecordsByKind } from './kept-records.ts';

export interface Settled<Value> {
  readonly added: readonly Value[];
  /** Already here, word for word. */
  readonly same: number;
  /** Already here under the same id, but otherwise: what is here stays. */
  readonly different: number;
}

/** Decides what an import adds. It never replaces: a record that is here is worth more than a file from anywhere. */
export function settleImport<Value extends { readonly id: string }>(
  incoming: readonly Value[],
  storedById: ReadonlyMap<string, unknown>,
): Settled<Value> {
  const known = incoming.filter((record) => storedById.has(record.id));
  const same = known.filter((record) => isSame(record, storedById.get(record.id))).length;
  return { added: incoming.filter((record) => !storedById.has(record.id)), same, different: known.length - same };
}

export interface SettledAll {
  readonly added: KeptRecords;
  readonly same: number;
  readonly different: number;
}

/** The same for every kind of record; one kind's ids say nothing of another's. */
export function settleAll(incoming: KeptRecords, storedById: Readonly<Record<Kind, ReadonlyMap<string, unknown>>>): SettledAll {
  let [same, different] = [0, 0];
  const added = listEachKind((kind) => {
    const settled = settleImport<RecordsByKind[typeof kind]>(incoming[kind], storedById[kind]);
    same += settled.same;
    different += settled.different;
    return settled.added;
  });
  return { added, same, different };
}

/** An entry that is undefined and one that is not there are the same: JSON knows no difference. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
}
