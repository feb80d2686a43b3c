import { assign, initialTransition, setup, transition, type InputFrom, type SnapshotFrom } from 'xstate';
import type { QuizAnswer } from '../domain/quiz/index.ts';

export type QuizEvent =
  /** The question before them is answered; what it is worth was found out elsewhere. */
  | { readonly type: 'trainee.answered'; readonly answer: QuizAnswer; readonly right: boolean }
  | { readonly type: 'trainee.went-on' }
  /** A quiz: what was missed is asked again. */
  | { readonly type: 'trainee.retook' }
  /** An examination: any question may be turned to, from 0, and flagged to be looked at again. */
  | { readonly type: 'trainee.turned-to'; readonly at: number }
  | { readonly type: 'trainee.flagged' }
  | { readonly type: 'trainee.unflagged' }
  | { readonly type: 'trainee.handed-in' }
  /** What the clock shows, in milliseconds since 1970. */
  | { readonly type: 'clock.ticked'; readonly nowMs: number };

/** One answer to the question at that place, from 0. */
export interface SatAnswer {
  readonly at: number;
  readonly answer: QuizAnswer;
  readonly right: boolean;
}

export interface QuizContext {
  readonly kind: 'quiz' | 'exam';
  /** How many questions there are. */
  readonly of: number;
  /** When an examination is over, in milliseconds since 1970. */
  readonly endsAtMs?: number;
  /** Places still to be asked of this round of a quiz, the one before the trainee first. */
  readonly ahead: readonly number[];
  /** Which is before the trainee. */
  readonly at: number;
  /** A quiz: every answer in the order it was given, those to missed questions again. An examination: the latest to each. */
  readonly answers: readonly SatAnswer[];
  readonly flagged: readonly number[];
}

/** More are not kept. */
export const mostAnswers = 500;

/**
 * A sitting, from its first question to its result. It knows what may be done when and not what is right. An event that does
 * not fit the moment changes nothing. Context is plain data.
 */
export const quizMachine = setup({
  types: {
    context: {} as QuizContext,
    input: {} as Pick<QuizContext, 'kind' | 'of' | 'endsAtMs'>,
    events: {} as QuizEvent,
  },
  guards: {
    'it is an examination': ({ context }) => context.kind === 'exam',
    'nothing is left to ask': ({ context }) => context.ahead.length <= 1,
    'some were missed and there is room to answer them': ({ context }) => {
      const missed = missedIn(context);
      return missed.length > 0 && context.answers.length + missed.length <= mostAnswers;
    },
    'there is such a question': ({ context, event }) =>
      event.type === 'trainee.turned-to' && Number.isInteger(event.at) && event.at >= 0 && event.at < context.of,
    'another follows': ({ context }) => context.at + 1 < context.of,
    'time is up': ({ context, event }) =>
      event.type === 'clock.ticked' && context.endsAtMs !== undefined && event.nowMs >= context.endsAtMs,
  },
  actions: {
    'add the answer': assign(({ context, event }) =>
      event.type === 'trainee.answered' ? { answers: [...context.answers, answerAt(context.at, event)] } : {},
    ),
    'replace the answer': assign(({ context, event }) =>
      event.type === 'trainee.answered'
        ? { answers: [...context.answers.filter(({ at }) => at !== context.at), answerAt(context.at, event)].sort((a, b) => a.at - b.at) }
        : {},
    ),
    'ask the next': assign(({ context: { ahead, at } }) => ({ ahead: ahead.slice(1), at: ahead[1] ?? at })),
    'ask what was missed': assign(({ context }) => {
      const ahead = missedIn(context);
      return { ahead, at: ahead[0] ?? context.at };
    }),
    'turn to it': assign(({ context, event }) => (event.type === 'trainee.turned-to' ? { at: event.at } : { at: context.at })),
    'turn to the next': assign(({ context }) => ({ at: context.at + 1 })),
    'flag it': assign(({ context: { flagged, at } }) => ({ flagged: [...flagged.filter((one) => one !== at), at].sort((a, b) => a - b) })),
    'unflag it': assign(({ context: { flagged, at } }) => ({ flagged: flagged.filter((one) => one !== at) })),
  },
}).createMachine({
  id: 'quiz',
  context: ({ input }) => ({ ...input, ahead: Array.from({ length: input.of }, (_, at) => at), at: 0, answers: [], flagged: [] }),
  initial: 'opening',
  states: {
    opening: {
      description: 'A quiz explains as it goes; an examination tells nothing until it is over.',
      always: [{ guard: 'it is an examination', target: 'sitting' }, { target: 'asking' }],
    },
    asking: {
      description: 'A question of a quiz is before the trainee.',
      on: { 'trainee.answered': { target: 'explained', actions: 'add the answer' } },
    },
    explained: {
      description: 'The answer is marked and explained, part by part.',
      on: {
        'trainee.went-on': [
          { guard: 'nothing is left to ask', target: 'finished' },
          { target: 'asking', actions: 'ask the next' },
        ],
      },
    },
    finished: {
      description: 'The result of a quiz is told; what was missed may be taken again.',
      on: {
        'trainee.retook': {
          guard: 'some were missed and there is room to answer them',
          target: 'asking',
          actions: 'ask what was missed',
        },
      },
    },
    sitting: {
      description: 'An examination lies open: any question may be answered, changed and flagged until it is handed in or time is up.',
      on: {
        'trainee.answered': { actions: 'replace the answer' },
        'trainee.went-on': { guard: 'another follows', actions: 'turn to the next' },
        'trainee.turned-to': { guard: 'there is such a question', actions: 'turn to it' },
        'trainee.flagged': { actions: 'flag it' },
        'trainee.unflagged': { actions: 'unflag it' },
        'trainee.handed-in': { target: 'over' },
        'clock.ticked': { guard: 'time is up', target: 'over' },
      },
    },
    over: { description: 'An examination has been handed in, or its time was up; the result is told.', type: 'final' },
  },
});

