import type { Jurisdiction } from '../domain/dialogue/index.ts';
import { drillKinds, type DrillKind } from '../domain/drill/index.ts';
import type { Instant } from '../domain/records/index.ts';
import type { DrillEvent } from '../engine/index.ts';
import type { KeyValue } from '../platform/index.ts';

/** A round of the drill under way: what it is made from, and what was answered so far. */
export interface OpenRound {
  readonly id: string;
  readonly kind: DrillKind;
  readonly place: Jurisdiction;
  readonly seed: number;
  readonly startedAt: Instant;
  readonly log: readonly DrillEvent[];
}

const key = 'drill';
const mostEvents = 2_000;

export const keepOpenRound = (storage: KeyValue, round: OpenRound): void => storage.set(key, JSON.stringify(round));
export const forgetOpenRound = (storage: KeyValue): void => storage.set(key, '');

/** The round that was left open on this device, if what is stored can be understood. */
export function readOpenRound(storage: KeyValue): OpenRound | undefined {
  const stored = parsed(storage.get(key));
  const { id, kind, place, seed, startedAt, log } = stored;
  const known = drillKinds.find((each) => each === kind);
  if (known === undefined || typeof id !== 'string' || typeof place !== 'string' || typeof startedAt !== 'string') return undefined;
  if (typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) return undefined;
  if (!Array.isArray(log) || log.length > mostEvents || Number.isNaN(Date.parse(startedAt))) return undefined;
  return { id, kind: known, place, seed, startedAt, log: log.filter(isDrillEvent) };
}

/** The machine passes over what does not fit the round; here only the shape is looked at. */
function isDrillEvent(event: unknown): event is DrillEvent {
  if (typeof event !== 'object' || event === null || !('type' in event)) return false;
  switch (event.type) {
    case 'trainee.picked-turn':
    case 'trainee.unmarked':
      return 'at' in event && typeof event.at === 'number';
    case 'trainee.named':
      return 'rule' in event && typeof event.rule === 'string';
    default:
      return typeof event.type === 'string' && event.type.startsWith('trainee.');
  }
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text === undefined || text === '' ? '{}' : text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
