import type { IsoDate, MinorUnits } from '../dialogue/index.ts';

/** What the trainee writes down after the call. Text is as typed; empty means left out. */
export interface CallNote {
  readonly disposition: string;
  readonly reason: string;
  readonly ability: string;
  readonly promiseAmount?: MinorUnits;
  readonly promiseDate?: IsoDate;
  readonly nextAction: string;
  readonly remarks: string;
}

export const noteFields = ['disposition', 'reason', 'ability', 'promise', 'next-action', 'privacy'] as const;
export type NoteField = (typeof noteFields)[number];
