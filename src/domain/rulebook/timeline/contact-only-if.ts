import { all, any, isKnown, type Test } from '../facts/fact-test.ts';
import type { Situation } from '../facts/situation.ts';
import type { Ruling } from '../patterns/ruling.ts';
import { given, isAbout, kept, undecided, type About } from './decision.ts';

/** Such a contact only if one of these conditions holds, and all of those. */
export interface ContactOnlyIf extends About {
  readonly is: 'contact-only-if';
  readonly any?: readonly Test[];
  readonly all?: readonly Test[];
}

export const contactOnlyIf = (params: ContactOnlyIf, situation: Situation): Ruling =>
  given(isAbout(params, situation), () => {
    const one = params.any === undefined ? { holds: true } : any(params.any, situation);
    const every = all(params.all ?? [], situation);
    const because = ['contact.whom'] as const;
    if ((isKnown(one) && !one.holds) || (isKnown(every) && !every.holds)) return kept(false, because);
    if (!isKnown(one)) return undecided(one.needs);
    return isKnown(every) ? kept(true, []) : undecided(every.needs);
  });
