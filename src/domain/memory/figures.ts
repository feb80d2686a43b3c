import type { Memory, Step } from './fold-log.ts';

/** How many reviews there were on each study day that had any. */
export function heatMap({ steps }: Memory): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const { day } of steps) days.set(day, (days.get(day) ?? 0) + 1);
  return days;
}

/**
 * On how many days running there was study, up to today. A day on which nothing was due does not break the run, nor does
 * today as long as it lasts.
 */
export function streak(memory: Memory, today: number): number {
  const studied = heatMap(memory);
  const owed = owedDays(memory, today);
  const first = Math.min(today, ...studied.keys());
  let days = 0;
  for (let day = today; day >= first; day -= 1) {
    if (studied.has(day)) days += 1;
    else if (day < today && owed.has(day)) break;
  }
  return days;
}

/** The days on which a card stood due from the morning on and was not reviewed. */
function owedDays({ steps }: Memory, today: number): ReadonlySet<number> {
  const owed = new Set<number>();
  const last = new Map<string, Step>();
  const owe = ({ after }: Step, until: number): void => {
    for (let day = Math.max(after.dueDay, after.day + 1); day < until; day += 1) owed.add(day);
  };
  for (const step of steps) {
    const before = last.get(step.card);
    if (before !== undefined) owe(before, step.day);
    last.set(step.card, step);
  }
  for (const step of last.values()) owe(step, today);
  return owed;
}

/** How many cards come due on each of so many days, today's first; what is overdue is due today. */
export function forecast({ states }: Memory, today: number, days: number): readonly number[] {
  const due = Array.from({ length: days }, () => 0);
  for (const { dueDay } of states.values()) {
    const at = Math.max(0, dueDay - today);
    if (at < days) due[at] = (due[at] ?? 0) + 1;
  }
  return due;
}

export interface Kept {
  readonly recalled: number;
  readonly reviews: number;
}
/** By how long the card had been meant to keep: mature from three weeks. */
export interface Retention {
  readonly young: Kept;
  readonly mature: Kept;
}
const matureDays = 21;

/**
 * True retention from that day on: of the first reviews of a day of cards past learning, how many were recalled. What is
 * being learnt or learnt again says nothing yet.
 */
export function retention({ steps }: Memory, since: number): Retention {
  const asked = steps.filter(({ before, day }) => day >= since && before?.phase === 'review' && before.day < day);
  const kept = (some: readonly Step[]): Kept => ({ recalled: some.filter(({ rating }) => rating > 1).length, reviews: some.length });
  const isMature = ({ before }: Step): boolean => before !== undefined && before.dueDay - before.day >= matureDays;
  return { young: kept(asked.filter((step) => !isMature(step))), mature: kept(asked.filter(isMature)) };
}
