import type { CollectorAct, DebtorAct } from '../../dialogue/index.ts';
import type { Monitor } from './monitor.ts';
import { anyOf } from './on-the-line.ts';
import { omission } from './ruling.ts';

/** Response: when the debtor does this, one of these follows within so many of the collector's turns. */
export interface AnswersWith {
  readonly is: 'answers-with';
  readonly after: readonly DebtorAct[];
  readonly owed: readonly CollectorAct[];
  readonly turns: number;
}

/**
 * A debtor who leaves before the turns are up releases the collector; a collector who ends the call does not. The state
 * is a set of bits: bit n stands for what was raised n turns ago and still waits.
 */
export function answersWith({ after, owed, turns }: AnswersWith): Monitor {
  const overdue = 1 << (turns - 1);
  return {
    start: 0,
    hear(state, { said, to, after: heard }) {
      const waiting = (state << 1) | (to === 'debtor' && anyOf(heard, after) ? 1 : 0);
      if (waiting === 0) return { state: 0 };
      if (anyOf(said.acts, owed)) return { state: 0, arose: true };
      return (waiting & overdue) === 0 ? { state: waiting } : { state: waiting & ~overdue, because: [omission(owed)] };
    },
    end: (state, { said }) => (state !== 0 && endsCall(said) ? [omission(owed)] : []),
  };
}

const endsCall = (said: { readonly acts: readonly CollectorAct[]; readonly hungUp?: boolean }): boolean =>
  said.hungUp === true || said.acts.includes('close');
