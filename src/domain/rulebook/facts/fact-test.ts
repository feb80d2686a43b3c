import type { Restart } from '../../dialogue/index.ts';
import { debtAge } from './debt-age.ts';
import { factOf, whereWritten, type FactName } from './fact.ts';
import type { FactValue, Situation } from './situation.ts';

type Scalar = string | number | boolean;

/** One question to a fact: is it (one of) this, not (one of) that, at least or at most so much? */
export interface FactTest {
  readonly fact: FactName;
  /** What the law presumes where nothing is known: then a missing fact is an answer. */
  readonly presumed?: Scalar;
  readonly is?: Scalar | readonly Scalar[];
  readonly not?: Scalar | readonly Scalar[];
  readonly least?: number;
  readonly most?: number;
}

/** How long ago the debt fell due, in months, counted anew from whatever this law says restarts time. */
export interface AgeTest {
  readonly fact: 'debt.age-months';
  readonly restartedBy: readonly Restart[];
  readonly least?: number;
  readonly most?: number;
}

export type Test = FactTest | AgeTest;

/** Yes, no, or what would have to be known to say. */
export type Answer = { readonly holds: boolean } | { readonly needs: readonly string[] };

export const isKnown = (answer: Answer): answer is { readonly holds: boolean } => 'holds' in answer;

export function ask(test: Test, situation: Situation): Answer {
  const value = 'restartedBy' in test ? debtAge(situation, test.restartedBy) : (factOf(situation, test.fact) ?? test.presumed);
  if (value === undefined) return { needs: [test.fact === 'debt.age-months' ? 'caseFile.limitation' : whereWritten(test.fact)] };
  return { holds: answers(value, test) };
}

/** Whether all hold: one known to fail settles it, whatever else is missing. */
export function all(tests: readonly Test[], situation: Situation): Answer {
  const asked = tests.map((test) => ask(test, situation));
  if (asked.some((answer) => isKnown(answer) && !answer.holds)) return { holds: false };
  const needs = asked.flatMap((answer) => (isKnown(answer) ? [] : answer.needs));
  return needs.length > 0 ? { needs: [...new Set(needs)] } : { holds: true };
}

/** Whether any holds: one known to hold settles it. */
export function any(tests: readonly Test[], situation: Situation): Answer {
  const asked = tests.map((test) => ask(test, situation));
  if (asked.some((answer) => isKnown(answer) && answer.holds)) return { holds: true };
  const needs = asked.flatMap((answer) => (isKnown(answer) ? [] : answer.needs));
  return needs.length > 0 ? { needs: [...new Set(needs)] } : { holds: false };
}

function answers(value: FactValue, test: Test): boolean {
  const values = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  const { is, not } = 'restartedBy' in test ? {} : test;
  const figure = typeof value === 'number' ? value : Number.NaN;
  return (
    (is === undefined || values.some((one) => listed(is).includes(one))) &&
    (not === undefined || !values.some((one) => listed(not).includes(one))) &&
    (test.least === undefined || figure >= test.least) &&
    (test.most === undefined || figure <= test.most)
  );
}

const listed = (wanted: Scalar | readonly Scalar[]): readonly Scalar[] => (Array.isArray(wanted) ? wanted : [wanted as Scalar]);
