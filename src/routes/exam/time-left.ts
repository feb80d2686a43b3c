import type { SittingRecord } from '../../domain/records/index.ts';

/** Whole seconds until the end, never below nothing. */
export const secondsLeft = (endsAtMs: number | undefined, nowMs: number): number =>
  endsAtMs === undefined ? 0 : Math.max(0, Math.ceil((endsAtMs - nowMs) / 1_000));

/** When the time left is told: half of it, five minutes, one minute; the latest moment first. */
export function toldAt({ set }: Pick<SittingRecord, 'set'>): readonly number[] {
  const whole = 'minutes' in set ? set.minutes * 60 : 0;
  return [...new Set([60, 300, Math.floor(whole / 120) * 60])].filter((moment) => moment > 0 && moment < whole).sort((a, b) => a - b);
}

/** `75` → `1:15`; hours only where there are any. */
export function written(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
