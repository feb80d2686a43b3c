import type { CollectorAct, Misconduct } from '../domain/dialogue/index.ts';
import { does, leaning } from './leaning.ts';
import type { Policy } from './trainee.ts';

const forTheMoney: readonly CollectorAct[] = [
  'ask-commitment',
  'offer-full-payment',
  'state-debt',
  'explain-consequence',
  'confront-discrepancy',
  'confirm-plan',
];
const takesTime: readonly CollectorAct[] = [
  'empathize',
  'apologise',
  'listen-acknowledge',
  'de-escalate',
  'check-convenience',
  'check-safety',
  'ask-reason',
  'ask-ability',
  'refer-help',
  'refer-supervisor',
  'schedule-followup',
  'educate',
];
const pressure: readonly Misconduct[] = [
  'unfair-pressure-time',
  'false-legal-claim',
  'false-credit-claim',
  'harassment-pressure',
  'induce-borrowing',
  'third-party-threat',
];

/** Goes for the money: figures, consequences, a day, again and again; has no time for feelings or reasons; now and then the pressure goes too far. */
export const pushy: Policy = (dice) =>
  leaning(
    (choice) => {
      const graded = { good: 1, weaker: 3, tempting: 0.5 }[choice.grade];
      const money = does(choice, forTheMoney) ? 4 : 1;
      const slow = does(choice, takesTime) ? 0.3 : 1;
      if (choice.misconduct.length === 0) return graded * money * slow;
      return choice.misconduct.every((kind) => pressure.includes(kind)) ? 0.8 : 0;
    },
    { turns: 14, atMost: 20 },
    dice,
  );
