import type { ContactPlan, IsoDate, KnownCase } from '../../dialogue/index.ts';

/** All that a rule may know beside the words: the case as far as it is known, the decision before the call, and the day. */
export interface Situation {
  readonly caseFile?: KnownCase;
  readonly contact?: ContactPlan;
  readonly date?: IsoDate;
}

export type FactValue = string | number | boolean | readonly string[];

/** How a fact is found out; undefined is not known. */
export type Finder = (situation: Situation) => FactValue | undefined;
