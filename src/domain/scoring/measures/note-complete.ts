import { agreementOf } from '../circumstances.ts';
import { firstHeard, firstSaid, type Call } from '../call.ts';
import type { CallNote, NoteField } from '../call-note.ts';
import { agrees } from '../disposition.ts';
import { notRaised, outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost, type Evidence } from '../reason.ts';
import type { Measure } from '../rubric.ts';

type NoteComplete = Extract<Measure, { kind: 'note-complete' }>;

/** Whether the note says what happened, and no more than it needs to. */
export function noteComplete({ call, note, ended }: Scene, { points, hollow }: NoteComplete): Measured {
  if (note === undefined) return notRaised;
  const isRight = agrees(call, note.disposition, ended) && !contradictsItself(call, note);
  const judged = [
    disposition(note, isRight),
    ...told(call, note, hollow),
    ...(isRight && note.disposition === 'paid' ? [] : promised(call, note)),
    telling('next-action', note.nextAction, hollow),
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

function disposition(note: CallNote, isRight: boolean): Judged {
  const plain = field('disposition', note.disposition);
  return plain.evidence.good && !isRight ? { field: 'disposition', evidence: lost('note.disposition-differs', {}) } : plain;
}

/** Paid, and promised for another day. */
const contradictsItself = (call: Call, { disposition: result, promiseDate }: CallNote): boolean =>
  result === 'paid' && promiseDate !== undefined && promiseDate > call.date;

const field = (name: NoteField, text: string): Judged => ({
  field: name,
  evidence: text.trim() === '' ? lost('note.missing', { field: name }) : earned('note.kept', { field: name }),
});

/** As `field`; but what could be told must be told. */
function telling(name: NoteField, text: string, hollow: readonly string[]): Judged {
  const plain = field(name, text);
  return plain.evidence.good && isHollow(text, hollow) ? { field: name, evidence: lost('note.hollow', { field: name }) } : plain;
}

const fewestCharacters = 2;
const bare = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase();
const isHollow = (text: string, hollow: readonly string[]): boolean =>
  [...bare(text)].length < fewestCharacters || hollow.some((one) => bare(one) === bare(text));

/** Reason and means are due once the debtor has spoken of them. Means asked for and not told may be put down as unknown. */
function told(call: Call, note: CallNote, hollow: readonly string[]): readonly Judged[] {
  const isReasonTold = firstHeard(call, ['state-reason', 'state-hardship']) !== undefined;
  const isMeansTold = firstHeard(call, ['state-ability', 'state-hardship']) !== undefined;
  const isMeansAsked = firstSaid(call, ['ask-ability']) !== undefined;
  return [
    ...(isReasonTold ? [telling('reason', note.reason, hollow)] : []),
    ...(isMeansTold ? [telling('ability', note.ability, hollow)] : isMeansAsked ? [field('ability', note.ability)] : []),
  ];
}

function promised(call: Call, { promiseAmount, promiseDate }: CallNote): readonly Judged[] {
  const agreed = agreementOf(call);
  const isWritten = promiseAmount !== undefined || promiseDate !== undefined;
  if (agreed === undefined && isWritten && firstHeard(call, ['propose-plan']) === undefined)
    return [{ field: 'promise', evidence: lost('note.promise-unheard', {}) }];
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
