import { daysBetween, type IsoDate } from '../../dialogue/index.ts';
import { plannedDay } from '../facts/log.ts';
import type { Situation } from '../facts/situation.ts';
import type { Ruling } from '../patterns/ruling.ts';
import { kept, notApplicable, undecided } from './decision.ts';

/** Days that a rule may count from or to. */
export const milestones = [
  'agency-told',
  'agency-began',
  'assigned',
  'assignment-told',
  'first-contact',
  'validation-sent',
  'bureau-told',
  'planned',
] as const;
export type Milestone = (typeof milestones)[number];

/** One thing is done before another begins, or within so many days of it. */
export interface DoneWithin {
  readonly is: 'done-within';
  readonly done: Milestone;
  readonly of: Milestone;
  /** Days after it at most; left out: on that day or before it. */
  readonly days?: number;
}

/** What is not done yet, and is not yet due, breaks nothing. */
export function doneWithin({ done, of, days = 0 }: DoneWithin, situation: Situation): Ruling {
  const day = plannedDay(situation);
  const from = dayOf(of, situation);
  const to = dayOf(done, situation);
  if (day === undefined) return undecided(['contact.at']);
  if (from === undefined) return undecided([whereWritten(of)]);
  if (from === 'never' || from > day) return notApplicable;
  if (to === undefined) return undecided([whereWritten(done)]);
  const undone = to === 'never' || to > day;
  if (undone && days > 0 && daysBetween(from, day) <= days) return notApplicable;
  return kept(!undone && daysBetween(from, to) <= days, [`late:${done}`]);
}

/** An agency that is not known to have begun begins with the planned contact. */
function dayOf(milestone: Milestone, situation: Situation): IsoDate | 'never' | undefined {
  if (milestone === 'planned') return plannedDay(situation);
  const written = situation.caseFile?.notices?.[fields[milestone]];
  return milestone === 'agency-began' ? (written ?? plannedDay(situation)) : written;
}

const fields = {
  'agency-told': 'agencyTold',
  'agency-began': 'agencyBegan',
  'assigned': 'assigned',
  'assignment-told': 'assignmentTold',
  'first-contact': 'firstContact',
  'validation-sent': 'validationSent',
  'bureau-told': 'bureauTold',
} as const;

const whereWritten = (milestone: Milestone): string => (milestone === 'planned' ? 'contact.at' : `caseFile.notices.${fields[milestone]}`);
