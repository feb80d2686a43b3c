import { daysBetween, type IsoDate, type KnownCase, type Moratorium } from '../../dialogue/index.ts';
import { isTimeBarred } from './debt-age.ts';
import type { Finder } from './situation.ts';
import { plannedDay } from './log.ts';

/** A fact of the file that also turns on the day. */
const onDay =
  (find: (caseFile: KnownCase, day: IsoDate) => ReturnType<Finder>): Finder =>
  (situation) => {
    const day = plannedDay(situation);
    return situation.caseFile === undefined || day === undefined ? undefined : find(situation.caseFile, day);
  };

/** From a day on; `none`, `no` and `never` are known to be false. */
const since = (on: IsoDate | 'none' | 'no' | 'never' | undefined, day: IsoDate): boolean | undefined =>
  on === undefined ? undefined : on !== 'none' && on !== 'no' && on !== 'never' && on <= day;

/** Where the case stands in law on the day of the contact. */
export const lawFacts = {
  'debt.time-barred': isTimeBarred,
  'attorney.acts': onDay(({ representatives }, day) =>
    representatives?.some(({ kind, since: from, released }) => kind === 'attorney' && from <= day && released !== true),
  ),
  'adviser.acts': onDay(({ representatives }, day) =>
    representatives?.some(({ kind, since: from }) => kind === 'debt-adviser' && from <= day),
  ),
  'adviser.planning-days': onDay(({ representatives }, day) => {
    if (representatives === undefined) return undefined;
    const planning = representatives.filter(
      ({ kind, planning: busy, since: from }) => kind === 'debt-adviser' && busy === true && from <= day,
    );
    return Math.min(noDays, ...planning.map(({ since: from }) => daysBetween(from, day)));
  }),
  'moratorium.kind': onDay(({ moratorium }, day) =>
    moratorium === undefined ? undefined : moratorium === 'none' || !runs(moratorium, day) ? 'none' : moratorium.kind,
  ),
  'bankruptcy.filed': onDay(({ bankruptcy }, day) => since(bankruptcy, day)),
  'debtor.deceased': onDay(({ deceased }, day) => since(deceased, day)),
  'identity-theft.reported': onDay(({ identityTheft }, day) => since(identityTheft, day)),
  'ombudsman.complaint': ({ caseFile }) => caseFile?.ombudsmanComplaint,
  'disputes.written-open': onDay(({ disputes }, day) =>
    disputes?.some(({ on, written, settledOn }) => written === true && on <= day && !(settledOn !== undefined && settledOn <= day)),
  ),
  'disputes.open-days': onDay(({ disputes }, day) => {
    if (disputes === undefined) return undefined;
    const open = disputes.filter(
      ({ on, written, settledOn }) => written === true && on <= day && !(settledOn !== undefined && settledOn <= day),
    );
    return Math.max(0, ...open.map(({ on }) => daysBetween(on, day)));
  }),
  'notices.agency-told': onDay(({ notices }, day) => since(notices?.agencyTold, day)),
  'notices.assigned': onDay(({ notices }, day) => since(notices?.assigned, day)),
  'notices.assignment-told': onDay(({ notices }, day) => since(notices?.assignmentTold, day)),
  'notices.validation-sent': onDay(({ notices }, day) => since(notices?.validationSent, day)),
  'notices.bureau-told': onDay(({ notices }, day) => since(notices?.bureauTold, day)),
  'notices.first-contact-days': onDay(({ notices }, day) =>
    notices?.firstContact === undefined ? undefined : daysBetween(notices.firstContact, day),
  ),
  'notices.validation-days': onDay(({ notices }, day) => {
    const sent = notices?.validationSent;
    return sent === undefined ? undefined : sent === 'never' ? notBegun : daysBetween(sent, day);
  }),
  'set-up.days-since-training': onDay(({ setUp }, day) => (setUp?.trainedOn === undefined ? undefined : daysBetween(setUp.trainedOn, day))),
  'agreed.call-back-days': onDay(({ agreed }, day) =>
    agreed === undefined ? undefined : agreed.callBackOn === undefined ? noDays : daysBetween(agreed.callBackOn, day),
  ),
} as const satisfies Record<string, Finder>;

/** So long ago that it never was. */
const noDays = 99_999;

/** What has not been sent still has its whole time to run. */
const notBegun = -1;

const runs = ({ from, until }: Moratorium, day: IsoDate): boolean => from <= day && (until === undefined || day <= until);
