import * as v from 'valibot';
import { debtorActs } from '../dialogue/index.ts';
import { id, oneOrMore, text } from './schema-shared.ts';

const range = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  v.pipe(v.string(), v.regex(/^[0-5](\+|-|\.\.[0-5])?$/, '3 · 3+ · 2- · 1..3')),
]);
const fits = ['comfortable', 'tight', 'impossible', 'unsaid'] as const;
const mandates = ['within', 'needs-approval', 'beyond', 'unsaid'] as const;
const move = v.pipe(v.number(), v.integer(), v.minValue(-5), v.maxValue(5));

/** Any short text or number will do here: whether it names a state, or the name before it a meter, is seen once all names are known. */
const stateName = v.union([v.pipe(v.string(), v.maxLength(60)), v.pipe(v.number(), v.transform(String))]);

/** Meters by range, offers by how they fit, regions by state. Region names are checked once the file is whole. */
export const condition = v.objectWithRest(
  {
    trust: v.optional(range),
    tension: v.optional(range),
    willingness: v.optional(range),
    repeated: v.optional(v.boolean()),
    quiet: v.optional(v.boolean()),
    means: v.optional(oneOrMore(v.picklist(fits))),
    authority: v.optional(oneOrMore(v.picklist(mandates))),
  },
  oneOrMore(stateName),
);

/** How a debtor may stand between turns: meters by range, regions by state. */
export const standing = v.objectWithRest(
  { trust: v.optional(range), tension: v.optional(range), willingness: v.optional(range) },
  oneOrMore(stateName),
);

const effects = { trust: v.optional(move), tension: v.optional(move), willingness: v.optional(move), say: v.optional(id) };

export const reaction = v.strictObject({ when: v.optional(condition), to: v.optional(id), ...effects });
/** Rows by act: `any`, `misconduct`, an act, or several acts with commas between. */
export const rows = v.record(v.pipe(v.string(), v.maxLength(400)), oneOrMore(reaction));
export const region = v.strictObject({ initial: v.optional(id), states: v.record(id, v.nullable(rows)) });

export const temper = v.strictObject({
  states: v.record(
    id,
    v.strictObject({
      when: condition,
      face: v.picklist(['neutral', 'wary', 'irritated', 'angry', 'low', 'relieved']),
      on: rows,
    }),
  ),
});

export const agendaItem = v.strictObject({
  words: v.strictObject({ zh: text, en: text }),
  raise: v.strictObject({ when: v.optional(condition), ...effects, say: id }),
  answered: v.strictObject({ by: oneOrMore(id), when: v.optional(condition), ...effects }),
  /** Acts that settle it before it is asked; by default the answering acts, save a bare `answer-question`. */
  forestalled: v.optional(v.union([oneOrMore(id), v.pipe(v.array(v.never()), v.length(0))])),
  ignored: v.strictObject({ ...effects, say: id }),
  dropped: v.optional(v.strictObject(effects)),
});

export const fact = v.strictObject({ words: v.strictObject({ zh: text, en: text }), told: rows });

const wordings = v.union([
  v.pipe(v.array(text), v.minLength(1), v.maxLength(8)),
  v.pipe(
    text,
    v.transform((one) => [one]),
  ),
]);
export const line = v.strictObject({ acts: oneOrMore(v.picklist(debtorActs)), zh: wordings, en: wordings });
export const lines = v.record(id, line);

export type ConditionEntry = v.InferOutput<typeof condition>;
export type ReactionEntry = v.InferOutput<typeof reaction>;
export type RowsEntry = v.InferOutput<typeof rows>;
export type RegionEntry = v.InferOutput<typeof region>;
export type TemperEntry = v.InferOutput<typeof temper>;
export type AgendaEntry = v.InferOutput<typeof agendaItem>;
export type FactEntry = v.InferOutput<typeof fact>;
export type LinesEntry = v.InferOutput<typeof lines>;
