import * as v from 'valibot';
import { standings } from '../desk/index.ts';
import { id, instant, name } from './attempt-schema.ts';
import { modes } from './attempt.ts';
import type { DecisionRecord } from './decision-record.ts';

const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u));

/** A decision from outside: closed and bounded. */
export const decisionSchema = v.strictObject({
  version: v.literal(1),
  id,
  case: name,
  rulebook: name,
  mode: v.picklist(modes),
  decidedAt: instant,
  decision: v.variant('decision', [
    v.strictObject({ decision: v.literal('contact'), way: name }),
    v.strictObject({ decision: v.literal('wait'), way: name, until: moment }),
    v.strictObject({ decision: v.literal('do-not-contact') }),
  ]),
  standing: v.picklist(standings),
  sitting: v.optional(id),
  place: v.optional(name),
}) satisfies v.GenericSchema<unknown, DecisionRecord>;
