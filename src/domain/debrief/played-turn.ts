import type { ClassifiedOffer, CollectorAct, DebtorAct, Misconduct } from '../dialogue/index.ts';
import type { Memory, Meter, Meters, RegionId, StateId } from '../persona/index.ts';

/** One exchange as it was played, with the debtor as they stand after it. Turn 0 is the answering of the phone. */
export interface PlayedTurn {
  readonly turn: number;
  readonly collector?: {
    readonly acts: readonly CollectorAct[];
    readonly misconduct: readonly Misconduct[];
    readonly offer?: ClassifiedOffer;
    readonly choice?: string;
    readonly hungUp?: boolean;
  };
  readonly debtor: { readonly acts: readonly DebtorAct[] };
  readonly meters: Meters;
  readonly states: Readonly<Record<RegionId, StateId>>;
  readonly echo?: CollectorAct;
  readonly moved: {
    readonly meters: Readonly<Partial<Record<Meter, number>>>;
    readonly regions: readonly { readonly region: RegionId; readonly from: StateId; readonly to: StateId }[];
  };
}

/** What the debtor remembers after a turn, as conditions ask for it. */
export const memoryAfter = ({ meters, states, echo }: PlayedTurn): Memory => ({ meters, states, ...(echo === undefined ? {} : { echo }) });
