import type { ContactPlan, ContactPoint, LinePlan, MessagePlan, VisitPlan } from '../../dialogue/index.ts';
import type { Finder, Situation } from './situation.ts';

const plan =
  (find: (contact: ContactPlan) => ReturnType<Finder>): Finder =>
  ({ contact }) =>
    contact === undefined ? undefined : find(contact);

const line = (find: (line: LinePlan) => ReturnType<Finder>): Finder => plan((contact) => find(contact.line ?? {}));
const visit = (find: (visit: VisitPlan) => ReturnType<Finder>): Finder => plan((contact) => find(contact.visit ?? {}));
const message = (find: (message: MessagePlan) => ReturnType<Finder>): Finder => plan((contact) => find(contact.message ?? {}));
const point =
  (find: (point: ContactPoint) => ReturnType<Finder>): Finder =>
  (situation) => {
    const chosen = pointOf(situation);
    return chosen === undefined ? undefined : find(chosen);
  };

/** The contact point that the plan means. */
export const pointOf = ({ caseFile, contact }: Situation): ContactPoint | undefined =>
  contact?.point === undefined ? undefined : caseFile?.contactPoints?.find(({ id }) => id === contact.point);

/** What was decided before a word was spoken. */
export const contactFacts = {
  'contact.whom': (situation) => situation.contact?.whom ?? pointOf(situation)?.owner,
  'contact.channel': (situation) => situation.contact?.channel ?? pointOf(situation)?.channel,
  'contact.purpose': plan(({ purpose }) => purpose),
  'contact.place': (situation) => situation.contact?.place ?? pointOf(situation)?.place,
  'contact.point-valid': point(({ valid }) => valid),
  'contact.point-source': point(({ source }) => source),
  'contact.point-forbidden': point(({ forbidden }) => forbidden),
  'contact.point-employer-provided': point(({ employerProvided }) => employerProvided),
  'line.device': line(({ device }) => device),
  'line.caller-id': line(({ callerId }) => callerId),
  'line.recording': line(({ recording }) => recording),
  'line.recording-consent': line(({ recordingConsent }) => recordingConsent),
  'line.interstate': line(({ interstate }) => interstate),
  'line.kind': line(({ kind }) => kind),
  'line.silent-calls': line(({ silentCalls }) => silentCalls),
  'line.premium-number': line(({ premiumNumber }) => premiumNumber),
  'line.machine': line(({ machine }) => machine),
  'visit.team': visit(({ team }) => team),
  'visit.credentials': visit(({ credentials }) => credentials),
  'visit.recorded': visit(({ recorded }) => recorded),
  'visit.consent-to-enter': visit(({ consentToEnter }) => consentToEnter),
  'visit.notice-given': visit(({ noticeGiven }) => noticeGiven),
  'visit.purpose-told': visit(({ purposeTold }) => purposeTold),
  'visit.proper-dress': visit(({ properDress }) => properDress),
  'visit.intimidating': visit(({ intimidating }) => intimidating),
  'message.debt-visible': message(({ debtVisible }) => debtVisible),
  'message.official-look': message(({ officialLook }) => officialLook),
  'message.publicly-posted': message(({ publiclyPosted }) => publiclyPosted),
  'message.sender-details': message(({ senderDetails }) => senderDetails),
  'message.opt-out': message(({ optOut }) => optOut),
  'message.false-reason': message(({ falseReason }) => falseReason),
  'message.limitation-told': message(({ limitationTold }) => limitationTold),
} as const satisfies Record<string, Finder>;
