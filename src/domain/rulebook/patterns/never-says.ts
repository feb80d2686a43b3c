import type { CollectorAct, Misconduct, PosedAs } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { among, misconductIn, type Listener } from './on-the-line.ts';

/** Absence: no such words, or none while such a person listens. */
export interface NeverSays {
  readonly is: 'never-says';
  readonly misconduct?: readonly Misconduct[];
  readonly acts?: readonly CollectorAct[];
  readonly to?: Listener;
  /** Counts an impersonation only if it poses as this. */
  readonly posedAs?: PosedAs;
}

export const neverSays = (params: NeverSays): Monitor => ({
  start: 0,
  hear(state, { said, to }) {
    if (params.to !== undefined && params.to !== to) return { state };
    return { state, arose: true, because: [...misconductIn(said, params.misconduct, params.posedAs), ...among(said.acts, params.acts)] };
  },
});
