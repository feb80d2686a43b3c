import type { CollectorAct, DebtorAct, Transcript } from '../../dialogue/index.ts';
import { anyOf, collectorTurns } from './on-the-line.ts';
import { omission, settle, type Breach, type Ruling } from './ruling.ts';

/** Response: when the debtor does this, one of these follows within so many of the collector's turns. */
export interface AnswersWith {
  readonly is: 'answers-with';
  readonly after: readonly DebtorAct[];
  readonly owed: readonly CollectorAct[];
  readonly turns: number;
}

/** A debtor who leaves before the turns are up releases the collector; a collector who ends the call does not. */
export function answersWith(transcript: Transcript, { after, owed, turns }: AnswersWith): Ruling {
  const all = collectorTurns(transcript);
  const breaches: Breach[] = [];
  let answered = false;
  for (const [index, { to, after: heard }] of all.entries()) {
    if (to !== 'debtor' || !anyOf(heard, after)) continue;
    const window = all.slice(index, index + turns);
    const last = window.at(-1);
    if (window.some(({ said }) => anyOf(said.acts, owed))) answered = true;
    else if (last !== undefined && (window.length === turns || endsCall(last.said))) {
      breaches.push({ said: last.said, because: [omission(owed)] });
    }
  }
  return settle(breaches, answered);
}

const endsCall = (said: { readonly acts: readonly CollectorAct[]; readonly hungUp?: boolean }): boolean =>
  said.hungUp === true || said.acts.includes('close');
