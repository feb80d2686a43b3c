import type { IsoDateTime } from './dialogue.ts';
import { localTime } from './local-time.ts';

/**
 * What a wall clock in one zone shows when the one in another shows this, summer time included. An hour that a clock skips
 * is read as the hour after it; of an hour that it shows twice, the first is meant.
 */
export function clockIn(zone: string, at: IsoDateTime, from: string): IsoDateTime {
  const shown = localTime(instantOf(at, from), zone);
  if (shown === undefined) throw new Error(`no clock: ${at} in ${from}, seen from ${zone}`);
  const { date, minute } = shown;
  return `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The instant, in UTC, at which the clock of the zone shows this time. */
function instantOf(at: IsoDateTime, zone: string): IsoDateTime {
  const wanted = Date.parse(`${at.slice(0, 16)}Z`);
  const offsets = [-aDayMs, aDayMs].map((shift) => shownAt(wanted + shift, zone) - (wanted + shift));
  const candidates = offsets.map((offset) => wanted - offset);
  const meant = candidates.filter((instant) => shownAt(instant, zone) === wanted);
  return `${new Date(meant.length > 0 ? Math.min(...meant) : Math.max(...candidates)).toISOString().slice(0, 16)}Z`;
}

/** The wall clock as if it stood in Greenwich, in milliseconds. */
function shownAt(instant: number, zone: string): number {
  const shown = localTime(new Date(instant).toISOString(), zone);
  if (shown === undefined) throw new Error(`no such zone: ${zone}`);
  return Date.parse(`${shown.date}T00:00Z`) + shown.minute * 60_000;
}

const aDayMs = 86_400_000;
