import { isZone, localTime } from '../dialogue/index.ts';

const quarterMs = 15 * 60_000;
const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;
/** A night's study belongs to the day before. */
const beginsAtMs = 4 * hourMs;

/** The zone, if there is one of that name; else UTC. */
export const zoneOr = (name: string | undefined): string => (name !== undefined && isZone(name) ? name : 'UTC');

/** The study day of an instant in ms, as days since 1970-01-01. It begins at four in the morning, local time. */
export const dayOf = (at: number, zone: string): number => Math.floor((at + offsetAt(at, zone) - beginsAtMs) / dayMs);

/** The instant at which a study day begins. */
export function dayBegins(day: number, zone: string): number {
  const wall = day * dayMs + beginsAtMs;
  const guess = wall - offsetAt(wall, zone);
  return wall - offsetAt(guess, zone);
}

/** `YYYY-MM-DD` of a study day. */
export const isoOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

const offsets = new Map<string, Map<number, number>>();

/** How far the clocks of a zone are ahead of UTC. It changes on a quarter of an hour, where it changes. */
function offsetAt(at: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(at / quarterMs) * quarterMs;
  const offset = known.get(quarter) ?? readOffset(quarter, zone);
  known.set(quarter, offset);
  return offset;
}

function readOffset(at: number, zone: string): number {
  const local = localTime(new Date(at).toISOString(), zone);
  return local === undefined ? 0 : Date.parse(`${local.date}T00:00Z`) + local.minute * 60_000 - at;
}
