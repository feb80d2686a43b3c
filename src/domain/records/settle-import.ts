interface Kept {
  readonly id: string;
}

export interface Settled<Record extends Kept> {
  readonly added: readonly Record[];
  /** Already here, word for word. */
  readonly same: number;
  /** Already here under the same id, but otherwise: what is here stays. */
  readonly different: number;
}

/** Decides what an import adds. It never replaces: a record that is here is worth more than a file from anywhere. */
export function settleImport<Record extends Kept>(incoming: readonly Record[], storedById: ReadonlyMap<string, unknown>): Settled<Record> {
  const known = incoming.filter((attempt) => storedById.has(attempt.id));
  const same = known.filter((attempt) => isSame(attempt, storedById.get(attempt.id))).length;
  return { added: incoming.filter((attempt) => !storedById.has(attempt.id)), same, different: known.length - same };
}

/** An entry that is undefined and one that is not there are the same: JSON knows no difference. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Readonly<{ [key: string]: unknown }>, other as Readonly<{ [key: string]: unknown }>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
}
