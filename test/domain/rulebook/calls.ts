import type {
  AnswerTurn,
  CollectorAct,
  CollectorTurn,
  DebtorAct,
  Misconduct,
  SpokenTurn,
  Transcript,
} from '../../../src/domain/dialogue/index.ts';

export const says = (turn: number, acts: readonly CollectorAct[], misconduct: readonly Misconduct[] = []): CollectorTurn => ({
  turn,
  speaker: 'collector',
  text: `collector ${turn}`,
  acts,
  misconduct,
});

export const answers = (turn: number, acts: readonly DebtorAct[], speaker: AnswerTurn['speaker'] = 'debtor'): AnswerTurn => ({
  turn,
  speaker,
  text: `${speaker} ${turn}`,
  acts,
});

export const call = (turns: readonly SpokenTurn[], more: Partial<Transcript> = {}): Transcript => ({
  jurisdiction: 'cn',
  date: '2026-11-21',
  turns,
  ...more,
});

/** A call nobody could object to. */
export const cleanCall: Transcript = call([
  answers(0, ['answer-phone']),
  says(1, ['greet', 'identify-self', 'verify-identity', 'disclose-recording']),
  answers(1, ['confirm-identity']),
  says(2, ['check-convenience', 'state-purpose', 'state-debt']),
  answers(2, ['state-reason']),
  says(3, ['empathize', 'ask-ability']),
  answers(3, ['state-ability']),
  says(4, ['ask-proposal']),
  answers(4, ['propose-plan']),
  says(5, ['confirm-plan', 'summarise', 'close']),
  answers(5, ['thank']),
]);
