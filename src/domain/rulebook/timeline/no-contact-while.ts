import { all, isKnown, type Test } from '../facts/fact-test.ts';
import type { Situation } from '../facts/situation.ts';
import { settle, type Cause, type Ruling } from '../patterns/ruling.ts';
import { isAbout, notApplicable, undecided, type About } from './decision.ts';

/** A hold: while all of this stands, no such contact. */
export interface NoContactWhile extends About {
  readonly is: 'no-contact-while';
  readonly while: readonly Test[];
  readonly unless?: readonly Test[];
}

/** Other contacts, and any contact where nothing holds it up, are none of its business. */
export function noContactWhile(params: NoContactWhile, situation: Situation): Ruling {
  const stands = all(params.while, situation);
  const about = isAbout(params, situation);
  if ((isKnown(stands) && !stands.holds) || (isKnown(about) && !about.holds)) return notApplicable;
  if (!isKnown(stands)) return undecided(stands.needs);
  if (!isKnown(about)) return undecided(about.needs);
  const excused = params.unless === undefined ? { holds: false } : all(params.unless, situation);
  if (!isKnown(excused)) return undecided(excused.needs);
  return settle(excused.holds ? [] : [{ because: causesOf(params) }], true);
}

/** Reaching past the debtor is one wrong, whatever forbids it. */
const causesOf = ({ whom, while: stands }: NoContactWhile): readonly Cause[] =>
  whom !== undefined && !whom.includes('debtor') ? ['contact.whom'] : stands.map(({ fact }): Cause => `fact:${fact}`);
