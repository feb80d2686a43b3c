import type { CollectorAct, Misconduct, Transcript } from '../../dialogue/index.ts';
import { anyOf, collectorTurns } from './on-the-line.ts';
import type { Ruling } from './ruling.ts';

/** A permission: used when such an act is done and nothing spoils it in the same breath. Never breached. */
export interface Permitted {
  readonly is: 'permitted';
  readonly permits: readonly CollectorAct[];
  readonly spoiledBy: readonly Misconduct[];
}

export function permitted(transcript: Transcript, { permits, spoiledBy }: Permitted): Ruling {
  const used = collectorTurns(transcript).find(({ said }) => anyOf(said.acts, permits) && !anyOf(said.misconduct, spoiledBy));
  return used === undefined ? { verdict: 'not-applicable' } : { verdict: 'met', said: used.said };
}
