import { minuteOf, type IsoDate, type StopRequest } from '../../dialogue/index.ts';
import { contactFacts } from './contact-facts.ts';
import {
  daysUnreachable,
  debtorReachedLast,
  failedInARow,
  minutesSinceMissedCall,
  outboundLog,
  plannedDay,
  plannedTime,
  type DatedContact,
} from './log.ts';
import type { Finder, Situation } from './situation.ts';

const log =
  (find: (log: readonly DatedContact[], day: IsoDate) => ReturnType<Finder>): Finder =>
  (situation) => {
    const entries = outboundLog(situation);
    const day = plannedDay(situation);
    return entries === undefined || day === undefined ? undefined : find(entries, day);
  };

/** What the contact log and the requests to be left alone add up to on the planned day. */
export const logFacts = {
  'log.failed-in-a-row': log(failedInARow),
  'log.days-unreachable': log(daysUnreachable),
  'log.debtor-reached-last': log(debtorReachedLast),
  'log.minutes-since-missed-call': (situation) => {
    const entries = outboundLog(situation);
    const planned = plannedTime(situation);
    return entries === undefined || planned === undefined
      ? undefined
      : minutesSinceMissedCall(entries, planned, situation.contact?.whom ?? 'debtor');
  },
  'log.debtor-numbers-invalid': ({ caseFile }: Situation) => {
    const numbers = caseFile?.contactPoints?.filter(({ owner, channel }) => owner === 'debtor' && channel === 'phone');
    return numbers?.every(({ valid }) => valid === false);
  },
  'stops.this-person': (situation) => stopsOn(situation)?.some((stop) => isSamePerson(stop, situation)),
  'stops.this-channel': (situation) => {
    const channel = contactFacts['contact.channel'](situation);
    const asked = stopsOn(situation)?.filter((stop) => isSamePerson(stop, situation) && stop.channel !== undefined);
    return asked === undefined || (asked.length > 0 && channel === undefined) ? undefined : asked.some((stop) => stop.channel === channel);
  },
  'stops.this-place': (situation) => {
    const place = contactFacts['contact.place'](situation);
    const asked = stopsOn(situation)?.filter((stop) => isSamePerson(stop, situation) && stop.place !== undefined);
    return asked === undefined || (asked.length > 0 && place === undefined) ? undefined : asked.some((stop) => stop.place === place);
  },
  'stops.this-time': (situation) => {
    const asked = stopsOn(situation)?.filter((stop) => isSamePerson(stop, situation) && stop.hours !== undefined);
    const planned = plannedTime(situation);
    return asked === undefined || (asked.length > 0 && planned === undefined)
      ? undefined
      : asked.some(({ hours }) => planned !== undefined && hours !== undefined && isBetween(planned.minute, hours));
  },
  'stops.all-in-writing': (situation) =>
    stopsOn(situation)?.some(
      (stop) =>
        stop.written === true &&
        stop.channel === undefined &&
        stop.place === undefined &&
        stop.hours === undefined &&
        (stop.by ?? 'debtor') === 'debtor',
    ),
} as const satisfies Record<string, Finder>;

/** The requests made by the planned day. */
function stopsOn(situation: Situation): readonly StopRequest[] | undefined {
  const day = plannedDay(situation);
  return day === undefined ? undefined : situation.caseFile?.stops?.filter(({ on }) => on <= day);
}

const isSamePerson = ({ by, person }: StopRequest, situation: Situation): boolean =>
  (by ?? 'debtor') === (contactFacts['contact.whom'](situation) ?? 'debtor') &&
  (person === undefined || person === situation.contact?.person);

/** From the first minute on, up to but not at the last; past midnight where it ends before it begins. */
function isBetween(minute: number, { from, until }: { readonly from: string; readonly until: string }): boolean {
  const [first, last] = [minuteOf(from), minuteOf(until)];
  return first <= last ? minute >= first && minute < last : minute >= first || minute < last;
}
