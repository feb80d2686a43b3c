import type { Dice } from './ports.ts';

/** The device's own dice. `randomUUID` would be shorter, but a page served without TLS has none. */
export const systemDice: Dice = {
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  id: () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
};
