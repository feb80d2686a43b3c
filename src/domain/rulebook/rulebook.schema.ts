import * as v from 'valibot';
import { collectorActs, debtorActs, misconductKinds } from '../dialogue/index.ts';
import { gates, legalForces, severities } from './finding.ts';
import { patternSchema } from './pattern.schema.ts';
import type { Rulebook } from './rule.ts';

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600));
const words = v.strictObject({ zh: line, en: line });
const date = v.pipe(v.string(), v.isoDate());
const certainty = v.picklist(['T', 'S', 'M']);
const jurisdiction = v.picklist(['cn', 'us', 'us-tx', 'uk']);

const clause = v.strictObject({
  instrument: words,
  article: v.optional(line),
  from: v.optional(date),
  until: v.optional(date),
  force: v.picklist(legalForces),
  certainty,
  dateCertainty: v.optional(certainty),
});

const answer = v.strictObject({ acts: v.array(v.picklist(debtorActs)), say: v.optional(words) });

const exchange = v.strictObject({
  'collector': v.optional(
    v.strictObject({
      acts: v.optional(v.array(v.picklist(collectorActs))),
      misconduct: v.optional(v.array(v.picklist(misconductKinds))),
      offer: v.optional(v.picklist(['within', 'needs-approval', 'beyond'])),
      posesAs: v.optional(v.picklist(['lender', 'authority'])),
      hungUp: v.optional(v.boolean()),
      say: v.optional(words),
    }),
  ),
  'debtor': v.optional(answer),
  'third-party': v.optional(answer),
});

const example = v.strictObject({
  verdict: v.picklist(['met', 'breached', 'not-applicable', 'undecided', 'silent']),
  date: v.optional(date),
  caseFile: v.optional(
    v.strictObject({
      collector: v.optional(v.picklist(['in-house', 'agency'])),
      plan: v.optional(v.picklist(['none', 'kept', 'broken'])),
      dispute: v.optional(v.picklist(['none', 'open'])),
    }),
  ),
  turns: v.pipe(v.array(exchange), v.maxLength(40)),
});

const rule = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/u)),
  kind: v.picklist(['must', 'must-not', 'may']),
  severity: v.picklist(severities),
  level: v.pipe(v.array(v.picklist(['utterance', 'call', 'timeline', 'plan'])), v.minLength(1)),
  gate: v.optional(v.picklist(gates)),
  title: words,
  words,
  why: words,
  lawful: words,
  unlawful: words,
  clauses: v.pipe(v.array(clause), v.minLength(1), v.maxLength(20)),
  pattern: v.pipe(v.array(patternSchema), v.minLength(1), v.maxLength(6)),
  examples: v.pipe(v.array(example), v.minLength(1), v.maxLength(40)),
});

/** A rulebook file, as an author writes it. */
export const rulebookSchema = v.strictObject({
  id: jurisdiction,
  version: date,
  title: words,
  rules: v.pipe(v.array(rule), v.minLength(1), v.maxLength(400)),
}) satisfies v.GenericSchema<unknown, Rulebook>;
