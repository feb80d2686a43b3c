import type { Scenario } from '../domain/scenario/index.ts';
import { sequence } from '../engine/index.ts';
import { assessTurns, type Standards } from '../prover/index.ts';
import { lineTo } from './line-to.ts';
import { addUp, tallyOf, type Tally } from './tally.ts';
import type { Policy } from './trainee.ts';

/** Which calls are made: those numbered from 0 that fall to one shard of several. Call n is the same call in any split. */
export interface Runs {
  readonly runs: number;
  readonly seed: number;
  /** From 1 to `of`. */
  readonly shard: number;
  readonly of: number;
}

/** Lets one kind of trainee make so many calls of a scenario, each scored without a call note. `told` hears of every call made. */
export function simulate(
  scenario: Scenario,
  policy: Policy,
  standards: Standards,
  { runs, seed, shard, of }: Runs,
  told: () => void = () => undefined,
): Tally {
  const line = lineTo(scenario, seed);
  // Calls that went the same way score the same: they are scored once.
  const scored = new Map<string, Tally>();
  const tallies: Tally[] = [];
  for (let run = shard - 1; run < runs; run += of) {
    const turns = line(policy(sequence(seed, run)));
    const way = turns.map(({ collector }) => collector?.choice ?? '').join();
    let tally = scored.get(way);
    if (tally === undefined) scored.set(way, (tally = tallyOf(assessTurns(scenario, turns, standards, 'zh'))));
    tallies.push(tally);
    told();
  }
  return addUp(tallies);
}
