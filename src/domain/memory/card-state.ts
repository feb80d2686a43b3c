import { createEmptyCard, fsrs, State, type Card } from 'ts-fsrs';

/** 1 again, 2 hard, 3 good, 4 easy. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];

/** How a card stands after its last review. Days are study days. */
export interface CardState {
  readonly phase: 'learning' | 'review' | 'relearning';
  /** In days: after so many the chance of recall is down to nine in ten. */
  readonly stability: number;
  readonly difficulty: number;
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  /** The instant of the last review, and its day. */
  readonly at: number;
  readonly day: number;
  /** The day on which it is due. */
  readonly dueDay: number;
  /** While it is being learnt: the instant from which it is due. */
  readonly dueAt?: number;
}

/** The published algorithm with its published parameters; without fuzz, so that a log always folds to the same. */
const scheduler = fsrs({ enable_fuzz: false });
const dayMs = 86_400_000;
const phases = {
  [State.New]: 'learning',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
} as const;
const states = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;

/** What each rating would make of a card reviewed at that instant of that day. A day before the last review counts as its day. */
export function nextStates(state: CardState | undefined, at: number, today: number): Readonly<Record<Rating, CardState>> {
  const day = Math.max(today, state?.day ?? today);
  const now = new Date(day * dayMs);
  const outcomes = scheduler.repeat(state === undefined ? createEmptyCard(now) : toCard(state), now);
  const after = (rating: Rating): CardState => fromCard(outcomes[rating].card, at, day);
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}

/** The chance, from 0 to 1, that the card is recalled on that day. */
export const recallChance = (state: CardState, day: number): number =>
  scheduler.forgetting_curve(Math.max(0, day - state.day), state.stability);

/** The library counts days by the UTC calendar, so it is told of study days as if they were such. */
const toCard = (state: CardState): Card => ({
  state: states[state.phase],
  stability: state.stability,
  difficulty: state.difficulty,
  learning_steps: state.step,
  reps: state.reps,
  lapses: state.lapses,
  elapsed_days: 0,
  scheduled_days: state.dueDay - state.day,
  last_review: new Date(state.day * dayMs),
  due: new Date(state.dueDay * dayMs),
});

function fromCard(card: Card, at: number, day: number): CardState {
  const waitMs = card.due.getTime() - day * dayMs;
  return {
    phase: phases[card.state],
    stability: card.stability,
    difficulty: card.difficulty,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    at,
    day,
    dueDay: day + card.scheduled_days,
    ...(card.state === State.Review ? {} : { dueAt: at + waitMs }),
  };
}
