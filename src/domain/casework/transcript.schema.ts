import * as v from 'valibot';
import { collectorActs, debtorActs, misconductKinds, posedAs, type Transcript } from '../dialogue/index.ts';
import { marks } from './marks.ts';
import { shapesIn } from './shapes.ts';

const { knownCase, contactPlan } = shapesIn('camel');

const text = v.pipe(v.string(), v.maxLength(5000));
const date = v.pipe(v.string(), v.isoDate());
const time = v.optional(v.pipe(v.string(), v.maxLength(40)));
const turn = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const money = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000_00)));
const some = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(60));

/** An offer, with how it stands to what may be granted. Whether the debtor can pay it is no question of law. */
const offer = v.strictObject({
  kind: v.picklist(['full-payment', 'instalment', 'extension', 'waiver', 'channel']),
  authority: v.picklist(['within', 'needs-approval', 'beyond']),
  means: v.optional(v.picklist(['comfortable', 'tight', 'impossible']), 'tight'),
  down: money,
  monthly: money,
  months: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600))),
  first: v.optional(date),
  waiver: money,
});

const collector = v.strictObject({
  turn,
  speaker: v.literal('collector'),
  text,
  acts: some(v.picklist(collectorActs)),
  misconduct: v.optional(some(v.picklist(misconductKinds)), []),
  posesAs: v.optional(v.picklist(posedAs)),
  ...marks,
  offer: v.optional(offer),
  hungUp: v.optional(v.boolean()),
  at: time,
});

const answer = <const Who extends 'debtor' | 'third-party' | 'machine'>(who: Who) =>
  v.strictObject({ turn, speaker: v.literal(who), text, acts: some(v.picklist(debtorActs)), at: time });

/** A call from anywhere, as programs write it. */
export const transcriptSchema = v.strictObject({
  $schema: v.optional(v.string()),
  jurisdiction: v.pipe(v.string(), v.nonEmpty(), v.maxLength(40)),
  date,
  caseFile: v.optional(knownCase),
  contact: v.optional(contactPlan),
  turns: v.pipe(v.array(v.variant('speaker', [collector, answer('debtor'), answer('third-party'), answer('machine')])), v.maxLength(2000)),
}) satisfies v.GenericSchema<unknown, Transcript & { readonly $schema?: string }>;
