import { diceFrom, shuffled } from '../chance/index.ts';
import type { CardState } from './card-state.ts';
import type { Memory } from './fold-log.ts';
import { dayBegins, dayOf } from './study-day.ts';

export interface StudyLimits {
  /** How many cards may be met for the first time on one day. */
  readonly newPerDay: number;
  readonly seed: number;
}

/** What there is to do now, by ids of cards. */
export interface Due {
  /** Being learnt, and due this minute: longest due first. */
  readonly learning: readonly string[];
  readonly reviews: readonly string[];
  readonly fresh: readonly string[];
  /** Being learnt, and due later today: soonest first. */
  readonly later: readonly string[];
  /** The instant at which the next card comes that is not here; absent when none ever will. */
  readonly nextAt?: number;
}

/** Whether a card that was reviewed before is due at an instant of a day. */
export const isDue = ({ dueAt, dueDay }: CardState, now: number, today: number): boolean =>
  dueAt === undefined ? dueDay <= today : dueAt <= now;

/**
 * What is due of these cards. The seed orders the new ones, those made of what was missed before the rest; seed and day
 * order the reviews.
 */
export function dueToday(
  cards: readonly string[],
  missed: ReadonlySet<string>,
  memory: Memory,
  limits: StudyLimits,
  now: number,
  zone: string,
): Due {
  const today = dayOf(now, zone);
  const known = cards.flatMap((card) => {
    const state = memory.states.get(card);
    return state === undefined ? [] : [{ card, state }];
  });
  const inSteps = known
    .filter(({ state }) => state.dueAt !== undefined)
    .sort((one, other) => (one.state.dueAt ?? 0) - (other.state.dueAt ?? 0));
  const ids = (some: typeof known): readonly string[] => some.map(({ card }) => card);
  const reviews = known.filter(({ state }) => state.dueAt === undefined && isDue(state, now, today));
  const unseen = shuffled(
    cards.filter((card) => !memory.states.has(card)),
    diceFrom(limits.seed),
  ).toSorted((one, other) => Number(missed.has(other)) - Number(missed.has(one)));
  const met = memory.steps.filter(({ before, day }) => before === undefined && day === today).length;
  const fresh = unseen.slice(0, Math.max(0, limits.newPerDay - met));
  const ahead = known.filter(({ state }) => !isDue(state, now, today)).map(({ state }) => state.dueAt ?? dayBegins(state.dueDay, zone));
  const tomorrow = unseen.length > fresh.length && limits.newPerDay > 0 ? [dayBegins(today + 1, zone)] : [];
  const comes = [...ahead, ...tomorrow];
  return {
    learning: ids(inSteps.filter(({ state }) => isDue(state, now, today))),
    reviews: shuffled(ids(reviews), diceFrom(limits.seed ^ today)),
    fresh,
    later: ids(inSteps.filter(({ state }) => !isDue(state, now, today))),
    ...(comes.length === 0 ? {} : { nextAt: comes.reduce((first, at) => Math.min(first, at)) }),
  };
}
