import type { AnswerTurn, CollectorTurn, DebtorAct, Heard, Misconduct, PosedAs, Transcript } from '../../dialogue/index.ts';

export const listeners = ['debtor', 'third-party', 'machine'] as const;
export type Listener = (typeof listeners)[number];

/** A collector's turn, who it was said to, and what had been done since the collector last spoke. */
export interface Said {
  readonly said: CollectorTurn;
  readonly to: Listener;
  /** By the debtor. */
  readonly after: readonly DebtorAct[];
  /** By a third party. */
  readonly fromOthers?: readonly DebtorAct[];
}

/** Who is speaking, whatever the label: a third party who takes over the phone is a third party. */
export const speakerOf = (answer: AnswerTurn): Listener =>
  answer.speaker === 'debtor' && answer.acts.includes('third-party-speaks') ? 'third-party' : answer.speaker;

/** The collector's turns in order. Whoever spoke last is listening; before anyone has, it may well be the debtor. */
export function collectorTurns(transcript: Transcript): readonly Said[] {
  const found: Said[] = [];
  let to: Listener = 'debtor';
  let after: DebtorAct[] = [];
  let fromOthers: DebtorAct[] = [];
  for (const turn of transcript.turns) {
    if (turn.speaker === 'collector') {
      found.push({ said: turn, to, after, fromOthers });
      after = [];
      fromOthers = [];
    } else {
      to = speakerOf(turn);
      if (to === 'debtor') after = [...after, ...turn.acts];
      if (to === 'third-party') fromOthers = [...fromOthers, ...turn.acts];
    }
  }
  return found;
}

/** The wanted misconduct in a turn; an impersonation only of the kind that is meant. Whom one poses as, if it is not said, is an authority. */
export const misconductIn = (said: Heard, wanted: readonly Misconduct[] = [], posedAs?: PosedAs): readonly Misconduct[] =>
  among(said.misconduct, wanted).filter(
    (kind) => kind !== 'impersonate-authority' || posedAs === undefined || posedAs === (said.posesAs ?? 'authority'),
  );

/** Those of the wanted things that are there, in the order they happened. */
export const among = <Thing>(there: readonly Thing[] = [], wanted: readonly Thing[] = []): readonly Thing[] =>
  anyOf(there, wanted) ? there.filter((one) => wanted.includes(one)) : nothing;

export const anyOf = <Thing>(there: readonly Thing[] = [], wanted: readonly Thing[] = []): boolean =>
  wanted.length > 0 && there.some((one) => wanted.includes(one));

/** Most words are about none of it: nothing new is made for them. */
const nothing: readonly never[] = [];
