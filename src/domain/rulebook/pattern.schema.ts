import * as v from 'valibot';
import { collectorActs, debtorActs, misconductKinds } from '../dialogue/index.ts';
import { caseFacts } from './patterns/case-hold.ts';
import type { Pattern } from './patterns/pattern.ts';

const some = <const Schema extends v.GenericSchema>(schema: Schema) => v.pipe(v.array(schema), v.minLength(1), v.maxLength(40));

const collectorActList = some(v.picklist(collectorActs));
const debtorActList = some(v.picklist(debtorActs));
const misconductList = some(v.picklist(misconductKinds));

const listener = v.picklist(['debtor', 'third-party']);
const turns = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));
const byEither = v.strictObject({ debtor: v.optional(debtorActList), collector: v.optional(collectorActList) });

/** The patterns a rule may be built from, as an author writes them. */
const posedAs = v.optional(v.picklist(['lender', 'authority']));

export const patternSchema = v.variant('is', [
  v.strictObject({
    is: v.literal('never-says'),
    misconduct: v.optional(misconductList),
    acts: v.optional(collectorActList),
    to: v.optional(listener),
    posedAs,
  }),
  v.strictObject({ is: v.literal('says-within'), owed: collectorActList, turns, to: v.optional(listener) }),
  v.strictObject({ is: v.literal('says-before'), first: byEither, acts: collectorActList }),
  v.strictObject({ is: v.literal('answers-with'), after: debtorActList, owed: collectorActList, turns }),
  v.strictObject({
    is: v.literal('never-after'),
    after: debtorActList,
    acts: v.optional(collectorActList),
    misconduct: v.optional(misconductList),
    until: v.optional(byEither),
  }),
  v.strictObject({
    is: v.literal('case-hold'),
    posedAs,
    fact: v.picklist(caseFacts),
    equals: v.string(),
    misconduct: v.optional(misconductList),
    acts: v.optional(collectorActList),
    until: v.optional(v.strictObject({ debtor: debtorActList })),
  }),
  v.strictObject({ is: v.literal('within-authority') }),
  v.strictObject({ is: v.literal('never-hangs-up') }),
  v.strictObject({ is: v.literal('permitted'), permits: collectorActList, spoiledBy: misconductList }),
]) satisfies v.GenericSchema<unknown, Pattern>;
