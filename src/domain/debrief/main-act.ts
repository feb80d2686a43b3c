import type { CollectorAct, DebtorAct } from '../dialogue/index.ts';
import type { PlayedTurn } from '../persona/index.ts';
import type { Choice } from '../scenario/index.ts';

/** What words are said for, where there is something not yet done on the call; what only leads in to the rest is passed over. */
export const newActOf = ({ acts }: Pick<Choice, 'acts'>, done: ReadonlySet<CollectorAct>): CollectorAct | undefined =>
  pointOf(acts).find((act) => !done.has(act));

/** What may well be done again: a second layer of the reason, a second hardship. Courtesies and formalities are done once. */
export const againActOf = ({ acts }: Pick<Choice, 'acts'>, justDone: readonly CollectorAct[]): CollectorAct | undefined =>
  pointOf(acts).find((act) => !once.includes(act) && !justDone.includes(act));

/** What calms and stays on the line. */
export const soothingActOf = ({ acts }: Pick<Choice, 'acts'>): CollectorAct | undefined =>
  acts.includes('close') ? undefined : acts.find((act) => soothing.includes(act));

/** Words that do nothing but calm: out of place where nobody is upset. */
export const isOnlyCalming = ({ acts }: Pick<Choice, 'acts'>): boolean =>
  acts.some((act) => act !== 'close') && acts.every((act) => act === 'de-escalate' || act === 'apologise' || act === 'close');

export const isUpset = ({ meters, debtor }: PlayedTurn): boolean =>
  meters.tension >= heated || debtor.acts.some((act) => upset.includes(act));

export const isHeated = ({ meters }: PlayedTurn): boolean => meters.tension >= heated;

export const actsDone = (turns: readonly PlayedTurn[]): ReadonlySet<CollectorAct> =>
  new Set(turns.flatMap(({ collector }) => collector?.acts ?? []));

const heated = 4;
const leadIns: readonly CollectorAct[] = ['greet', 'listen-acknowledge', 'apologise', 'check-convenience'];
const soothing: readonly CollectorAct[] = ['listen-acknowledge', 'empathize', 'apologise', 'de-escalate', 'check-safety'];
const upset: readonly DebtorAct[] = ['express-anger', 'insult', 'complain', 'express-distress', 'self-harm-cue'];
const once: readonly CollectorAct[] = [
  'greet',
  'identify-self',
  'disclose-recording',
  'check-convenience',
  'state-purpose',
  'listen-acknowledge',
  'confirm-plan',
  'summarise',
];

function pointOf(acts: readonly CollectorAct[]): readonly CollectorAct[] {
  const point = acts.filter((act) => !leadIns.includes(act));
  return point.length > 0 ? point : acts;
}
