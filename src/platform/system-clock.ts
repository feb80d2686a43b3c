import type { Clock } from './ports.ts';

/** The device's own clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  elapsedMs: () => Math.floor(performance.now()),
};
