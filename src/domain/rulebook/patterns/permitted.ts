import type { CollectorAct, Consequence, Misconduct } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { anyOf } from './on-the-line.ts';

/** A permission: used when such an act is done and nothing spoils it in the same breath. Never breached. */
export interface Permitted {
  readonly is: 'permitted';
  readonly permits: readonly CollectorAct[];
  /** Only in so far as it speaks of these. */
  readonly claims?: readonly Consequence[];
  readonly spoiledBy: readonly Misconduct[];
}

export const permitted = ({ permits, claims, spoiledBy }: Permitted): Monitor => ({
  start: 0,
  hear: (state, { said }) => ({
    state,
    met:
      anyOf(said.acts, permits) &&
      !anyOf(said.misconduct, spoiledBy) &&
      (claims === undefined || (said.claims ?? []).some(({ of }) => claims.includes(of))),
  }),
});
