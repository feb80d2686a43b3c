import * as v from 'valibot';
import { marks, shapesIn } from '../casework/index.ts';
import { collectorActs, collectorKinds, creditorKinds, debtKinds, debtorActs, misconductKinds, posedAs } from '../dialogue/index.ts';
import { gates, legalForces, severities } from './finding.ts';
import { claimList, collectorActList, debtorActList, misconductList, particularList, patternSchema, tests } from './pattern.schema.ts';
import { topics, type Rulebook } from './rule.ts';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600));
const words = v.strictObject({ zh: line, en: line });

const date = v.pipe(v.string(), v.isoDate());
const certainty = v.picklist(['T', 'S', 'M']);
const jurisdiction = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z0-9]+)*$/u, 'us-tx'), v.maxLength(40));
const some = <const Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.minLength(1), v.maxLength(40));

const covers = v.strictObject({
  creditor: v.optional(some(v.picklist(creditorKinds))),
  collector: v.optional(some(v.picklist(collectorKinds))),
  debt: v.optional(some(v.picklist(debtKinds))),
});

const clause = v.strictObject({
  instrument: words,
  article: v.optional(line),
  from: v.optional(date),
  until: v.optional(date),
  force: v.picklist(legalForces),
  certainty,
  dateCertainty: v.optional(certainty),
  covers: v.optional(covers),
});

const { knownCase, contactPlan } = shapesIn('camel');
const answer = v.strictObject({ acts: v.array(v.picklist(debtorActs)), say: v.optional(words) });

/** What the collector said and what came back, as an author writes it. */
export const exchangeSchema = v.strictObject({
  'collector': v.optional(
    v.strictObject({
      acts: v.optional(v.array(v.picklist(collectorActs))),
      misconduct: v.optional(v.array(v.picklist(misconductKinds))),
      posesAs: v.optional(v.picklist(posedAs)),
      ...marks,
      offer: v.optional(v.picklist(['within', 'needs-approval', 'beyond'])),
      hungUp: v.optional(v.boolean()),
      say: v.optional(words),
    }),
  ),
  'debtor': v.optional(answer),
  'third-party': v.optional(answer),
  'machine': v.optional(answer),
});

const example = v.strictObject({
  verdict: v.picklist(['met', 'breached', 'not-applicable', 'undecided', 'silent']),
  date: v.optional(date),
  caseFile: v.optional(knownCase),
  contact: v.optional(contactPlan),
  turns: v.optional(v.pipe(v.array(exchangeSchema), v.maxLength(40))),
});

const rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/u, 'cn.no-insult')),
  topic: v.optional(v.picklist(topics)),
  kind: v.picklist(['must', 'must-not', 'may']),
  severity: v.picklist(severities),
  level: v.pipe(v.array(v.picklist(['utterance', 'call', 'timeline', 'plan'])), v.minLength(1)),
  gate: v.optional(v.picklist(gates)),
  covers: v.optional(covers),
  title: words,
  words,
  why: words,
  lawful: words,
  unlawful: words,
  clauses: v.pipe(v.array(clause), v.minLength(1), v.maxLength(20)),
  pattern: v.pipe(v.array(patternSchema), v.minLength(1), v.maxLength(12)),
  examples: v.pipe(v.array(example), v.minLength(1), v.maxLength(40)),
});

/** Parts that come again and again, so that a published schema need tell them only once. */
export const rulebookParts = {
  words,
  tests,
  acts: collectorActList,
  debtorActs: debtorActList,
  misconduct: misconductList,
  claims: claimList,
  particulars: particularList,
  exchange: exchangeSchema,
  knownCase,
  contactPlan,
};

/** A rulebook file, as an author writes it. */
export const rulebookSchema = v.strictObject({
  id: jurisdiction,
  version: date,
  title: words,
  place: v.optional(words),
  buildsOn: v.optional(jurisdiction),
  rules: v.pipe(v.array(rule), v.minLength(1), v.maxLength(400)),
}) satisfies v.GenericSchema<unknown, Rulebook>;
