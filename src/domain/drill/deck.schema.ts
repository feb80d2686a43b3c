import * as v from 'valibot';
import { marks, shapesIn } from '../casework/index.ts';
import { collectorActs, debtorActs, misconductKinds, posedAs } from '../dialogue/index.ts';
import { exchangeSchema } from '../rulebook/index.ts';
import type { Deck } from './deck.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(600));
const words = v.strictObject({ zh: text, en: text });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'kebab_case'), v.maxLength(60));
const ruleId = v.pipe(v.string(), v.maxLength(80));
const { knownCase, contactPlan } = shapesIn('camel');
const some = <const Schema extends v.GenericSchema>(schema: Schema, most: number) =>
  v.pipe(v.array(schema), v.minLength(1), v.maxLength(most));

const heard = {
  say: words,
  acts: v.optional(v.array(v.picklist(collectorActs)), []),
  misconduct: v.optional(v.array(v.picklist(misconductKinds)), []),
  posesAs: v.optional(v.picklist(posedAs)),
  ...marks,
  offer: v.optional(v.picklist(['within', 'needs-approval', 'beyond'])),
};
const line = v.strictObject(heard);
const wrongLine = v.strictObject({ ...heard, breaks: ruleId });
const lines = v.union([
  some(line, 4),
  v.pipe(
    line,
    v.transform((one) => [one]),
  ),
]);
const answer = v.strictObject({
  acts: v.array(v.picklist(debtorActs)),
  say: words,
  by: v.optional(v.picklist(['debtor', 'third-party', 'machine'])),
});

const pair = v.strictObject({
  id,
  situation: words,
  caseFile: v.optional(knownCase),
  contact: v.optional(contactPlan),
  date: v.optional(v.pipe(v.string(), v.isoDate())),
  before: v.optional(v.pipe(v.array(exchangeSchema), v.maxLength(20))),
  heard: v.optional(answer),
  lawful: lines,
  unlawful: lines,
  uses: v.optional(ruleId),
  breaks: some(ruleId, 6),
  why: v.optional(words),
});

const moment = v.strictObject({
  id,
  heard: answer,
  lawful: line,
  unlawful: v.optional(some(wrongLine, 4)),
  last: v.optional(v.boolean()),
});

/** A deck file, as an author writes it. */
export const deckSchema = v.strictObject({
  drill: id,
  caseFile: knownCase,
  opening: some(exchangeSchema, 10),
  closing: line,
  pairs: v.pipe(v.array(pair), v.maxLength(200)),
  moments: v.pipe(v.array(moment), v.maxLength(200)),
}) satisfies v.GenericSchema<unknown, Omit<Deck, 'jurisdiction'> & { readonly drill: string }>;
