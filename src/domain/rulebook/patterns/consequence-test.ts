import type { Claim, Consequence, Decider, Manner, Misconduct } from '../../dialogue/index.ts';
import { all, isKnown, type Answer, type Test } from '../facts/fact-test.ts';
import type { Situation } from '../facts/situation.ts';
import type { Monitor } from './monitor.ts';
import { anyOf, type Listener } from './on-the-line.ts';
import type { Cause } from './ruling.ts';

/**
 * The five questions a statement about consequences must pass: true on the file · available in law to this creditor now ·
 * intended or authorised · the right decider named · to the right person in the right tone. A question left out is not
 * asked; one that hangs on a missing fact leaves the rule open.
 */
export interface ConsequenceTest {
  readonly is: 'consequence-test';
  /** The consequences this is about. */
  readonly of: readonly Consequence[];
  /** No truth can make it sayable. */
  readonly never?: boolean;
  /** True on the file: what is said to be done must stand among the steps that have really been taken. */
  readonly onFile?: boolean;
  /** Available in law for this debt at all, however it is put. */
  readonly available?: readonly Test[];
  /** The steps before it taken: asked unless it is put as open and conditional. */
  readonly ready?: readonly Test[];
  /** Intended or authorised: asked of what is said to be going to happen. */
  readonly intended?: readonly Test[];
  /** Whoever is named as deciding on it must be one of these. */
  readonly decidedBy?: readonly Decider[];
  readonly to?: readonly Listener[];
  /** Misconduct in the same breath that loads it with fear. */
  readonly tone?: readonly Misconduct[];
}

export function consequenceTest(params: ConsequenceTest, situation: Situation): Monitor {
  const facts: Readonly<Record<Manner, Answer>> = {
    may: all(params.available ?? [], situation),
    will: all([...(params.available ?? []), ...(params.ready ?? []), ...(params.intended ?? [])], situation),
    done: all([...(params.available ?? []), ...(params.ready ?? [])], situation),
  };
  return {
    start: 0,
    hear(state, { said, to }) {
      const meant = (said.claims ?? []).filter(({ of }) => params.of.includes(of));
      if (meant.length === 0) return { state };
      const wrongly = params.never === true || !(params.to?.includes(to) ?? true) || anyOf(said.misconduct, params.tone);
      const answers = meant.map((claim) => ({
        claim,
        answer: wrongly || !isDecided(claim, params) ? no : both(facts[claim.as], truthOf(claim, params, situation)),
      }));
      const needs = answers.flatMap(({ answer }) => (isKnown(answer) ? [] : answer.needs));
      const because = answers.flatMap(({ claim, answer }): Cause[] => (isKnown(answer) && !answer.holds ? [`claims:${claim.of}`] : []));
      return { state, arose: true, because, ...(needs.length > 0 && { needs }) };
    },
  };
}

const yes: Answer = { holds: true };
const no: Answer = { holds: false };

function truthOf({ of, as }: Claim, { onFile }: ConsequenceTest, { caseFile }: Situation): Answer {
  if (onFile !== true || as !== 'done') return yes;
  const { done, judgment } = caseFile?.litigation ?? {};
  if (of === 'judgment' && judgment !== undefined) return { holds: judgment };
  return done === undefined ? { needs: ['caseFile.litigation.done'] } : { holds: done.includes(of) };
}

function both(one: Answer, other: Answer): Answer {
  if ((isKnown(one) && !one.holds) || (isKnown(other) && !other.holds)) return no;
  return isKnown(one) ? other : one;
}

const isDecided = ({ by }: Claim, { decidedBy }: ConsequenceTest): boolean =>
  by === undefined || decidedBy === undefined || decidedBy.includes(by);
