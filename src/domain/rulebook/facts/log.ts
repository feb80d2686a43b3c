import {
  daysBetween,
  localTime,
  type ContactOutcome,
  type IsoDate,
  type LocalTime,
  type LoggedContact,
  type Role,
} from '../../dialogue/index.ts';
import type { Situation } from './situation.ts';

/** A log entry with the day it happened on the debtor's calendar. */
export interface DatedContact extends LoggedContact, LocalTime {}

/** Our own contacts so far, oldest first; undefined when there is no log, or an entry's time cannot be told. */
export function outboundLog({ caseFile, contact }: Situation): readonly DatedContact[] | undefined {
  const zone = contact?.zone ?? caseFile?.zone;
  const dated = caseFile?.history?.map((entry) => {
    const local = localTime(entry.at, zone);
    return local === undefined ? undefined : { ...entry, ...local };
  });
  if (dated === undefined || dated.some((entry) => entry === undefined)) return undefined;
  return dated
    .filter((entry): entry is DatedContact => entry !== undefined && entry.inbound !== true)
    .sort((a, b) => (a.date === b.date ? a.minute - b.minute : a.date < b.date ? -1 : 1));
}

/** The day that the contact is planned for, on the debtor's calendar. */
export function plannedDay({ caseFile, contact, date }: Situation): IsoDate | undefined {
  const planned = contact?.at === undefined ? undefined : localTime(contact.at, contact.zone ?? caseFile?.zone)?.date;
  return contact?.at === undefined ? date : planned;
}

/** The minute that the contact is planned for, on the debtor's clock. */
export const plannedTime = ({ caseFile, contact }: Situation): LocalTime | undefined =>
  contact?.at === undefined ? undefined : localTime(contact.at, contact.zone ?? caseFile?.zone);

export const toWhom = ({ to }: LoggedContact): Role => to ?? 'debtor';

const reached: readonly ContactOutcome[] = ['conversation', 'answered', 'replied'];
const failed: readonly ContactOutcome[] = ['no-answer', 'busy', 'invalid-number'];
export const didReach = ({ outcome }: LoggedContact): boolean => outcome !== undefined && reached.includes(outcome);
const didFail = ({ outcome }: LoggedContact): boolean => outcome !== undefined && failed.includes(outcome);

const callsToDebtor = (log: readonly DatedContact[]): readonly DatedContact[] =>
  log.filter((entry) => entry.channel === 'phone' && toWhom(entry) === 'debtor');

/** How many calls to the debtor failed in a row, up to the day before. A call whose result is unknown ends the row. */
export function failedInARow(log: readonly DatedContact[], before: IsoDate): number {
  const calls = callsToDebtor(log).filter(({ date }) => date < before);
  const last = calls.findLastIndex((call) => !didFail(call));
  return calls.length - 1 - last;
}

/** How many days running, up to the day before or the day itself, the debtor was tried and not reached. */
export function daysUnreachable(log: readonly DatedContact[], on: IsoDate): number {
  const tried = callsToDebtor(log).filter(({ date }) => date <= on);
  const days = [...new Set(tried.map(({ date }) => date))].sort().reverse();
  let count = 0;
  for (const day of days) {
    const gap = daysBetween(day, days[count - 1] ?? on);
    const failedAll = tried.filter(({ date }) => date === day).every(didFail);
    if (!failedAll || gap > 1) break;
    count += 1;
  }
  return count;
}

/** How long ago that day the same person was last rung in vain; a whole day where nobody was. */
export function minutesSinceMissedCall(log: readonly DatedContact[], planned: LocalTime, whom: Role): number {
  const last = log.findLast(
    (entry) =>
      entry.channel === 'phone' &&
      didMiss(entry) &&
      toWhom(entry) === whom &&
      entry.date === planned.date &&
      entry.minute <= planned.minute,
  );
  return last === undefined ? aDay : planned.minute - last.minute;
}

const aDay = 24 * 60;
const missed: readonly ContactOutcome[] = ['no-answer', 'busy', 'voicemail'];
const didMiss = ({ outcome }: LoggedContact): boolean => outcome !== undefined && missed.includes(outcome);

/** Whether the debtor was reached since the log last shows a contact with anyone else. */
export function debtorReachedLast(log: readonly DatedContact[]): boolean {
  const toDebtor = log.filter((entry) => toWhom(entry) === 'debtor');
  return toDebtor.length > 0 && didReach(toDebtor.at(-1) as DatedContact);
}
