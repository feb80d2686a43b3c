import type { Monitor } from './monitor.ts';

/** The collector ends calls, and does not put the phone down on anyone. */
export interface NeverHangsUp {
  readonly is: 'never-hangs-up';
}

export const neverHangsUp = (): Monitor => ({
  start: 0,
  hear: (state, { said }) => ({ state, arose: true, because: said.hungUp === true ? ['hung-up'] : [] }),
});
