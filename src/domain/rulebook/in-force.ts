import type { IsoDate } from '../dialogue/index.ts';
import type { Clause } from './finding.ts';

/** The leading clause in force on a day, if any is. */
export const clauseOn = (clauses: readonly Clause[], date: IsoDate): Clause | undefined =>
  clauses.find(({ from, until }) => (from === undefined || from <= date) && (until === undefined || date < until));
