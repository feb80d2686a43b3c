import type { CollectorAct, Misconduct, PosedAs, Transcript } from '../../dialogue/index.ts';
import { among, collectorTurns, misconductIn, type Listener } from './on-the-line.ts';
import { settle, type Ruling } from './ruling.ts';

/** Absence: no such words, or none while such a person listens. */
export interface NeverSays {
  readonly is: 'never-says';
  readonly misconduct?: readonly Misconduct[];
  readonly acts?: readonly CollectorAct[];
  readonly to?: Listener;
  /** Counts an impersonation only if it poses as this. */
  readonly posedAs?: PosedAs;
}

export function neverSays(transcript: Transcript, params: NeverSays): Ruling {
  const turns = collectorTurns(transcript).filter(({ to }) => params.to === undefined || params.to === to);
  const breaches = turns
    .map(({ said }) => ({ said, because: [...misconductIn(said, params.misconduct, params.posedAs), ...among(said.acts, params.acts)] }))
    .filter(({ because }) => because.length > 0);
  return settle(breaches, turns.length > 0);
}
