import { restarts, type IsoDate, type Restart } from '../../dialogue/index.ts';
import { plannedDay } from './log.ts';
import type { Situation } from './situation.ts';

/** Whole months since time last began to run. */
export function debtAge(situation: Situation, restartedBy: readonly Restart[]): number | undefined {
  const day = plannedDay(situation);
  const limitation = situation.caseFile?.limitation;
  if (day === undefined || limitation === undefined) return undefined;
  const begunAnew = (limitation.restarts ?? []).filter(({ on, by }) => restartedBy.includes(by) && on <= day).map(({ on }) => on);
  const from = [limitation.runsFrom, ...begunAnew].reduce((latest, on) => (on > latest ? on : latest));
  return monthsBetween(from, day);
}

/**
 * Whether the time to sue is over by the period that the case file gives. An entry stands only where that state's law lets
 * time start anew.
 */
export function isTimeBarred(situation: Situation): boolean | undefined {
  const years = situation.caseFile?.limitation?.years;
  const age = debtAge(situation, restarts);
  return years === undefined || age === undefined ? undefined : age >= years * 12;
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
}
