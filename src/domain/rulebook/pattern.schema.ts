import * as v from 'valibot';
import {
  channels,
  collectorActs,
  consequences,
  deciders,
  debtorActs,
  misconductKinds,
  outcomes,
  particulars,
  posedAs,
  purposes,
  restarts,
  roles,
} from '../dialogue/index.ts';
import { factNames } from './facts/fact.ts';
import { listeners } from './patterns/on-the-line.ts';
import type { Pattern } from './patterns/pattern.ts';
import { milestones } from './timeline/done-within.ts';

const some = <const Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.minLength(1), v.maxLength(60));

export const collectorActList = some(v.picklist(collectorActs));
export const debtorActList = some(v.picklist(debtorActs));
export const misconductList = some(v.picklist(misconductKinds));
export const particularList = some(v.picklist(particulars));
export const claimList = some(v.picklist(consequences));
const listener = v.picklist(listeners);
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, '08:00'));
const scalar = v.union([v.string(), v.number(), v.boolean()]);
const one = v.union([scalar, some(scalar)]);
const bounds = { least: v.optional(v.number()), most: v.optional(v.number()) };

/** A question to the case file, the contact log or the plan. */
const test = v.union([
  v.strictObject({ fact: v.picklist(factNames), is: v.optional(one), not: v.optional(one), ...bounds }),
  v.strictObject({ fact: v.literal('debt.age-months'), restartedBy: v.array(v.picklist(restarts)), ...bounds }),
]);
/** Questions that must all, or one of which must, be answered yes. */
export const tests = some(test);
const given = { when: v.optional(tests) };
const unless = v.optional(tests);
const turns = whole(1, 20);
const byEither = { debtor: v.optional(debtorActList), collector: v.optional(collectorActList) };
const about = {
  whom: v.optional(some(v.picklist(roles))),
  channels: v.optional(some(v.picklist(channels))),
  purposes: v.optional(some(v.picklist(purposes))),
};
const posing = v.optional(v.picklist(posedAs));

/** What is said on a call. */
const spoken = [
  v.strictObject({
    is: v.literal('never-says'),
    ...given,
    misconduct: v.optional(misconductList),
    acts: v.optional(collectorActList),
    particulars: v.optional(particularList),
    to: v.optional(listener),
    posedAs: posing,
    claiming: v.optional(claimList),
    notClaiming: v.optional(claimList),
    until: v.optional(v.strictObject({ debtor: debtorActList })),
  }),
  v.strictObject({
    is: v.literal('says-within'),
    ...given,
    owed: v.optional(collectorActList),
    particulars: v.optional(particularList),
    turns,
    to: v.optional(listener),
  }),
  v.strictObject({
    is: v.literal('says-before'),
    ...given,
    first: v.strictObject({ ...byEither, 'third-party': v.optional(debtorActList) }),
    acts: v.optional(collectorActList),
    particulars: v.optional(particularList),
    to: v.optional(listener),
  }),
  v.strictObject({ is: v.literal('answers-with'), ...given, after: debtorActList, owed: collectorActList, turns }),
  v.strictObject({
    is: v.literal('never-after'),
    ...given,
    after: debtorActList,
    acts: v.optional(collectorActList),
    misconduct: v.optional(misconductList),
    until: v.optional(v.strictObject(byEither)),
  }),
  v.strictObject({
    is: v.literal('tells-all'),
    ...given,
    with: collectorActList,
    once: v.optional(collectorActList),
    particulars: v.pipe(particularList, v.maxLength(12)),
  }),
  v.strictObject({ is: v.literal('figures-match'), ...given, within: v.optional(whole(0, 1_000_000)) }),
  v.strictObject({
    is: v.literal('consequence-test'),
    ...given,
    of: claimList,
    never: v.optional(v.boolean()),
    onFile: v.optional(v.boolean()),
    available: v.optional(tests),
    ready: v.optional(tests),
    intended: v.optional(tests),
    decidedBy: v.optional(some(v.picklist(deciders))),
    to: v.optional(some(listener)),
    tone: v.optional(misconductList),
  }),
  v.strictObject({ is: v.literal('within-authority'), ...given }),
  v.strictObject({ is: v.literal('never-hangs-up'), ...given }),
  v.strictObject({
    is: v.literal('permitted'),
    ...given,
    permits: collectorActList,
    claims: v.optional(claimList),
    spoiledBy: misconductList,
  }),
] as const;

/** What is decided before a word is spoken. */
const decided = [
  v.strictObject({
    is: v.literal('contact-hours'),
    ...given,
    ...about,
    earliest: clock,
    latest: clock,
    zone: v.optional(v.string()),
    unless,
  }),
  v.strictObject({
    is: v.literal('contact-limit'),
    ...given,
    ...about,
    most: whole(0, 1000),
    per: v.picklist(['point', 'person', 'debt']),
    days: v.optional(whole(1, 4000)),
    outcomes: v.optional(some(v.picklist(outcomes))),
    kind: v.optional(v.picklist(['notice', 'interactive'])),
    unless,
  }),
  v.strictObject({
    is: v.literal('quiet-period'),
    ...given,
    ...about,
    days: whole(1, 4000),
    after: v.strictObject({ outcomes: some(v.picklist(outcomes)), channels: v.optional(some(v.picklist(channels))) }),
    unless,
  }),
  v.strictObject({ is: v.literal('no-contact-while'), ...given, ...about, while: tests, unless }),
  v.strictObject({ is: v.literal('contact-only-if'), ...given, ...about, any: v.optional(tests), all: v.optional(tests) }),
  v.strictObject({
    is: v.literal('plan-requires'),
    ...given,
    ...about,
    all: v.optional(tests),
    any: v.optional(tests),
    always: v.optional(v.boolean()),
  }),
  v.strictObject({
    is: v.literal('done-within'),
    ...given,
    done: v.picklist(milestones),
    of: v.picklist(milestones),
    days: v.optional(whole(1, 4000)),
  }),
] as const;

/** The patterns a rule may be built from, as an author writes them. */
export const patternSchema = v.variant('is', [...spoken, ...decided]) satisfies v.GenericSchema<unknown, Pattern>;

/** What a pattern can be called. */
export const patternNames: readonly Pattern['is'][] = [...spoken, ...decided].map(({ entries }) => entries.is.literal);
