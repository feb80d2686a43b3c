import * as v from 'valibot';
import { collectorActs, debtorActs, misconductKinds } from '../dialogue/index.ts';
import { studyTopics } from '../glossary/index.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(800));
const words = v.strictObject({ zh: text, en: text });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'kebab_case'), v.maxLength(60));
const some = <const Schema extends v.GenericSchema>(schema: Schema, least: number, most: number) =>
  v.pipe(v.array(schema), v.minLength(least), v.maxLength(most));
const anyAct = v.picklist([...new Set([...collectorActs, ...debtorActs, ...misconductKinds])]);

const asked = {
  id,
  covers: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(136))), []),
  source: v.union([text, words]),
  terms: v.optional(v.array(id), []),
  rules: v.optional(v.array(v.pipe(v.string(), v.maxLength(80))), []),
  jurisdiction: v.optional(id),
  level: v.picklist([1, 2, 3]),
  ask: words,
  explain: words,
};
const option = v.strictObject({ say: words, right: v.optional(v.boolean(), false), why: v.optional(words) });
const options = some(option, 3, 6);
const by = v.picklist(['collector', 'debtor']);

const question = v.variant('kind', [
  v.strictObject({ kind: v.literal('choose'), ...asked, options }),
  v.strictObject({ kind: v.literal('choose-all'), ...asked, options }),
  v.strictObject({ kind: v.literal('cloze'), ...asked, line: words, options }),
  v.strictObject({ kind: v.literal('match'), ...asked, pairs: some(v.strictObject({ left: words, right: words }), 3, 6) }),
  v.strictObject({ kind: v.literal('order'), ...asked, steps: some(words, 3, 9) }),
  v.strictObject({
    kind: v.literal('sort'),
    ...asked,
    bins: some(v.strictObject({ id, name: words }), 2, 4),
    items: some(v.strictObject({ say: words, bin: id, why: words }), 3, 10),
  }),
  v.strictObject({
    kind: v.literal('lawful'),
    ...asked,
    heard: v.optional(words),
    line: words,
    lawful: v.boolean(),
    breaks: v.optional(v.string()),
    uses: v.optional(v.string()),
  }),
  v.strictObject({ kind: v.literal('act'), ...asked, line: words, by, act: anyAct, not: some(anyAct, 2, 5) }),
  v.strictObject({ kind: v.literal('say-next'), ...asked, heard: words, options }),
  v.strictObject({
    kind: v.literal('spot'),
    ...asked,
    dialogue: some(v.strictObject({ by, say: words, wrong: v.optional(words), right: v.optional(words) }), 2, 6),
  }),
  v.strictObject({
    kind: v.literal('number'),
    ...asked,
    answer: v.pipe(v.number(), v.finite()),
    within: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
    unit: words,
    working: words,
  }),
]);

/** A file of questions on one topic, as an author writes it. */
export const questionsSchema = v.strictObject({ topic: v.picklist(studyTopics), questions: some(question, 1, 500) });
export type QuestionEntry = v.InferOutput<typeof question>;
