import * as v from 'valibot';
import { studyTopics } from '../glossary/index.ts';
import { questionKinds, studyLanguages } from '../quiz/index.ts';
import { atMost, count, id, instant, name } from './attempt-schema.ts';
import { limits } from './limits.ts';
import { cardKinds, type CardRecord, type ReviewRecord, type SittingRecord } from './study-records.ts';

const text = v.pipe(v.string(), v.maxLength(limits.text));
const words = v.strictObject({ zh: text, en: text });
const languages = v.picklist(studyLanguages);
const topic = v.picklist(studyTopics);
const jurisdictions = atMost(limits.rules, name);

const plan = v.strictObject({
  questions: count,
  topics: atMost(studyTopics.length, topic),
  kinds: atMost(questionKinds.length, v.picklist(questionKinds)),
  jurisdictions,
  languages,
});
const blueprint = v.strictObject({
  parts: atMost(studyTopics.length, v.strictObject({ topic, questions: count })),
  minutes: count,
  passMark: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  languages,
  jurisdictions,
});
const places = atMost(limits.answers, count);
const answer = v.union([
  v.strictObject({ pick: count }),
  v.strictObject({ picks: places }),
  v.strictObject({ match: places }),
  v.strictObject({ order: places }),
  v.strictObject({ sort: atMost(limits.answers, name) }),
  v.strictObject({ number: v.pipe(v.number(), v.finite()) }),
]);

/** Records of study from outside: closed and bounded. Reached only through `import()`. */
export const sittingSchema = v.strictObject({
  version: v.literal(1),
  id,
  kind: v.picklist(['quiz', 'exam']),
  set: v.union([plan, blueprint]),
  seed: count,
  questions: atMost(limits.questions, name),
  answers: atMost(limits.questions, v.strictObject({ at: count, answer, right: v.boolean() })),
  flagged: v.optional(atMost(limits.questions, count)),
  startedAt: instant,
  endedAt: v.optional(instant),
}) satisfies v.GenericSchema<unknown, SittingRecord>;

export const cardSchema = v.strictObject({
  version: v.literal(1),
  id,
  kind: v.picklist(cardKinds),
  madeAt: instant,
  missedIn: v.optional(v.strictObject({ kind: v.picklist(['attempt', 'drill', 'sitting', 'decision']), id, turn: v.optional(count) })),
  moment: v.optional(v.strictObject({ scenario: name, heard: words, said: words, better: words, rule: v.optional(name) })),
  note: v.optional(
    v.strictObject({
      front: v.pipe(text, v.minLength(1)),
      back: text,
      tags: v.optional(atMost(limits.tags, name)),
      guid: v.optional(name),
    }),
  ),
}) satisfies v.GenericSchema<unknown, CardRecord>;

export const reviewSchema = v.strictObject({
  version: v.literal(1),
  id,
  card: id,
  rating: v.picklist([1, 2, 3, 4]),
  at: instant,
  tookMs: v.optional(count),
}) satisfies v.GenericSchema<unknown, ReviewRecord>;
