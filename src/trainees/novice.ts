import type { CollectorAct, DebtorAct } from '../domain/dialogue/index.ts';
import { does, hasHeard, heardLast, isOldNews, isSaidAgain, isStock, leaning } from './leaning.ts';
import type { Policy } from './trainee.ts';

/** The steps that people new to the work leave out, and how often. */
const forgotten: readonly { readonly step: readonly CollectorAct[]; readonly often: number }[] = [
  { step: ['disclose-recording'], often: 0.35 },
  { step: ['check-convenience'], often: 0.5 },
  { step: ['ask-reason'], often: 0.3 },
  { step: ['ask-ability', 'ask-proposal'], often: 0.35 },
  { step: ['summarise', 'confirm-plan', 'written-confirmation'], often: 0.45 },
];

const feelings: readonly DebtorAct[] = ['express-anger', 'express-shame', 'express-distress', 'state-hardship', 'self-harm-cue', 'insult'];
const takesUpFeelings: readonly CollectorAct[] = [
  'empathize',
  'listen-acknowledge',
  'apologise',
  'de-escalate',
  'check-safety',
  'set-boundary',
];

/** What a call may well end on, as far as they know. */
const settled: readonly DebtorAct[] = ['promise', 'accept', 'thank', 'complain', 'inconvenient-now', 'request-no-contact'];

/**
 * Means well and knows most of it: says plausible things, good and weaker ones; has forgotten some steps today; meets a
 * feeling with procedure now and then. Misconduct is not in them, nor is ringing off before anything is settled.
 */
export const novice: Policy = (dice) => {
  const today = forgotten.filter(({ often }) => dice() < often).flatMap(({ step }) => step);
  return leaning(
    (choice, moment) => {
      if (choice.misconduct.length > 0) return 0.002;
      const graded = { good: 4, weaker: 1.5, tempting: 0.02 }[choice.grade];
      const remembers = does(choice, today) ? 0.08 : 1;
      const fresh = isSaidAgain(choice, moment) ? 0.1 : isOldNews(choice, moment) ? 0.5 : 1;
      const own = isStock(choice) ? 0.4 : 1;
      const feels = heardLast(moment, feelings) && does(choice, takesUpFeelings) ? 2 : 1;
      const stays = does(choice, ['close', 'schedule-followup']) && !hasHeard(moment, settled) ? 0.04 : 1;
      return graded * remembers * fresh * own * feels * stays;
    },
    { turns: 18, atMost: 24 },
    dice,
  );
};
