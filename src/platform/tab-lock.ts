import { channelLocks } from './channel-locks.ts';
import type { Dice, TabLock } from './ports.ts';
import { webLocks } from './web-locks.ts';

/** The best this browser has: its locks, else word of mouth, else nothing, and then every tab thinks itself alone. */
export function tabLock(dice: Dice): TabLock {
  if (typeof navigator !== 'undefined' && navigator.locks !== undefined) return webLocks(navigator.locks);
  if (typeof BroadcastChannel !== 'undefined') return channelLocks(new BroadcastChannel('right-party.tabs'), dice.id());
  return { acquire: () => Promise.resolve(true), release: () => undefined, onTaken: () => () => undefined };
}