/** Places whose last answer was wrong, in the order of the questions. */
export const missedIn = ({ answers }: Pick<QuizContext, 'answers'>): readonly number[] =>
  [...new Map(answers.map(({ at, right }) => [at, right]))].flatMap(([at, right]) => (right ? [] : [at])).sort((a, b) => a - b);

/** What is kept of a sitting. */
export interface KeptSitting {
  readonly answers: readonly SatAnswer[];
  readonly flagged?: readonly number[];
  readonly over: boolean;
}

type Input = InputFrom<typeof quizMachine>;
type Snapshot = SnapshotFrom<typeof quizMachine>;

/** The sitting as it was left: before the first question that was not answered. Answers that do not fit are passed over. */
export function resumeQuiz(input: Input, kept: KeptSitting): Snapshot {
  const begun = initialTransition(quizMachine, input)[0];
  return input.kind === 'exam' ? resumeExam(begun, kept) : kept.answers.reduce(answeredAgain, begun);
}

function answeredAgain(before: Snapshot, { at, answer, right }: SatAnswer): Snapshot {
  const snapshot = before.matches('finished') ? step(before, { type: 'trainee.retook' }) : before;
  if (!snapshot.matches('asking') || snapshot.context.at !== at) return before;
  return step(step(snapshot, { type: 'trainee.answered', answer, right }), { type: 'trainee.went-on' });
}

function resumeExam(begun: Snapshot, { answers, flagged = [], over }: KeptSitting): Snapshot {
  const turned = (snapshot: Snapshot, at: number, event: QuizEvent): Snapshot => {
    const there = step(snapshot, { type: 'trainee.turned-to', at });
    return there.context.at === at ? step(there, event) : snapshot;
  };
  const answered = answers.reduce(
    (snapshot, { at, answer, right }) => turned(snapshot, at, { type: 'trainee.answered', answer, right }),
    begun,
  );
  const marked = flagged.reduce((snapshot, at) => turned(snapshot, at, { type: 'trainee.flagged' }), answered);
  const open = begun.context.ahead.find((at) => !answers.some((one) => one.at === at)) ?? 0;
  const there = step(marked, { type: 'trainee.turned-to', at: open });
  return over ? step(there, { type: 'trainee.handed-in' }) : there;
}

const step = (snapshot: Snapshot, event: QuizEvent): Snapshot => transition(quizMachine, snapshot, event)[0];

const answerAt = (at: number, { answer, right }: Extract<QuizEvent, { type: 'trainee.answered' }>): SatAnswer => ({ at, answer, right });
