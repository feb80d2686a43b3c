import { agreementIn, type DebtorAct } from '../dialogue/index.ts';
import { meterTop, settles, type Meter, type RegionId, type StateId, type PlayedTurn } from '../persona/index.ts';
import type { Scenario } from '../scenario/index.ts';

/** What one turn did to the debtor: meters by how much, and facts and questions by id. */
export interface Effect {
  readonly meters: Readonly<Partial<Record<Meter, number>>>;
  readonly told: readonly RegionId[];
  readonly raised: readonly RegionId[];
  /** Asked, and not taken up this turn. */
  readonly leftUnanswered: readonly RegionId[];
  /** Asked, and answered this turn. */
  readonly settled: readonly RegionId[];
  /** Answered before it was ever asked. The end of the call answers nothing. */
  readonly forestalled: readonly RegionId[];
  /** A promise; or a yes to a payment asked for, offered or read back. */
  readonly commitments: readonly ('promise' | 'accept')[];
  /** Whatever else has changed in how they stand, where the scenario has words for it. */
  readonly entered: readonly { readonly region: RegionId; readonly state: StateId }[];
  /** What came back down the line. */
  readonly answer: readonly DebtorAct[];
  /** Misconduct that moved no meter, because the meters stood at their worst already. */
  readonly atWorst: boolean;
}

export function effectOf(scenario: Scenario, played: PlayedTurn): Effect {
  const { moved, debtor } = played;
  const entered = (among: readonly { readonly id: RegionId }[], ...states: readonly StateId[]): readonly RegionId[] =>
    moved.regions.filter(({ region, to }) => states.includes(to) && among.some(({ id }) => id === region)).map(({ region }) => region);
  const closed = moved.regions.filter(({ region, to }) => to === 'settled' && scenario.agenda.some(({ id }) => id === region));
  const asked = closed.filter(({ from }) => from !== 'waiting').map(({ region }) => region);
  const wronged = asked.filter((question) => isWrongedAway(scenario, question, played));
  return {
    meters: moved.meters,
    told: entered(scenario.facts, 'told'),
    raised: entered(scenario.agenda, 'raised'),
    leftUnanswered: [...entered(scenario.agenda, 'pressed', 'dropped'), ...wronged],
    settled: asked.filter((question) => !wronged.includes(question)),
    forestalled: closed
      .filter(({ region, from }) => from === 'waiting' && isForestalled(scenario, region, played))
      .map(({ region }) => region),
    commitments: commitmentsOf(played),
    entered: newlyStanding(scenario, played),
    answer: debtor.acts,
    atWorst: isAtWorst(played),
  };
}

/** What the debtor agreed to pay in this turn; a yes to anything else is none. */
export const commitmentsOf = ({ collector, debtor }: PlayedTurn): Effect['commitments'] => agreementIn(collector?.acts ?? [], debtor.acts);

/** The question went away, but it was misconduct that drove it away and nothing said would have answered it. */
function isWrongedAway({ program }: Scenario, question: RegionId, { collector, moved, meters, states }: PlayedTurn): boolean {
  if (collector === undefined || collector.misconduct.length === 0) return false;
  const before = Object.fromEntries(moved.regions.map(({ region, from }) => [region, from]));
  return !settles(program, question, collector.acts, { meters, states: { ...states, ...before } });
}

function isForestalled({ program }: Scenario, question: RegionId, { collector, meters, states }: PlayedTurn): boolean {
  const said = collector?.acts.filter((act) => act !== 'close') ?? [];
  return settles(program, question, said, { meters, states: { ...states, [question]: 'waiting' } });
}

function newlyStanding({ program, stateWords }: Scenario, { moved, states }: PlayedTurn): Effect['entered'] {
  const isTold = (id: RegionId, state: StateId): boolean =>
    program.regions.some((region) => region.id === id && region.role === 'authored' && region.initial !== state) &&
    stateWords[id]?.[state] !== undefined;
  const changed = [...new Set(moved.regions.map(({ region }) => region))].map((region) => ({ region, state: states[region] ?? '' }));
  return changed.filter(({ region, state }) => isTold(region, state));
}

const isAtWorst = ({ collector, meters, moved }: PlayedTurn): boolean =>
  (collector?.misconduct.length ?? 0) > 0 &&
  (moved.meters.trust ?? 0) === 0 &&
  (moved.meters.tension ?? 0) === 0 &&
  (meters.trust === 0 || meters.tension === meterTop);
