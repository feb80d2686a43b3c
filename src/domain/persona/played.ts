import type { ClassifiedOffer, CollectorAct, DebtorAct, Heard } from '../dialogue/index.ts';
import type { LineId, Meter, Meters, RegionId, StateId } from './program.ts';

/** A line as it came out on this call: which line, and which of its wordings. The words are the scenario's. */
export interface SpokenLine {
  readonly line: LineId;
  readonly wording: number;
}

export interface PlayedCollector extends Heard {
  readonly text: string;
  readonly offer?: ClassifiedOffer;
  readonly choice?: string;
  readonly hungUp?: boolean;
  readonly atMs?: number;
}

/** What one turn moved in the debtor. */
export interface Moved {
  readonly meters: Readonly<Partial<Record<Meter, number>>>;
  readonly regions: readonly { readonly region: RegionId; readonly from: StateId; readonly to: StateId }[];
}

/** One exchange: the collector's words, the debtor's answer, and the debtor as they stand after it. Turn 0 is the answering of the phone. */
export interface PlayedTurn {
  readonly turn: number;
  readonly collector?: PlayedCollector;
  readonly debtor: { readonly lines: readonly SpokenLine[]; readonly acts: readonly DebtorAct[] };
  readonly meters: Meters;
  readonly states: Readonly<Record<RegionId, StateId>>;
  /** The act the debtor would notice if it came again next turn. */
  readonly echo?: CollectorAct;
  readonly moved: Moved;
  /** The ending reached at this turn. */
  readonly ending?: StateId;
}
