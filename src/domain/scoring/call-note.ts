import type { IsoDate, MinorUnits } from '../dialogue/index.ts';

/** What became of a call, as the note says it: the same names as the endings of a scenario. */
export const dispositions = [
  'promise-to-pay',
  'plan-agreed',
  'paid',
  'callback-agreed',
  'dispute-logged',
  'referred',
  'no-right-party',
  'refused',
  'hung-up',
  'complaint',
] as const;
export type Disposition = (typeof dispositions)[number];

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
