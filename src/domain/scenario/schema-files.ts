import * as v from 'valibot';
import { marks } from '../casework/index.ts';
import { collectorActs, debtorActs, dispositions, misconductKinds, posedAs } from '../dialogue/index.ts';
import { agendaItem, condition, fact, lines, region, standing, temper } from './schema-behaviour.ts';
import { caseFile, means, offer, portrait, title } from './schema-case.ts';
import { choiceName, count, date, dateTime, id, oneOrMore, percent, text, words } from './schema-shared.ts';

const meterStart = v.strictObject({ trust: count(0, 5), tension: count(0, 5), willingness: count(0, 5) });
const act = v.picklist(collectorActs);
const misconduct = v.picklist(misconductKinds);
const posesAs = v.optional(v.picklist(posedAs));
const none = v.pipe(v.array(v.never()), v.length(0));
const acts = v.union([oneOrMore(act), none]);
const kinds = v.union([oneOrMore(misconduct), none]);

export const personaFile = v.strictObject({
  'persona': id,
  'name': words,
  'about': words,
  'meters': meterStart,
  'notices': v.optional(v.pipe(v.array(act), v.maxLength(6)), []),
  'regions': v.optional(v.record(id, region), {}),
  'state-words': v.optional(v.record(id, v.record(id, words)), {}),
  temper,
  lines,
});

export const choice = v.strictObject({
  'grade': v.picklist(['good', 'weaker', 'tempting']),
  'when': v.optional(condition),
  'acts': v.optional(acts, []),
  'misconduct': v.optional(kinds, []),
  'poses-as': posesAs,
  ...marks,
  'offer': v.optional(offer),
  'zh': text,
  'en': text,
  'coach': v.optional(words),
});

export const ending = v.strictObject({
  kind: v.picklist(dispositions),
  good: v.boolean(),
  title: words,
  aftermath: words,
  recovery: percent,
  health: percent,
  on: oneOrMore(v.pipe(v.string(), v.maxLength(60))),
  when: v.optional(condition),
  say: v.optional(id),
});

const scriptTurn = v.strictObject({
  'choice': v.optional(choiceName),
  'say': v.optional(v.union([text, words])),
  'acts': v.optional(acts),
  'misconduct': v.optional(kinds),
  'poses-as': posesAs,
  ...marks,
  'offer': v.optional(offer),
  'at': v.optional(dateTime),
  'answers': v.optional(oneOrMore(v.picklist(debtorActs))),
  'leaves': v.optional(standing),
});

export const rehearsal = v.strictObject({
  kind: v.picklist(['model', 'clumsy', 'unlawful', 'other']),
  title: words,
  seed: v.optional(count(0, 4_294_967_295), 1),
  turns: v.pipe(v.array(scriptTurn), v.minLength(1), v.maxLength(60)),
  expect: v.strictObject({
    ending: v.optional(id),
    breached: v.optional(v.array(v.pipe(v.string(), v.maxLength(80))), []),
    legality: v.strictObject({ passed: v.boolean(), least: v.optional(percent), most: v.optional(percent) }),
    professionalism: v.strictObject({ least: v.optional(percent), most: v.optional(percent) }),
  }),
});

export const scenarioFile = v.strictObject({
  'scenario': id,
  'persona': id,
  'jurisdiction': id,
  'difficulty': v.picklist([1, 2, 3, 4, 5]),
  'tutorial': v.optional(v.boolean(), false),
  'covers': v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-N]-[A-Z]{0,2}\d{2}$/, 'H-03'))), v.maxLength(30)),
  date,
  'call-at': dateTime,
  title,
  'summary': words,
  portrait,
  'case-file': caseFile,
  means,
  'goals': v.pipe(v.array(words), v.minLength(1), v.maxLength(8)),
  'meters': v.optional(v.partial(meterStart), {}),
  'notices': v.optional(v.pipe(v.array(act), v.maxLength(6))),
  'facts': v.optional(v.record(id, fact), {}),
  'agenda': v.optional(v.record(id, agendaItem), {}),
  'regions': v.optional(v.record(id, region), {}),
  'state-words': v.optional(v.record(id, v.record(id, words)), {}),
  'temper': v.optional(temper),
  'endings': v.record(id, ending),
  'opening': id,
  lines,
  'choices': v.record(id, choice),
  'rehearsals': v.record(id, rehearsal),
});

export const phrasebookFile = v.strictObject({
  phrasebook: id,
  /** Where the phrases can be said: one rulebook's id, or several. */
  jurisdiction: oneOrMore(id),
  /** `for`: a phrase that only an agency, or only the lender's own people, can say. */
  phrases: v.record(id, v.strictObject({ ...choice.entries, for: v.optional(v.picklist(['in-house', 'agency'])) })),
});

export type PhraseEntry = v.InferOutput<typeof phrasebookFile>['phrases'][string];
export type PersonaEntry = v.InferOutput<typeof personaFile>;
export type ScenarioEntry = v.InferOutput<typeof scenarioFile>;
export type EndingEntry = v.InferOutput<typeof ending>;
export type ChoiceEntry = v.InferOutput<typeof choice>;
export type RehearsalEntry = v.InferOutput<typeof rehearsal>;
