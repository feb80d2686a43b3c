import * as v from 'valibot';
import { drillKinds } from '../drill/index.ts';
import { atMost, count, id, instant, language, name } from './attempt-schema.ts';
import type { DrillRecord } from './drill-record.ts';
import { limits } from './limits.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const answer = v.strictObject({
  at: count,
  pair: v.optional(name),
  broke: atMost(limits.rules, name),
  marked: v.optional(name),
});

/** A round of the drill from outside: closed and bounded. Reached only through `import()`. */
export const drillSchema = v.strictObject({
  version: v.literal(1),
  id,
  kind: v.picklist(drillKinds),
  jurisdiction: name,
  rulebook: name,
  language,
  seed: count,
  breaches: count,
  startedAt: instant,
  endedAt: instant,
  precision: share,
  recall: share,
  answers: atMost(limits.answers, answer),
}) satisfies v.GenericSchema<unknown, DrillRecord>;
