import { daysBetween, type Channel, type ContactOutcome } from '../../dialogue/index.ts';
import { all, isKnown, type Test } from '../facts/fact-test.ts';
import { outboundLog, plannedDay, toWhom } from '../facts/log.ts';
import type { Situation } from '../facts/situation.ts';
import type { Ruling } from '../patterns/ruling.ts';
import { given, isAbout, kept, notApplicable, undecided, type About } from './decision.ts';

/** After a contact that came out so, no further one for some days. The day of that contact is the first of them. */
export interface QuietPeriod extends About {
  readonly is: 'quiet-period';
  readonly days: number;
  readonly after: { readonly outcomes: readonly ContactOutcome[]; readonly channels?: readonly Channel[] };
  readonly unless?: readonly Test[];
}

export const quietPeriod = (params: QuietPeriod, situation: Situation): Ruling =>
  given(isAbout(params, situation), () => {
    const day = plannedDay(situation);
    const log = outboundLog(situation);
    if (day === undefined) return undecided(['contact.at']);
    if (log === undefined) return undecided(['caseFile.history']);
    const whom = situation.contact?.whom ?? 'debtor';
    const near = log.filter(
      (entry) =>
        toWhom(entry) === whom &&
        entry.date <= day &&
        daysBetween(entry.date, day) < params.days &&
        (params.after.channels?.includes(entry.channel) ?? true),
    );
    const quiet = near.some(({ outcome }) => outcome !== undefined && params.after.outcomes.includes(outcome));
    if (!quiet) return near.some(({ outcome }) => outcome === undefined) ? undecided(['caseFile.history[].outcome']) : notApplicable;
    const excused = params.unless === undefined ? { holds: false } : all(params.unless, situation);
    return isKnown(excused) ? kept(excused.holds, ['contact.at']) : undecided(excused.needs);
  });
