import { localTime, minuteOf } from '../../dialogue/index.ts';
import type { Situation } from '../facts/situation.ts';
import { all, isKnown, type Test } from '../facts/fact-test.ts';
import type { Ruling } from '../patterns/ruling.ts';
import { given, isAbout, kept, undecided, type About } from './decision.ts';

/** Contact only between these minutes of the debtor's own clock, both included, unless something is agreed. */
export interface ContactHours extends About {
  readonly is: 'contact-hours';
  readonly earliest: string;
  readonly latest: string;
  /** Where the whole jurisdiction keeps one time. */
  readonly zone?: string;
  readonly unless?: readonly Test[];
}

export const contactHours = (params: ContactHours, situation: Situation): Ruling =>
  given(isAbout(params, situation), () => {
    const { contact, caseFile } = situation;
    if (contact?.at === undefined) return undecided(['contact.at']);
    const local = localTime(contact.at, contact.zone ?? caseFile?.zone ?? params.zone);
    if (local === undefined) return undecided(['caseFile.zone']);
    if (local.minute >= minuteOf(params.earliest) && local.minute <= minuteOf(params.latest)) return kept(true, []);
    const excused = params.unless === undefined ? { holds: false } : all(params.unless, situation);
    return isKnown(excused) ? kept(excused.holds, ['contact.at']) : undecided(excused.needs);
  });
