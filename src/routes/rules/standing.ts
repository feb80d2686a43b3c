import type { IsoDate } from '../../domain/dialogue/index.ts';
import { clauseOn, type Clause } from '../../domain/rulebook/index.ts';

/** How a clause stands on a day. */
export type Standing = 'in-force' | 'not-yet' | 'no-longer';

export function standingOf(clause: Clause, today: IsoDate): Standing {
  if (clauseOn([clause], today) !== undefined) return 'in-force';
  return clause.from !== undefined && today < clause.from ? 'not-yet' : 'no-longer';
}

/** The day on the wall calendar of whoever reads this. */
export const calendarDay = (now: Date): IsoDate =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
