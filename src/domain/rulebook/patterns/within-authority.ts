import type { Transcript } from '../../dialogue/index.ts';
import { collectorTurns } from './on-the-line.ts';
import { settle, type Ruling } from './ruling.ts';

/** No offer that nobody on this side could grant. One that needs approval may be put, as long as approval is still possible. */
export interface WithinAuthority {
  readonly is: 'within-authority';
}

export function withinAuthority(transcript: Transcript): Ruling {
  const offering = collectorTurns(transcript).filter(({ said }) => said.offer !== undefined);
  const breaches = offering
    .filter(({ said }) => said.offer?.authority === 'beyond')
    .map(({ said }) => ({ said, because: ['beyond-authority'] as const }));
  return settle(breaches, offering.length > 0);
}
