import type { IsoDate, IsoDateTime } from './dialogue.ts';

/** What the debtor's wall clock and calendar show. */
export interface LocalTime {
  readonly date: IsoDate;
  /** Minutes since midnight. */
  readonly minute: number;
}

/**
 * A time on the debtor's clock. A time without an offset is on it already; an instant is carried there through the zone,
 * summer time included. Undefined when the zone is needed and not known, or the time is none.
 */
export function localTime(at: IsoDateTime, zone: string | undefined): LocalTime | undefined {
  if (!hasOffset.test(at)) return wallClock(at);
  const instant = Date.parse(at);
  return zone === undefined || Number.isNaN(instant) || !isZone(zone)
    ? undefined
    : wallClock(formatIn(zone).format(instant).replace(' ', 'T'));
}

/** Whether there is such an IANA time zone. */
export function isZone(name: string): boolean {
  try {
    formatIn(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const hasOffset = /(?:Z|[+-]\d\d:?\d\d)$/u;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes a time as ISO does. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}

function wallClock(text: string): LocalTime | undefined {
  const [, date, hour, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/u.exec(text) ?? [];
  return date === undefined ? undefined : { date, minute: Number(hour) * 60 + Number(minute) };
}

/** `HH:mm` as minutes since midnight. */
export const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
