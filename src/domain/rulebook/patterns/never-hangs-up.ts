import type { Transcript } from '../../dialogue/index.ts';
import { collectorTurns } from './on-the-line.ts';
import { settle, type Ruling } from './ruling.ts';

/** The collector ends calls, and does not put the phone down on anyone. */
export interface NeverHangsUp {
  readonly is: 'never-hangs-up';
}

export function neverHangsUp(transcript: Transcript): Ruling {
  const turns = collectorTurns(transcript);
  const breaches = turns.filter(({ said }) => said.hungUp === true).map(({ said }) => ({ said, because: ['hung-up'] as const }));
  return settle(breaches, turns.length > 0);
}
