import type { KnownCase } from './case-file.ts';
import type { ContactPlan } from './contact.ts';
import type { DebtorAct, IsoDate, IsoDateTime, Jurisdiction } from './dialogue.ts';
import type { Heard } from './heard.ts';
import type { ClassifiedOffer } from './offer.ts';

/** What the collector said, and what was heard in it. */
export interface CollectorTurn extends Heard {
  readonly turn: number;
  readonly speaker: 'collector';
  readonly text: string;
  readonly offer?: ClassifiedOffer;
  /** The collector put the phone down instead of ending the call. */
  readonly hungUp?: boolean;
  readonly at?: IsoDateTime;
}

/** What came back down the line. A machine is voicemail: whoever hears it later is not known. */
export interface AnswerTurn {
  readonly turn: number;
  readonly speaker: 'debtor' | 'third-party' | 'machine';
  readonly text: string;
  readonly acts: readonly DebtorAct[];
  readonly at?: IsoDateTime;
}

export type SpokenTurn = CollectorTurn | AnswerTurn;

/**
 * A call as a supervisor on the line would have heard it. A collector's words and the answer to them share a turn
 * number; turn 0 is the answering of the phone.
 */
export interface Transcript {
  readonly jurisdiction: Jurisdiction;
  readonly date: IsoDate;
  readonly caseFile?: KnownCase;
  /** What was decided before the call. */
  readonly contact?: ContactPlan;
  readonly turns: readonly SpokenTurn[];
}
