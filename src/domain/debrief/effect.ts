import type { Meter, RegionId, StateId, PlayedTurn } from '../persona/index.ts';
import type { Scenario } from '../scenario/index.ts';

/** What one turn did to the debtor: meters by how much, and facts and questions by id. */
export interface Effect {
  readonly meters: Readonly<Partial<Record<Meter, number>>>;
  readonly told: readonly RegionId[];
  readonly raised: readonly RegionId[];
  /** Asked, and not taken up this turn. */
  readonly leftUnanswered: readonly RegionId[];
  readonly settled: readonly RegionId[];
  readonly commitments: readonly ('promise' | 'accept')[];
}

export function effectOf(scenario: Scenario, { moved, debtor }: PlayedTurn): Effect {
  const entered = (among: readonly { readonly id: RegionId }[], ...states: readonly StateId[]): readonly RegionId[] =>
    moved.regions.filter(({ region, to }) => states.includes(to) && among.some(({ id }) => id === region)).map(({ region }) => region);
  return {
    meters: moved.meters,
    told: entered(scenario.facts, 'told'),
    raised: entered(scenario.agenda, 'raised'),
    leftUnanswered: entered(scenario.agenda, 'pressed', 'dropped'),
    settled: entered(scenario.agenda, 'settled'),
    commitments: (['promise', 'accept'] as const).filter((act) => debtor.acts.includes(act)),
  };
}
