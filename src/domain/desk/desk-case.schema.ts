import * as v from 'valibot';
import { shapesIn } from '../casework/index.ts';
import { channels, isZone, places, purposes } from '../dialogue/index.ts';
import { caseFileEntry, titleEntry } from '../scenario/index.ts';
import { serving, standings } from './desk-case.ts';

const { planParts } = shapesIn('kebab');
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1200));
const words = v.strictObject({ zh: text, en: text });
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'kebab_case'), v.maxLength(60));
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u, 'YYYY-MM-DDTHH:mm'));

const way = v.strictObject({
  id,
  point: id,
  channel: v.optional(v.picklist(channels)),
  purpose: v.picklist(purposes),
  place: v.optional(v.picklist(places)),
  serves: v.optional(v.picklist(serving), 'fully'),
  words,
  ...planParts,
});

const expected = {
  expect: v.picklist(standings),
  breaks: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(10)), []),
};

const rehearsal = v.variant('decision', [
  v.strictObject({ decision: v.literal('contact'), way: id, ...expected }),
  v.strictObject({ decision: v.literal('wait'), way: id, until: moment, ...expected }),
  v.strictObject({ decision: v.literal('do-not-contact'), ...expected }),
]);

/** A case on the desk, as an author writes it. */
export const deskCaseFile = v.strictObject({
  'desk': id,
  'jurisdiction': id,
  'difficulty': v.picklist([1, 2, 3, 4, 5]),
  'title': titleEntry,
  'summary': words,
  'now': moment,
  'desk-zone': v.optional(v.pipe(v.string(), v.maxLength(60), v.check(isZone, 'Asia/Shanghai'))),
  'aim': words,
  'case-file': caseFileEntry,
  'ways': v.pipe(v.array(way), v.minLength(1), v.maxLength(8)),
  'later': v.optional(v.pipe(v.array(moment), v.maxLength(6)), []),
  'explanation': words,
  'rehearsals': v.pipe(v.array(rehearsal), v.minLength(1), v.maxLength(30)),
});

export type DeskCaseEntry = v.InferOutput<typeof deskCaseFile>;
export type WayEntry = DeskCaseEntry['ways'][number];
