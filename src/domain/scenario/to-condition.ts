import { meterIds, meterTop, type Condition, type Meter, type RegionId, type StateId } from '../persona/index.ts';
import { otherConditions, within, type Names, type Origin } from './names.ts';
import type { ConditionEntry } from './schema-behaviour.ts';

const others: ReadonlySet<string> = new Set([...meterIds, ...otherConditions]);

/** An author's `when` as the condition it stands for; names that mean nothing are complained of. */
export function toCondition(entry: ConditionEntry | undefined, origin: Origin, names: Names): Condition | undefined {
  if (entry === undefined) return undefined;
  const meters: Partial<Record<Meter, readonly [number, number]>> = {};
  for (const meter of meterIds) {
    const range = entry[meter];
    if (range !== undefined) meters[meter] = toRange(range);
  }
  const regions: Record<RegionId, readonly StateId[]> = {};
  for (const [region, states] of Object.entries(entry)) {
    if (others.has(region)) continue;
    const listed = states as readonly string[];
    if (!names.checkRegion(region, within(origin, region))) continue;
    regions[region] = listed;
    listed.forEach((state, index) => names.checkState(region, state, within(origin, region, ...(listed.length > 1 ? [index] : []))));
  }
  return {
    ...(Object.keys(meters).length > 0 ? { meters } : {}),
    ...(Object.keys(regions).length > 0 ? { regions } : {}),
    ...(entry.repeated === undefined ? {} : { repeated: entry.repeated }),
    ...(entry.quiet === undefined ? {} : { quiet: entry.quiet }),
    ...(entry.means === undefined ? {} : { means: entry.means }),
    ...(entry.authority === undefined ? {} : { authority: entry.authority }),
  };
}

/** `3`, `3+`, `2-` or `1..3`. */
export function toRange(range: number | string): readonly [number, number] {
  if (typeof range === 'number') return [range, range];
  const first = Number(range[0]);
  if (range.endsWith('+')) return [first, meterTop];
  if (range.endsWith('-')) return [0, first];
  return range.includes('..') ? [first, Number(range.at(-1))] : [first, first];
}
