import type { AnswerTurn, CollectorTurn, DebtorAct, Misconduct, PosedAs, Transcript } from '../../dialogue/index.ts';

export type Listener = 'debtor' | 'third-party';

/** A collector's turn, who it was said to, and what the debtor had done since the collector last spoke. */
export interface Said {
  readonly said: CollectorTurn;
  readonly to: Listener;
  readonly after: readonly DebtorAct[];
}

/** Who is speaking, whatever the label: a third party who takes over the phone is a third party. */
export const speakerOf = (answer: AnswerTurn): Listener =>
  answer.speaker === 'third-party' || answer.acts.includes('third-party-speaks') ? 'third-party' : 'debtor';

/** The collector's turns in order. Whoever spoke last is listening; before anyone has, it may well be the debtor. */
export function collectorTurns(transcript: Transcript): readonly Said[] {
  const found: Said[] = [];
  let to: Listener = 'debtor';
  let after: DebtorAct[] = [];
  for (const turn of transcript.turns) {
    if (turn.speaker === 'collector') {
      found.push({ said: turn, to, after });
      after = [];
    } else {
      to = speakerOf(turn);
      if (to === 'debtor') after = [...after, ...turn.acts];
    }
  }
  return found;
}

/** The wanted misconduct in a turn; an impersonation only of the kind that is meant. Whom one poses as, if it is not said, is an authority. */
export const misconductIn = (said: CollectorTurn, wanted: readonly Misconduct[] = [], posedAs?: PosedAs): readonly Misconduct[] =>
  among(said.misconduct, wanted).filter(
    (kind) => kind !== 'impersonate-authority' || posedAs === undefined || posedAs === (said.posesAs ?? 'authority'),
  );

/** Those of the wanted things that are there, in the order they happened. */
export const among = <Thing>(there: readonly Thing[], wanted: readonly Thing[] = []): readonly Thing[] =>
  there.filter((one) => wanted.includes(one));

export const anyOf = <Thing>(there: readonly Thing[], wanted: readonly Thing[] = []): boolean => among(there, wanted).length > 0;
