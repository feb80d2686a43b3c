import type { CollectorAct, Transcript } from '../../dialogue/index.ts';
import { anyOf, collectorTurns, type Listener } from './on-the-line.ts';
import { omission, settle, type Ruling } from './ruling.ts';

/** Existence within a limit: one of these acts in the collector's first turns, or in the first to such a listener. */
export interface SaysWithin {
  readonly is: 'says-within';
  readonly owed: readonly CollectorAct[];
  readonly turns: number;
  readonly to?: Listener;
}

/** A call that ends before the limit owes nothing. */
export function saysWithin(transcript: Transcript, params: SaysWithin): Ruling {
  const opening = collectorTurns(transcript)
    .filter(({ to }) => params.to === undefined || params.to === to)
    .slice(0, params.turns);
  const done = opening.find(({ said }) => anyOf(said.acts, params.owed));
  if (done !== undefined) return { verdict: 'met', said: done.said };
  const last = opening[params.turns - 1];
  return settle(last === undefined ? [] : [{ said: last.said, because: [omission(params.owed)] }], false);
}
