import type { CallNote } from '../../domain/scoring/index.ts';
import { isDay } from './iso-months.ts';
import { toMinorUnits } from './plan-draft.ts';

/** The call note as it stands in the form. */
export interface NoteDraft {
  readonly disposition: string;
  readonly reason: string;
  readonly ability: string;
  readonly promiseAmount: string;
  readonly promiseDate: string;
  readonly nextAction: string;
  readonly remarks: string;
}

export type NoteProblem = 'missing' | 'not-money' | 'not-a-day';
export type NoteProblems = Readonly<Partial<Record<keyof NoteDraft, NoteProblem>>>;

export const emptyNote: NoteDraft = {
  disposition: '',
  reason: '',
  ability: '',
  promiseAmount: '',
  promiseDate: '',
  nextAction: '',
  remarks: '',
};

/** The note if it can be kept; what is wrong and where if not. Only the result of the call must be given. */
export function readNote(draft: NoteDraft): { readonly note: CallNote } | { readonly problems: NoteProblems } {
  const amount = draft.promiseAmount.trim() === '' ? undefined : toMinorUnits(draft.promiseAmount);
  const date = draft.promiseDate === '' ? undefined : draft.promiseDate;
  const problems: NoteProblems = {
    ...(draft.disposition === '' ? { disposition: 'missing' } : {}),
    ...(draft.promiseAmount.trim() !== '' && amount === undefined ? { promiseAmount: 'not-money' } : {}),
    ...(date !== undefined && !isDay(date) ? { promiseDate: 'not-a-day' } : {}),
  };
  if (Object.keys(problems).length > 0) return { problems };
  const { disposition, reason, ability, nextAction, remarks } = draft;
  return {
    note: {
      disposition,
      reason: reason.trim(),
      ability: ability.trim(),
      ...(amount === undefined ? {} : { promiseAmount: amount }),
      ...(date === undefined ? {} : { promiseDate: date }),
      nextAction: nextAction.trim(),
      remarks: remarks.trim(),
    },
  };
}
