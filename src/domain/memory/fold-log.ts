import type { ReviewRecord } from '../records/index.ts';
import { nextStates, type CardState, type Rating } from './card-state.ts';
import { dayOf } from './study-day.ts';

/** One review with what it found and what it left. */
export interface Step {
  readonly card: string;
  readonly review: string;
  readonly rating: Rating;
  readonly at: number;
  readonly day: number;
  /** Absent when the card was new. */
  readonly before?: CardState;
  readonly after: CardState;
}

/** Everything that follows from the log: how each card that was ever reviewed stands, and each card's steps, oldest first. */
export interface Memory {
  readonly states: ReadonlyMap<string, CardState>;
  readonly steps: readonly Step[];
}

type Given = Pick<ReviewRecord, 'id' | 'card' | 'rating'> & { readonly at: number };

const dayMs = 86_400_000;

/**
 * The reviews that count at a moment, in the order of their clocks. One dated by a clock that ran fast counts as given just
 * now; one from more than a day ahead does not count until then, and the card is asked as it stood before.
 */
export const givenBy = (log: readonly ReviewRecord[], now: number): readonly Given[] =>
  log
    .map(({ id, card, rating, at }) => ({ id, card, rating, at: Date.parse(at) }))
    .filter(({ at }) => at <= now + dayMs)
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map((review) => (review.at > now ? { ...review, at: now } : review));

/**
 * The same log folds to the same memory, in whatever order it is handed in. An earlier memory in the same zone saves the
 * work that it holds already, and changes nothing.
 */
export function foldLog(log: readonly ReviewRecord[], now: number, zone: string, earlier: Memory = nothing): Memory {
  const known = byCard(earlier.steps);
  const courses = [...byCard(givenBy(log, now))].map(([card, given]) => [card, foldCard(given, zone, known.get(card))] as const);
  return {
    states: new Map(courses.flatMap(([card, steps]) => steps.slice(-1).map(({ after }) => [card, after] as const))),
    steps: courses.flatMap(([, steps]) => steps),
  };
}

const nothing: Memory = { states: new Map(), steps: [] };

function foldCard(given: readonly Given[], zone: string, known: readonly Step[] = []): readonly Step[] {
  const parts = given.findIndex(({ id, at, rating }, place) => {
    const step = known[place];
    return step === undefined || step.review !== id || step.at !== at || step.rating !== rating;
  });
  const steps = known.slice(0, parts < 0 ? given.length : parts);
  for (const { id, card, rating, at } of given.slice(steps.length)) {
    const before = steps.at(-1)?.after;
    const after = nextStates(before, at, dayOf(at, zone))[rating];
    steps.push({ card, review: id, rating, at, day: after.day, after, ...(before === undefined ? {} : { before }) });
  }
  return steps;
}

function byCard<Entry extends { readonly card: string }>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.card);
    if (group === undefined) groups.set(entry.card, [entry]);
    else group.push(entry);
  }
  return groups;
}
