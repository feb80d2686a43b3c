import type { CollectorAct, DebtorAct } from '../domain/dialogue/index.ts';
import type { Choice } from '../domain/scenario/index.ts';
import type { Moment, Throw, Trainee } from './trainee.ts';

/** How much somebody leans to a sentence on offer, against the others; at 0 they never say it. */
export type Leaning = (choice: Choice, moment: Moment) => number;

/** How long somebody stays on the line: past `turns` they take any goodbye on offer, past `atMost` they just put the phone down. */
export interface Patience {
  readonly turns: number;
  readonly atMost: number;
}

/** Somebody who says what they lean to, as the dice fall, and puts the phone down when nothing on offer is like them. */
export function leaning(lean: Leaning, patience: Patience, dice: Throw): Trainee {
  return (moment) => {
    const spoken = moment.turns.length - 1;
    if (spoken >= patience.atMost) return 'hang-up';
    const goodbyes = spoken < patience.turns ? [] : moment.choices.filter(isGoodbye);
    const choices = goodbyes.length > 0 ? goodbyes : moment.choices;
    const weights = choices.map((choice) => lean(choice, moment));
    let left = dice() * weights.reduce((all, weight) => all + weight, 0);
    const at = weights.findIndex((weight) => (left -= weight) < 0);
    return choices[at] ?? 'hang-up';
  };
}

const isGoodbye = ({ acts, misconduct }: Choice): boolean => acts.includes('close') && misconduct.length === 0;

export const does = ({ acts }: Choice, any: readonly CollectorAct[]): boolean => acts.some((act) => any.includes(act));

/** Whether these very words were said on this call before. */
export const isSaidAgain = ({ id }: Choice, { turns }: Moment): boolean => turns.some(({ collector }) => collector?.choice === id);

/** Whether all that these words do has been done on this call before. */
export const isOldNews = ({ acts }: Choice, { turns }: Moment): boolean =>
  acts.every((act) => turns.some(({ collector }) => collector?.acts.includes(act) === true));

/** Whether these words are the phrasebook's, made for any call, and not this scenario's own. */
export const isStock = ({ id }: Choice): boolean => id.includes('.');

/** Whether the debtor's last words did any of this. */
export const heardLast = ({ turns }: Moment, any: readonly DebtorAct[]): boolean =>
  turns.at(-1)?.debtor.acts.some((act) => any.includes(act)) === true;

/** Whether the debtor did any of this at some time on the call. */
export const hasHeard = ({ turns }: Moment, any: readonly DebtorAct[]): boolean =>
  turns.some(({ debtor }) => debtor.acts.some((act) => any.includes(act)));
