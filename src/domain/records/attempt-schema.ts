import * as v from 'valibot';
import { marks, shapesIn } from '../casework/index.ts';
import { collectorActs, misconductKinds, posedAs, type OfferKind, type PaymentChannel } from '../dialogue/index.ts';
import { modes, type Attempt } from './attempt.ts';
import { limits } from './limits.ts';

const offerKinds = ['full-payment', 'instalment', 'extension', 'waiver', 'channel'] as const satisfies readonly OfferKind[];
const paymentChannels = [
  'bank-app',
  'online-bank',
  'counter',
  'atm',
  'third-party-pay',
  'auto-debit',
] as const satisfies readonly PaymentChannel[];

const text = v.pipe(v.string(), v.maxLength(limits.text));
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name));
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/u));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const language = v.picklist(['zh', 'en']);
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const date = v.pipe(v.string(), v.isoDate());
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z$/u),
  v.check((at) => !Number.isNaN(Date.parse(at))),
);

/** The length is checked before a single item is looked at. */
export const atMost = <const Item extends v.GenericSchema>(most: number, item: Item) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));

const offer = v.strictObject({
  kind: v.picklist(offerKinds),
  down: v.optional(count),
  monthly: v.optional(count),
  months: v.optional(count),
  first: v.optional(date),
  waiver: v.optional(count),
  channel: v.optional(v.picklist(paymentChannels)),
});

const atMs = v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)));

const event = v.variant('type', [
  v.strictObject({
    type: v.literal('collector.spoke'),
    text,
    acts: atMost(collectorActs.length, v.picklist(collectorActs)),
    misconduct: atMost(misconductKinds.length, v.picklist(misconductKinds)),
    posesAs: v.optional(v.picklist(posedAs)),
    ...marks,
    offer: v.optional(offer),
    choice: v.optional(name),
    atMs,
  }),
  v.strictObject({ type: v.literal('collector.hung-up'), atMs }),
]);

const note = v.strictObject({
  disposition: v.pipe(v.string(), v.maxLength(limits.name)),
  reason: text,
  ability: text,
  promiseAmount: v.optional(count),
  promiseDate: v.optional(date),
  nextAction: text,
  remarks: text,
});

const result = v.strictObject({
  ending: name,
  legality: v.strictObject({ passed: v.boolean(), score }),
  professionalism: v.strictObject({ score }),
  passed: v.boolean(),
});

/** An attempt from outside: closed, bounded, every act known. Reached only through `import()`: the call needs no validator. */
export const attemptSchema = v.strictObject({
  version: v.literal(2),
  id,
  scenario: name,
  scenarioHash: name,
  rulebook: name,
  rubric: name,
  mode: v.picklist(modes),
  language,
  seed: count,
  startedAt: instant,
  endedAt: v.optional(instant),
  contact: v.optional(shapesIn('camel').contactPlan),
  log: atMost(limits.events, event),
  freeNotes: text,
  note: v.optional(note),
  result: v.optional(result),
  takeOf: v.optional(v.strictObject({ attempt: id, turn: count })),
}) satisfies v.GenericSchema<unknown, Attempt>;
