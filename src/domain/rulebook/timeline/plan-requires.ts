import { all, any, ask, isKnown, type Test } from '../facts/fact-test.ts';
import type { Situation } from '../facts/situation.ts';
import type { Ruling } from '../patterns/ruling.ts';
import { given, isAbout, kept, undecided, type About } from './decision.ts';

/** The plan, or how the collecting side is set up, must be so: figures and facts compared. */
export interface PlanRequires extends About {
  readonly is: 'plan-requires';
  readonly all?: readonly Test[];
  readonly any?: readonly Test[];
  /** Owed even where no contact is made. */
  readonly always?: boolean;
}

export const planRequires = (params: PlanRequires, situation: Situation): Ruling =>
  given(isAbout(params, situation), () => {
    const every = all(params.all ?? [], situation);
    const one = params.any === undefined ? { holds: true } : any(params.any, situation);
    if ((isKnown(every) && !every.holds) || (isKnown(one) && !one.holds)) return kept(false, wanting(params, situation));
    if (!isKnown(every)) return undecided(every.needs);
    return isKnown(one) ? kept(true, []) : undecided(one.needs);
  });

const wanting = ({ all: every = [], any: some = [] }: PlanRequires, situation: Situation) =>
  [...every, ...some]
    .filter((test) => {
      const answer = ask(test, situation);
      return isKnown(answer) && !answer.holds;
    })
    .map(({ fact }) => `fact:${fact}` as const);
