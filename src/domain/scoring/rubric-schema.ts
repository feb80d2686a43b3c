import * as v from 'valibot';
import { collectorActs, debtorActs, misconductKinds, type DebtorAct } from '../dialogue/index.ts';
import { noteFields } from './call-note.ts';
import { circumstances } from './circumstances.ts';
import type { AnswerMap, Measure, Rubric } from './rubric.ts';

const act = v.picklist(collectorActs);
const acts = v.array(act);
const someActs = v.pipe(acts, v.minLength(1));
const raised = v.picklist(debtorActs);
const misconduct = v.array(v.picklist(misconductKinds));
const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const somePoints = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const excused = v.optional(v.array(v.picklist(circumstances)));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const words = v.strictObject({ zh: text, en: text });
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(60));
const entries = Object.fromEntries(debtorActs.map((one) => [one, v.optional(someActs)])) as Record<
  DebtorAct,
  v.OptionalSchema<typeof someActs, undefined>
>;
const answerMap: v.GenericSchema<unknown, AnswerMap> = v.strictObject(entries);

const measure: v.GenericSchema<unknown, Measure> = v.lazy(() => v.variant('kind', measures));

const measures = [
  v.strictObject({
    kind: v.literal('performs'),
    parts: v.pipe(
      v.array(
        v.strictObject({
          does: someActs,
          points: somePoints,
          within: v.optional(somePoints),
          lastTurns: v.optional(somePoints),
          before: v.optional(acts),
          answered: v.optional(v.array(raised)),
          late: v.optional(points),
          excused,
        }),
      ),
      v.minLength(1),
    ),
    spoiledBy: v.optional(misconduct),
  }),
  v.strictObject({
    kind: v.literal('asks'),
    does: someActs,
    before: acts,
    told: v.array(raised),
    crowdedBy: acts,
    points: v.strictObject({ asked: somePoints, late: points, room: points }),
  }),
  v.strictObject({ kind: v.literal('answers'), to: answerMap, within: v.picklist(['next', 'call']), then: v.optional(acts) }),
  v.strictObject({
    kind: v.literal('stays-calm'),
    provoked: v.array(raised),
    calm: acts,
    points: somePoints,
    perArgument: points,
    perMisconduct: points,
    loses: misconduct,
  }),
  v.strictObject({ kind: v.literal('feels-before-asks'), feelings: v.array(raised), names: someActs, asks: someActs }),
  v.strictObject({ kind: v.literal('keeps-purpose'), purpose: someActs, idle: acts }),
  v.strictObject({ kind: v.literal('states-truly'), does: someActs, onlyWhen: v.optional(v.array(raised)), spoiledBy: misconduct }),
  v.strictObject({
    kind: v.literal('ladder'),
    steps: v.pipe(v.array(someActs), v.minLength(2)),
    means: v.array(raised),
    grounds: v.array(raised),
  }),
  v.strictObject({
    kind: v.literal('fits-means'),
    asks: someActs,
    told: v.array(raised),
    offers: someActs,
    crowdedBy: acts,
    points: v.strictObject({ asked: points, late: points, comfortable: somePoints, tight: points }),
  }),
  v.strictObject({ kind: v.literal('commitment'), asks: someActs, confirms: someActs }),
  v.strictObject({
    kind: v.literal('note-complete'),
    points: v.strictObject(
      Object.fromEntries(noteFields.map((field) => [field, points])) as Record<(typeof noteFields)[number], typeof points>,
    ),
    hollow: v.array(text),
  }),
  v.strictObject({
    kind: v.literal('together'),
    parts: v.pipe(v.array(v.strictObject({ points: somePoints, measure })), v.minLength(1)),
  }),
] as const;

const criterion = v.strictObject({ id, title: words, earns: words, points: somePoints, excused, measure });
const section = v.strictObject({ id, title: words, criteria: v.pipe(v.array(criterion), v.minLength(1)) });

/** The shape of a rubric file. */
export const rubricSchema = v.strictObject({
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: words,
  passMark: points,
  sectionLeast: points,
  deductions: v.strictObject({ critical: v.pipe(v.number(), v.integer(), v.minValue(51), v.maxValue(100)), major: points, minor: points }),
  caps: v.strictObject({ critical: v.optional(points), major: v.optional(points), minor: v.optional(points) }),
  standDown: answerMap,
  sections: v.pipe(v.array(section), v.minLength(1)),
}) satisfies v.GenericSchema<unknown, Rubric>;
