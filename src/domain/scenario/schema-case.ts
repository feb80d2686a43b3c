import * as v from 'valibot';
import { kebabEntries, shapesIn } from '../casework/index.ts';
import { collectorKinds, creditorKinds, consequences } from '../dialogue/index.ts';
import { count, date, dateTime, minor, text, words } from './schema-shared.ts';

const limit = (item: v.GenericSchema<number>) => v.strictObject({ 'within': item, 'with-approval': item });

const { facts, logged } = shapesIn('kebab');

/** What is not known of a case is left out; what is known to be none says so. */
export const caseFile = v.strictObject({
  ...kebabEntries(facts),
  'creditor': v.strictObject({ name: words, kind: v.picklist(creditorKinds) }),
  'collector': v.strictObject({
    'kind': v.picklist(collectorKinds),
    'name': words,
    'agency': v.optional(words),
    'staff-number': v.pipe(v.string(), v.regex(/^\d{3,6}$/, '0731')),
  }),
  'debtor': v.strictObject({ name: words, address: words }),
  'product': words,
  'account-ending': v.pipe(v.string(), v.regex(/^\d{4}$/, '4821')),
  'currency': v.picklist(['CNY', 'USD', 'GBP']),
  'ledger': v.strictObject({ 'principal': minor, 'interest': minor, 'late-fee': minor, 'as-of': date }),
  'due-date': date,
  'days-overdue': count(0, 5000),
  'bucket': v.picklist(['M0', 'M1', 'M2', 'M3', 'M4+']),
  'history': v.pipe(v.array(v.strictObject({ ...logged, at: dateTime, result: words })), v.maxLength(60)),
  'authority': v.strictObject({
    'instalment-months': limit(count(0, 600)),
    'waiver': limit(minor),
    'extension-days': limit(count(0, 400)),
  }),
  'plan': v.picklist(['none', 'kept', 'broken']),
  'dispute': v.picklist(['none', 'open']),
  'litigation': v.strictObject({
    'authorised': v.boolean(),
    'judgment': v.boolean(),
    'done': v.optional(v.pipe(v.array(v.picklist(consequences)), v.maxLength(16))),
    'options-explored': v.optional(v.boolean()),
  }),
});

export const means = v.strictObject({
  'monthly-income': minor,
  'monthly-spending': minor,
  'lump-sum': minor,
  'full-from': v.optional(date),
});

export const offer = v.strictObject({
  kind: v.picklist(['full-payment', 'instalment', 'extension', 'waiver', 'channel']),
  down: v.optional(minor),
  monthly: v.optional(minor),
  months: v.optional(count(1, 600)),
  first: v.optional(date),
  waiver: v.optional(minor),
  channel: v.optional(v.picklist(['bank-app', 'online-bank', 'counter', 'atm', 'third-party-pay', 'auto-debit'])),
});

export const portrait = v.strictObject({
  hair: v.picklist(['short', 'long', 'bun', 'bald', 'curly', 'cap']),
  glasses: v.boolean(),
  beard: v.boolean(),
  age: v.picklist(['young', 'middle', 'old']),
});

export const title = v.strictObject({ zh: v.pipe(text, v.maxLength(60)), en: v.pipe(text, v.maxLength(90)) });
export type CaseFileEntry = v.InferOutput<typeof caseFile>;
export type MeansEntry = v.InferOutput<typeof means>;
export type OfferEntry = v.InferOutput<typeof offer>;
