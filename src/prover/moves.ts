import {
  classifyOffer,
  collectorActs,
  misconductKinds,
  type ClassifiedOffer,
  type CollectorAct,
  type Misconduct,
} from '../domain/dialogue/index.ts';
import type { PersonaEvent } from '../domain/persona/index.ts';
import type { Choice, Scenario } from '../domain/scenario/index.ts';
import { personaEvents } from '../engine/index.ts';
import { offerKinds, offersOfEachFit } from './offers.ts';
import type { Tables } from './tables.ts';

/** Something the collector may do in a turn: one act, one misconduct, an offer of a certain fit, a choice, or hanging up. */
export interface Move {
  readonly events: readonly PersonaEvent[];
  readonly acts: readonly CollectorAct[];
  readonly misconduct: readonly Misconduct[];
  readonly offer?: ClassifiedOffer;
  readonly choice?: Choice;
  readonly hungUp?: boolean;
  /** Other single acts that this debtor cannot tell from this one. */
  readonly alike: readonly (CollectorAct | Misconduct)[];
  /** Only on offer while this holds. */
  readonly open: (state: Uint8Array) => boolean;
}

const always = () => true;

/** All moves there are in a scenario, with these acts in one breath besides. Acts that no region tells apart are walked once. */
export function movesOf(scenario: Scenario, tables: Tables, together: readonly (readonly CollectorAct[])[] = []): readonly Move[] {
  const singles = singleMoves(scenario);
  const byColumn = new Map<string, Move>();
  for (const move of singles) {
    const column = columnOf(scenario, move);
    const known = byColumn.get(column);
    byColumn.set(column, known === undefined ? move : { ...known, alike: [...known.alike, ...move.acts, ...move.misconduct] });
  }
  const choices = scenario.choices.map((choice) => choiceMove(scenario, choice, tables));
  return [...byColumn.values(), ...together.map((acts) => plain(acts, [])), ...choices, hangUp];
}

export function choiceMove(scenario: Scenario, choice: Choice, tables: Tables): Move {
  const { means, caseFile, date } = scenario;
  const offer = choice.offer === undefined ? undefined : classifyOffer(choice.offer, means, caseFile.authority, caseFile.ledger, date);
  const said = { acts: choice.acts, misconduct: choice.misconduct, ...(offer === undefined ? {} : { offer }) };
  return { ...said, events: personaEvents(said), choice, alike: [], open: tables.asker(choice.when) };
}

const hangUp: Move = {
  events: personaEvents({ acts: [], misconduct: [], hungUp: true }),
  acts: [],
  misconduct: [],
  hungUp: true,
  alike: [],
  open: always,
};

const plain = (acts: readonly CollectorAct[], misconduct: readonly Misconduct[]): Move => ({
  events: personaEvents({ acts, misconduct }),
  acts,
  misconduct,
  alike: [],
  open: always,
});

function singleMoves(scenario: Scenario): readonly Move[] {
  return [...collectorActs.map((act) => plain([act], [])), ...misconductKinds.map((kind) => plain([], [kind])), ...offerMoves(scenario)];
}

/** One offer of every kind that can be made in this case: an offer nobody could put in figures is not walked. */
function offerMoves(scenario: Scenario): readonly Move[] {
  return collectorActs.flatMap((act) => {
    const kind = offerKinds.find((one) => act === `offer-${one}`);
    if (kind === undefined) return [];
    return offersOfEachFit(kind, scenario).map((offer): Move => {
      const said = { acts: [act], misconduct: [], offer };
      return { ...said, events: personaEvents(said), alike: [], open: always };
    });
  });
}

/** What every region makes of a move: two moves with the same column can never lead apart. */
function columnOf({ program }: Scenario, { events, acts }: Move): string {
  const [event] = events;
  const noticed = program.notices.includes(acts[0] as CollectorAct) ? acts[0] : '';
  const rows = program.regions.map((region) => Object.values(region.states).map((state) => state.on[event?.type ?? 'other'] ?? 0));
  const asked = JSON.stringify(rows);
  const offer = asked.includes('"means"') || asked.includes('"authority"') ? [event?.means, event?.authority] : [];
  return JSON.stringify([noticed, offer, asked]);
}
