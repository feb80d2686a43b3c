import type { Channel, Purpose, Role } from '../../dialogue/index.ts';
import { contactFacts } from '../facts/contact-facts.ts';
import { isKnown, type Answer } from '../facts/fact-test.ts';
import type { Situation } from '../facts/situation.ts';
import { settle, type Cause, type Ruling } from '../patterns/ruling.ts';

/** Which contacts a rule is about; a part left out means any. */
export interface About {
  readonly whom?: readonly Role[];
  readonly channels?: readonly Channel[];
  readonly purposes?: readonly Purpose[];
}

/** Whether the planned contact is one of these. */
export function isAbout(about: About, situation: Situation): Answer {
  const asked = [
    among(about.whom, contactFacts['contact.whom'](situation), 'contact.whom'),
    among(about.channels, contactFacts['contact.channel'](situation), 'contact.channel'),
    among(about.purposes, situation.contact?.purpose, 'contact.purpose'),
  ];
  if (asked.some((answer) => isKnown(answer) && !answer.holds)) return { holds: false };
  const needs = asked.flatMap((answer) => (isKnown(answer) ? [] : answer.needs));
  return needs.length > 0 ? { needs } : { holds: true };
}

function among<Thing>(wanted: readonly Thing[] | undefined, found: unknown, where: string): Answer {
  if (wanted === undefined) return { holds: true };
  return found === undefined ? { needs: [where] } : { holds: wanted.includes(found as Thing) };
}

export const notApplicable: Ruling = { verdict: 'not-applicable' };
export const undecided = (needs: readonly string[]): Ruling => ({ verdict: 'undecided', needs });

/** A duty kept or broken by the decision as a whole: no turn, no words. */
export const kept = (keeps: boolean, because: readonly Cause[]): Ruling => settle(keeps ? [] : [{ because }], true);

/** Goes on only if the answer is known to be yes. */
export function given(answer: Answer, go: () => Ruling): Ruling {
  if (!isKnown(answer)) return undecided(answer.needs);
  return answer.holds ? go() : notApplicable;
}

/**
 * What a rule about contacts says where none is made: waiting keeps a rule that the contact would have broken, and has
 * nothing to do with any other.
 */
export function standingOff(situation: Situation, ruling: Ruling): Ruling {
  const decision = situation.contact?.decision;
  if (decision === undefined || decision === 'contact') return ruling;
  return ruling.verdict === 'breached' ? { verdict: 'met', byWaiting: true } : notApplicable;
}
