import { agreementOf } from '../circumstances.ts';
import { firstHeard, type Call } from '../call.ts';
import type { CallNote, NoteField } from '../call-note.ts';
import { agrees } from '../disposition.ts';
import { notRaised, outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

/** Whether the note says what happened, and no more than it needs to. */
export function noteComplete({ call, note }: Scene, { points }: Extract<Measure, { kind: 'note-complete' }>): Measured {
  if (note === undefined) return notRaised;
  const judged = [
    disposition(call, note),
    ...told(call, note),
    ...promised(call, note),
    field('next-action', note.nextAction),
    privacy(note),
  ];
  const of = judged.reduce((all, one) => all + points[one.field], 0);
  const got = judged.filter(({ evidence }) => evidence.good).reduce((all, one) => all + points[one.field], 0);
  return outOf(
    got,
    of,
    judged.map((one) => one.evidence),
    true,
  );
}

interface Judged {
  readonly field: NoteField;
  readonly evidence: Evidence;
}

function disposition(call: Call, note: CallNote): Judged {
  const plain = field('disposition', note.disposition);
  return plain.evidence.good && !agrees(call, note.disposition)
    ? { field: 'disposition', evidence: lost('note.disposition-differs', {}) }
    : plain;
}

const field = (name: NoteField, text: string): Judged => ({
  field: name,
  evidence: text.trim() === '' ? lost('note.missing', { field: name }) : earned('note.kept', { field: name }),
});

/** Reason and ability are due once the debtor has spoken of them. */
const told = (call: Call, note: CallNote): readonly Judged[] => [
  ...(firstHeard(call, ['state-reason', 'state-hardship']) === undefined ? [] : [field('reason', note.reason)]),
  ...(firstHeard(call, ['state-ability', 'state-hardship']) === undefined ? [] : [field('ability', note.ability)]),
];

function promised(call: Call, { promiseAmount, promiseDate }: CallNote): readonly Judged[] {
  const agreed = agreementOf(call);
  if (agreed === undefined) return [];
  if (promiseAmount === undefined || promiseAmount <= 0 || promiseDate === undefined) return [field('promise', '')];
  const first = call.exchanges.findLast(({ turn, offer }) => turn <= agreed && offer?.first !== undefined)?.offer?.first;
  const right = isDate(promiseDate) && promiseDate >= call.date && (first === undefined || first === promiseDate);
  return [{ field: 'promise', evidence: right ? earned('note.kept', { field: 'promise' }) : lost('note.promise-differs', {}) }];
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`));

function privacy({ disposition: code, reason, ability, nextAction, remarks }: CallNote): Judged {
  const written = [code, reason, ability, nextAction, remarks];
  if (written.every((text) => text.trim() === '')) return { field: 'privacy', evidence: lost('note.missing', { field: 'privacy' }) };
  const leaks = written.some((text) => sensitive.test(text));
  return { field: 'privacy', evidence: leaks ? lost('note.sensitive', {}) : earned('note.clean', {}) };
}

/** Identity, card and mobile numbers in full: long runs of digits, card groups, and the 3-2-4 form. */
const sensitive = /\d{11,}|\d{4}(?:[ -]\d{4}){2,}|\b\d{3}-\d{2}-\d{4}\b/;
