import type { CollectorAct, DebtorAct, Fit, Mandate, Misconduct, OfferKind, Words } from '../dialogue/index.ts';

/** What the persona machine can be sent: an act, a misconduct, the end of the collector's turn, or a dead line. */
export type PersonaEventType = CollectorAct | Misconduct | 'turn.end' | 'collector.hung-up';

/** An event to the persona. Offers arrive classified; nothing else about money reaches the machine. */
export interface PersonaEvent {
  readonly type: PersonaEventType;
  readonly means?: Fit;
  readonly authority?: Mandate;
  readonly kind?: OfferKind;
}

/** Meters run 0–5 and saturate at both ends. */
export type Meter = 'trust' | 'tension' | 'willingness';
export const meterIds = ['trust', 'tension', 'willingness'] as const satisfies readonly Meter[];
export const meterTop = 5;
export type Meters = Readonly<Record<Meter, number>>;

export type RegionId = string;
export type StateId = string;
export type LineId = string;

/** All parts must hold. A region part holds when the region is in one of the named states. */
export interface Condition {
  readonly meters?: Readonly<Partial<Record<Meter, readonly [least: number, most: number]>>>;
  readonly regions?: Readonly<Record<RegionId, readonly StateId[]>>;
  /** The act is the same as the one the debtor noticed last turn (only acts in `notices` are remembered). */
  readonly repeated?: boolean;
  readonly means?: readonly (Fit | 'unsaid')[];
  readonly authority?: readonly (Mandate | 'unsaid')[];
  /** Nothing in this turn presses: no misconduct was heard, and at most one specific answer waits to be said. */
  readonly quiet?: boolean;
}

/** One row of a state: the first row whose condition holds is taken. */
export interface Reaction {
  readonly when?: Condition;
  /** The row is taken only if none of these hold (compiled from the agenda's order). */
  readonly unless?: readonly Condition[];
  readonly to?: StateId;
  readonly change?: Readonly<Partial<Record<Meter, number>>>;
  readonly say?: LineId;
  /** How the words press to be said; by default what the region's role says. */
  readonly weight?: Weight;
}

/** How a line presses to be said, from what silences the rest to what is said when nothing else is. */
export type Weight = 'ending' | 'outrage' | 'specific' | 'notice' | 'initiative' | 'fallback';

/**
 * What a region is for, which also says how loudly it speaks: an `ending` silences all others; `authored`, `fact` and
 * `agenda` rows are specific answers; the `temper` is the voice that answers when nothing more specific does.
 */
export type RegionRole = 'ending' | 'fact' | 'agenda' | 'authored' | 'temper';

export interface RegionState {
  readonly on: Readonly<Partial<Record<PersonaEventType, readonly Reaction[]>>>;
}

export interface Region {
  readonly id: RegionId;
  readonly role: RegionRole;
  readonly initial: StateId;
  readonly states: Readonly<Record<StateId, RegionState>>;
  /** A region that follows the meters: after every event it stands in the first of these whose condition holds. */
  readonly settles?: readonly { readonly to: StateId; readonly when: Condition }[];
}

/** Six faces, one hand for all. */
export type Face = 'neutral' | 'wary' | 'irritated' | 'angry' | 'low' | 'relieved';

/** A line as it is said. The wordings of both languages stand in pairs: wording 2 in zh is wording 2 in en. */
export interface Line {
  readonly id: LineId;
  readonly acts: readonly DebtorAct[];
  readonly wordings: readonly Words[];
}

/** A debtor, ready to be spoken to: the one source of the XState machine, the exhaustive walk and the replay. */
export interface PersonaProgram {
  readonly meters: Meters;
  /** In order of precedence when several want to speak. */
  readonly regions: readonly Region[];
  /** Acts whose repetition in the very next turn is noticed. */
  readonly notices: readonly CollectorAct[];
  readonly opening: LineId;
  /** How each temper state looks. */
  readonly faces: Readonly<Record<StateId, Face>>;
}

/** The region that holds the endings; `open` until the call is over. */
export const endingRegion = 'outcome';
export const temperRegion = 'temper';
