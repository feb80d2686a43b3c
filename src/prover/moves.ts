import {
  classifyOffer,
  collectorActs,
  heardIn,
  misconductKinds,
  type ClassifiedOffer,
  type CollectorAct,
  type Heard,
  type Misconduct,
} from '../domain/dialogue/index.ts';
import type { PersonaEvent, PlayedCollector } from '../domain/persona/index.ts';
import type { Choice, Scenario } from '../domain/scenario/index.ts';
import { personaEvents } from '../engine/index.ts';
import { offerKinds, offersOfEachFit } from './offers.ts';
import type { Tables } from './tables.ts';

/** Something the collector may do in a turn: one act, one misconduct, an offer of a certain fit, a choice, or hanging up. */
export interface Move extends Heard {
  readonly events: readonly PersonaEvent[];
  readonly offer?: ClassifiedOffer;
  readonly choice?: Choice;
  readonly hungUp?: boolean;
  /** Other single acts that this debtor cannot tell from this one. */
  readonly alike: readonly (CollectorAct | Misconduct)[];
  /** Only on offer while this holds. */
  readonly open: (state: Uint8Array) => boolean;
}

const always = () => true;

/** What was said on a call, as a move: it may be made anywhere. */
export function saidMove(collector: PlayedCollector): Move {
  const { offer, hungUp } = collector;
  if (hungUp === true) return hangUp;
  const said = { ...heardIn(collector), ...(offer === undefined ? {} : { offer }) };
  return { ...said, events: personaEvents(said), alike: [], open: always };
}

/** Whether nobody on the line could tell two moves apart. */
export const isSame = (one: Move, other: Move): boolean => soundOf(one) === soundOf(other);

const soundOf = ({ offer, hungUp, ...said }: Move): string =>
  JSON.stringify([heardIn(said), offer?.kind, offer?.means, offer?.authority, offer?.generous, hungUp]);

/** All moves there are in a scenario, and these besides. Acts that no region tells apart are walked once. */
export function movesOf(scenario: Scenario, tables: Tables, besides: readonly Move[] = []): readonly Move[] {
  const singles = singleMoves(scenario);
  const byColumn = new Map<string, Move>();
  for (const move of singles) {
    const column = columnOf(scenario, move);
    const known = byColumn.get(column);
    byColumn.set(column, known === undefined ? move : { ...known, alike: [...known.alike, ...move.acts, ...move.misconduct] });
  }
  const choices = scenario.choices.map((choice) => choiceMove(scenario, choice, tables));
  return [...byColumn.values(), ...besides, ...choices, hangUp];
}

export function choiceMove(scenario: Scenario, choice: Choice, tables: Tables): Move {
  const { means, caseFile, date } = scenario;
  const offer = choice.offer === undefined ? undefined : classifyOffer(choice.offer, means, caseFile.authority, caseFile.ledger, date);
  const said = { ...heardIn(choice), ...(offer === undefined ? {} : { offer }) };
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

export const plain = (acts: readonly CollectorAct[], misconduct: readonly Misconduct[]): Move => ({
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
