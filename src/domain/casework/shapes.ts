import * as v from 'valibot';
import {
  channels,
  collectorKinds,
  consequences,
  creditorKinds,
  dataSources,
  debtKinds,
  debtLaws,
  debtOrigins,
  isZone,
  moratoriumKinds,
  outcomes,
  places,
  purposes,
  restarts,
  roles,
  vulnerabilities,
  type CaseFacts,
  type ContactPlan,
  type KnownCase,
} from '../dialogue/index.ts';
import { group, type Writing } from './writing.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1200));
const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'kebab_case'), v.maxLength(60));
const words = v.strictObject({ zh: text, en: text });
const date = v.pipe(v.string(), v.isoDate());
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/, 'YYYY-MM-DDTHH:mm'));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, '08:00'));
const zone = v.pipe(v.string(), v.maxLength(60), v.check(isZone, 'Asia/Shanghai'));
const money = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000_00));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const list = <const Item extends v.GenericSchema>(item: Item, most: number) => v.pipe(v.array(item), v.maxLength(most));
const dayOr = <const Word extends string>(word: Word) => v.union([v.literal(word), date]);
const maybe = v.optional(v.boolean());

/** The shapes of casework in one way of writing. A case may be known in part only; whatever is absent is not known. */
export function shapesIn(writing: Writing) {
  const logged = {
    at: time,
    channel: v.picklist(channels),
    point: v.optional(name),
    to: v.optional(v.picklist(roles)),
    person: v.optional(name),
    by: v.optional(v.picklist(['lender', 'agency'])),
    inbound: maybe,
    kind: v.optional(v.picklist(['notice', 'interactive'])),
    outcome: v.optional(v.picklist(outcomes)),
  };
  const facts = factEntries(writing);
  const knownCase = group(writing, {
    ...facts,
    creditor: v.optional(group(writing, { name: v.optional(words), kind: v.optional(v.picklist(creditorKinds)) })),
    collector: v.optional(
      group(writing, {
        kind: v.optional(v.picklist(collectorKinds)),
        name: v.optional(words),
        agency: v.optional(words),
        staffNumber: v.optional(text),
      }),
    ),
    debtor: v.optional(group(writing, { name: v.optional(words), address: v.optional(words) })),
    product: v.optional(words),
    accountEnding: v.optional(text),
    currency: v.optional(v.picklist(['CNY', 'USD', 'GBP'])),
    ledger: v.optional(
      group(writing, { principal: v.optional(money), interest: v.optional(money), lateFee: v.optional(money), asOf: v.optional(date) }),
    ),
    dueDate: v.optional(date),
    daysOverdue: v.optional(count(5000)),
    bucket: v.optional(v.picklist(['M0', 'M1', 'M2', 'M3', 'M4+'])),
    plan: v.optional(v.picklist(['none', 'kept', 'broken'])),
    dispute: v.optional(v.picklist(['none', 'open'])),
    litigation: v.optional(
      group(writing, { authorised: maybe, judgment: maybe, done: v.optional(list(v.picklist(consequences), 16)), optionsExplored: maybe }),
    ),
    history: v.optional(list(group(writing, { ...logged, result: v.optional(words) }), 200)),
  }) satisfies v.GenericSchema<unknown, KnownCase>;
  return { logged, facts, knownCase, contactPlan: contactPlan(writing), planParts: planParts(writing) };
}

function contactPlan(writing: Writing) {
  return group(writing, {
    decision: v.optional(v.picklist(['contact', 'wait', 'do-not-contact']), 'contact'),
    whom: v.optional(v.picklist(roles)),
    person: v.optional(name),
    point: v.optional(name),
    channel: v.optional(v.picklist(channels)),
    at: v.optional(time),
    zone: v.optional(zone),
    purpose: v.optional(v.picklist(purposes)),
    place: v.optional(v.picklist(places)),
    ...planParts(writing),
  }) satisfies v.GenericSchema<unknown, ContactPlan>;
}

