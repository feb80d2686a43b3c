import * as v from 'valibot';
import { marks, products, studyTopics } from './term.ts';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(800));
const words = v.strictObject({ zh: text, en: text });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'kebab_case'), v.maxLength(60));
const source = v.pipe(v.string(), v.nonEmpty(), v.maxLength(40));
const sources = v.optional(
  v.union([
    v.array(source),
    v.pipe(
      source,
      v.transform((one) => [one]),
    ),
  ]),
  [],
);
const ruleIds = v.optional(v.array(v.pipe(v.string(), v.maxLength(80))), []);
const ids = v.optional(v.array(id), []);
const mark = v.optional(v.picklist(marks));

const term = v.strictObject({
  id,
  source,
  'listed': v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  'topic': v.picklist(studyTopics),
  'product': v.picklist(products),
  'zh': text,
  'pinyin': text,
  'en': text,
  'also': v.optional(v.strictObject({ zh: v.optional(v.array(text), []), en: v.optional(v.array(text), []) }), { zh: [], en: [] }),
  'definition': words,
  'example': words,
  'said-by': v.picklist(['collector', 'debtor']),
  'note': v.optional(words),
  mark,
  'related': v.pipe(v.array(id), v.minLength(1), v.maxLength(8)),
  'near': v.pipe(v.array(id), v.minLength(3), v.maxLength(6)),
  'rules': ruleIds,
  'scenarios': ids,
});

const item = v.strictObject({
  source,
  name: words,
  say: words,
  stages: v.pipe(v.array(id), v.minLength(1)),
  mark,
  correction: v.optional(words),
  rules: ruleIds,
  terms: ids,
});

const list = v.strictObject({
  id,
  source,
  'title': words,
  'intro': words,
  'source-intro': sources,
  'about': v.picklist(['collector', 'debtor', 'trade']),
  'ordered': v.optional(v.boolean(), false),
  mark,
  'note': v.optional(words),
  'items': v.pipe(v.array(item), v.minLength(2), v.maxLength(30)),
  'summary': v.optional(words),
  'summary-source': sources,
});

const stage = v.strictObject({
  id,
  crossing: v.optional(v.boolean(), false),
  name: words,
  does: words,
  gate: v.optional(words),
  rules: ruleIds,
  terms: ids,
});

/** Files of the glossary, as an author writes them. */
export const termsSchema = v.strictObject({ terms: v.pipe(v.array(term), v.minLength(1), v.maxLength(2000)) });
export const listsSchema = v.strictObject({ lists: v.pipe(v.array(list), v.minLength(1), v.maxLength(200)) });
export const workflowSchema = v.strictObject({ stages: v.pipe(v.array(stage), v.minLength(1), v.maxLength(40)) });
