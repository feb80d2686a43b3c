import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import {
  classifyOffer,
  heardIn,
  type CallEvent,
  type CallLog,
  type CollectorAct,
  type DebtorAct,
  type OfferKind,
} from '../domain/dialogue/index.ts';
import {
  chooseWording,
  endingRegion,
  meterIds,
  type LineId,
  type Memory,
  type Meter,
  type Meters,
  type PersonaEvent,
  type RegionId,
  type StateId,
  type Moved,
  type PlayedCollector,
  type PlayedTurn,
  type SpokenLine,
} from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import { compilePersona, type PersonaContext, type PersonaMachine } from './compile-persona.ts';

const machines = new WeakMap<Scenario, PersonaMachine>();

/** The scenario's debtor as an XState machine; compiled once. */
export function personaOf(scenario: Scenario): PersonaMachine {
  const known = machines.get(scenario);
  if (known !== undefined) return known;
  const machine = compilePersona(scenario.program);
  machines.set(scenario, machine);
  return machine;
}

/** A call so far: the turns, and the debtor's machine as it stands. */
export interface CallSoFar {
  readonly turns: readonly PlayedTurn[];
  readonly snapshot: AnyMachineSnapshot;
}

/** The phone is answered: turn 0. */
export function answerPhone(scenario: Scenario, seed: number): CallSoFar {
  const [snapshot] = initialTransition(personaOf(scenario));
  const opening = scenario.program.opening;
  const turn: PlayedTurn = {
    turn: 0,
    debtor: { lines: speak(scenario, [opening], [], seed), acts: actsOf(scenario, [opening]) },
    meters: contextOf(snapshot).meters,
    states: statesOf(scenario, snapshot),
    moved: { meters: {}, regions: [] },
  };
  return { turns: [turn], snapshot };
}

/** One more event of the log: a pure step of the machine. A call that has ended takes no more. */
export function takeTurn(scenario: Scenario, seed: number, call: CallSoFar, event: CallEvent): CallSoFar {
  const last = call.turns.at(-1);
  if (last === undefined || last.ending !== undefined) return call;
  const collector = toCollector(scenario, event);
  let snapshot = call.snapshot;
  for (const heard of personaEvents(collector)) snapshot = transition(personaOf(scenario), snapshot, heard)[0] as AnyMachineSnapshot;
  const { meters, echo, answer } = contextOf(snapshot);
  const turn = turnAfter(scenario, seed, call.turns, collector, { meters, states: statesOf(scenario, snapshot), echo }, answer);
  return { turns: [...call.turns, turn], snapshot };
}

/** The turn that comes of the collector's words: the debtor as they now stand, and the lines they answer with. */
export function turnAfter(
  scenario: Scenario,
  seed: number,
  before: readonly PlayedTurn[],
  collector: PlayedCollector,
  { meters, states, echo }: Pick<Memory, 'meters' | 'states' | 'echo'>,
  answer: readonly LineId[],
): PlayedTurn {
  const last = before.at(-1);
  if (last === undefined) throw new Error(`nobody has answered the phone in ${scenario.id}`);
  const outcome = states[endingRegion];
  return {
    turn: last.turn + 1,
    collector,
    debtor: { lines: speak(scenario, answer, before, seed), acts: actsOf(scenario, answer) },
    meters,
    states,
    ...(echo === undefined ? {} : { echo }),
    moved: movedBetween(last, meters, states),
    ...(outcome === undefined || outcome === 'open' ? {} : { ending: outcome }),
  };
}

/** Plays a whole log. The same scenario, seed and log give the same turns anywhere. */
export const replay = (scenario: Scenario, seed: number, log: CallLog): readonly PlayedTurn[] =>
  log.reduce((call, event) => takeTurn(scenario, seed, call, event), answerPhone(scenario, seed)).turns;

/**
 * The events a collector's turn sends to the persona: each act in order, then the end of the turn. Misconduct drowns what
 * else the words did: whoever is threatened answers the threat, not the figures that came with it.
 */
export function personaEvents(collector: Pick<PlayedCollector, 'acts' | 'misconduct' | 'offer' | 'hungUp'>): readonly PersonaEvent[] {
  if (collector.hungUp === true) return [{ type: 'collector.hung-up' }];
  const offered =
    collector.offer === undefined ? {} : { means: collector.offer.means, authority: collector.offer.authority, kind: collector.offer.kind };
  const acts = collector.acts.map((act): PersonaEvent =>
    offersOf(act) === collector.offer?.kind ? { type: act, ...offered } : { type: act },
  );
  const misconduct = collector.misconduct.map((type): PersonaEvent => ({ type }));
  return [...(misconduct.length > 0 ? misconduct : acts), { type: 'turn.end' }];
}

const offersOf = (act: CollectorAct): OfferKind | undefined =>
  act.startsWith('offer-') ? (act.slice('offer-'.length) as OfferKind) : undefined;

/** What the collector did, with an offer held against the debtor's means and the mandate. */
export function toCollector(scenario: Scenario, event: CallEvent): PlayedCollector {
  const at = event.atMs === undefined ? {} : { atMs: event.atMs };
  if (event.type === 'collector.hung-up') return { text: '', acts: [], misconduct: [], hungUp: true, ...at };
  const { caseFile, means, date } = scenario;
  return {
    text: event.text,
    ...heardIn(event),
    ...(event.offer === undefined ? {} : { offer: classifyOffer(event.offer, means, caseFile.authority, caseFile.ledger, date) }),
    ...(event.choice === undefined ? {} : { choice: event.choice }),
    ...at,
  };
}

const contextOf = (snapshot: AnyMachineSnapshot): PersonaContext => snapshot.context as PersonaContext;

function statesOf(scenario: Scenario, snapshot: AnyMachineSnapshot): Readonly<Record<RegionId, StateId>> {
  const value = snapshot.value as Record<RegionId, StateId>;
  return Object.fromEntries(scenario.program.regions.map(({ id, initial }) => [id, value[id] ?? initial]));
}

function movedBetween(before: PlayedTurn, meters: Meters, states: Readonly<Record<RegionId, StateId>>): Moved {
  const moved: Partial<Record<Meter, number>> = {};
  for (const meter of meterIds) if (meters[meter] !== before.meters[meter]) moved[meter] = meters[meter] - before.meters[meter];
  const regions = Object.entries(states).flatMap(([region, to]) => {
    const from = before.states[region] ?? to;
    return from === to ? [] : [{ region, from, to }];
  });
  return { meters: moved, regions };
}

const actsOf = (scenario: Scenario, lines: readonly LineId[]): readonly DebtorAct[] => [
  ...new Set(lines.flatMap((line) => scenario.lines[line]?.acts ?? [])),
];

function speak(scenario: Scenario, lines: readonly LineId[], before: readonly PlayedTurn[], seed: number): readonly SpokenLine[] {
  return lines.map((line) => {
    const said = before.reduce((count, turn) => count + turn.debtor.lines.filter((spoken) => spoken.line === line).length, 0);
    return { line, wording: chooseWording(seed, line, said, scenario.lines[line]?.wordings.length ?? 1) };
  });
}