/** How a contact is made: by what line, by whom at the door, with what on the paper. */
function planParts(writing: Writing) {
  return {
    line: v.optional(
      group(writing, {
        device: v.optional(v.picklist(['company', 'private'])),
        callerId: v.optional(v.picklist(['true', 'altered'])),
        recording: maybe,
        recordingConsent: v.optional(v.picklist(['one-party', 'all-party', 'unknown'])),
        interstate: maybe,
        kind: v.optional(v.picklist(['notice', 'interactive'])),
        silentCalls: maybe,
        premiumNumber: maybe,
        machine: v.optional(v.picklist(['none', 'with-person', 'without-person'])),
      }),
    ),
    visit: v.optional(
      group(writing, {
        team: v.optional(count(20)),
        credentials: maybe,
        recorded: maybe,
        consentToEnter: maybe,
        noticeGiven: maybe,
        purposeTold: maybe,
        properDress: maybe,
        intimidating: maybe,
      }),
    ),
    message: v.optional(
      group(writing, {
        debtVisible: maybe,
        officialLook: maybe,
        publiclyPosted: maybe,
        senderDetails: maybe,
        optOut: maybe,
        falseReason: maybe,
        limitationTold: maybe,
      }),
    ),
  };
}

function factEntries(writing: Writing) {
  return {
    zone: v.optional(zone),
    debt: v.optional(
      group(writing, {
        kind: v.optional(v.picklist(debtKinds)),
        origin: v.optional(v.picklist(debtOrigins)),
        secured: maybe,
        regulated: maybe,
        sharedWithSpouse: maybe,
        estateAccepted: maybe,
        annualPercent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000))),
        law: v.optional(v.picklist(debtLaws)),
        restStaysOwing: maybe,
      }),
    ),
    limitation: v.optional(
      group(writing, {
        runsFrom: date,
        years: v.optional(count(100)),
        restarts: v.optional(list(group(writing, { on: date, by: v.picklist(restarts) }), 20)),
        contactInPeriod: maybe,
      }),
    ),
    contactPoints: v.optional(
      list(
        group(writing, {
          id: name,
          channel: v.picklist(channels),
          shown: v.optional(text),
          owner: v.picklist(roles),
          person: v.optional(name),
          place: v.optional(v.picklist(places)),
          valid: maybe,
          source: v.optional(v.picklist(dataSources)),
          forbidden: maybe,
          employerProvided: maybe,
        }),
        20,
      ),
    ),
    stops: v.optional(
      list(
        group(writing, {
          on: date,
          by: v.optional(v.picklist(roles)),
          person: v.optional(name),
          channel: v.optional(v.picklist(channels)),
          place: v.optional(v.picklist(places)),
          hours: v.optional(group(writing, { from: clock, until: clock })),
          written: maybe,
        }),
        20,
      ),
    ),
    disputes: v.optional(list(group(writing, { on: date, written: maybe, settledOn: v.optional(date) }), 20)),
    representatives: v.optional(
      list(group(writing, { kind: v.picklist(['attorney', 'debt-adviser']), since: date, released: maybe, planning: maybe }), 10),
    ),
    moratorium: v.optional(
      v.union([v.literal('none'), group(writing, { kind: v.picklist(moratoriumKinds), from: date, until: v.optional(date) })]),
    ),
    bankruptcy: v.optional(dayOr('none')),
    deceased: v.optional(dayOr('no')),
    identityTheft: v.optional(dayOr('none')),
    ombudsmanComplaint: v.optional(v.picklist(['none', 'open', 'closed'])),
    notices: v.optional(
      group(writing, {
        agencyTold: v.optional(dayOr('never')),
        agencyBegan: v.optional(date),
        assigned: v.optional(dayOr('never')),
        assignmentTold: v.optional(dayOr('never')),
        firstContact: v.optional(date),
        validationSent: v.optional(dayOr('never')),
        bureauTold: v.optional(dayOr('never')),
      }),
    ),
    agreed: v.optional(
      group(writing, {
        nightContact: maybe,
        moreAttempts: maybe,
        workplaceVisit: maybe,
        messenger: maybe,
        electronic: maybe,
        callBackOn: v.optional(date),
      }),
    ),
    vulnerability: v.optional(list(v.picklist(vulnerabilities), 10)),
    setUp: v.optional(
      group(writing, {
        bondFiled: maybe,
        ownStaffBound: maybe,
        retentionYears: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
        planRecordingKept: v.optional(v.picklist(['until-settled', 'shorter'])),
        mandateEnded: maybe,
        dataReturned: maybe,
        subcontracted: v.optional(v.picklist(['no', 'approved', 'unapproved'])),
        staffVetted: maybe,
        confidentialitySigned: maybe,
        trainedOn: v.optional(date),
        scoredOnlyByAmount: maybe,
        sensitiveNotes: v.optional(v.picklist(['none', 'needed', 'beyond-need'])),
        dataShared: maybe,
        segmentsBySensitiveTraits: maybe,
        namesMatchedOnly: maybe,
        warnedByAuthorities: maybe,
      }),
    ),
  } satisfies Record<keyof CaseFacts, v.GenericSchema>;
}
