import { daysBetween, type ContactOutcome } from '../../dialogue/index.ts';
import { pointOf } from '../facts/contact-facts.ts';
import { all, isKnown, type Test } from '../facts/fact-test.ts';
import { outboundLog, plannedDay, toWhom, type DatedContact } from '../facts/log.ts';
import type { Situation } from '../facts/situation.ts';
import type { Ruling } from '../patterns/ruling.ts';
import { given, isAbout, kept, undecided, type About } from './decision.ts';

/** At most so many contacts in a window of days, the planned one included. */
export interface ContactLimit extends About {
  readonly is: 'contact-limit';
  readonly most: number;
  /** Counted for one number, for one person, or for the debt. */
  readonly per: 'point' | 'person' | 'debt';
  /** The window in days with the planned day as its last; 1 is that day alone, left out is ever. */
  readonly days?: number;
  /** Counts only contacts that came out so. */
  readonly outcomes?: readonly ContactOutcome[];
  readonly kind?: 'notice' | 'interactive';
  readonly unless?: readonly Test[];
}

/** What is known to count may break the limit; what only may count leaves it open. */
export const contactLimit = (params: ContactLimit, situation: Situation): Ruling =>
  given(isAbout(params, situation), () => {
    const day = plannedDay(situation);
    const log = outboundLog(situation);
    if (day === undefined) return undecided(['contact.at']);
    if (log === undefined) return undecided(['caseFile.history']);
    if (params.per === 'point' && situation.contact?.point === undefined) return undecided(['contact.point']);
    if (params.kind !== undefined && situation.contact?.line?.kind === undefined) return undecided(['contact.line.kind']);
    if (params.kind !== undefined && situation.contact?.line?.kind !== params.kind) return { verdict: 'not-applicable' };
    const counted = log
      .filter(({ date }) => date <= day && (params.days === undefined || daysBetween(date, day) < params.days))
      .map((entry) => counts(entry, params, situation));
    const sure = counted.filter((one) => one === 'yes').length + 1;
    const possible = counted.filter((one) => one !== 'no').length + 1;
    if (possible <= params.most) return kept(true, []);
    if (sure <= params.most) return undecided(['caseFile.history[].outcome']);
    const excused = params.unless === undefined ? { holds: false } : all(params.unless, situation);
    return isKnown(excused) ? kept(excused.holds, ['contact.count']) : undecided(excused.needs);
  });

function counts(entry: DatedContact, params: ContactLimit, situation: Situation): 'yes' | 'no' | 'perhaps' {
  const { contact } = situation;
  const whom = contact?.whom ?? pointOf(situation)?.owner ?? 'debtor';
  if (params.channels !== undefined && !params.channels.includes(entry.channel)) return 'no';
  if (params.per === 'person' && (toWhom(entry) !== whom || entry.person !== contact?.person)) return 'no';
  if (params.per === 'point' && entry.point !== undefined && entry.point !== contact?.point) return 'no';
  if (params.kind !== undefined && entry.kind !== undefined && entry.kind !== params.kind) return 'no';
  if (params.outcomes !== undefined && entry.outcome !== undefined && !params.outcomes.includes(entry.outcome)) return 'no';
  const unknown =
    (params.per === 'point' && entry.point === undefined) ||
    (params.kind !== undefined && entry.kind === undefined) ||
    (params.outcomes !== undefined && entry.outcome === undefined);
  return unknown ? 'perhaps' : 'yes';
}
