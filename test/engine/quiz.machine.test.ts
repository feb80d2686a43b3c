import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import { missedIn, mostAnswers, quizMachine, resumeQuiz, type QuizEvent } from '../../src/engine/index.ts';

const sittings = [
  { kind: 'quiz', of: 3 },
  { kind: 'exam', of: 3, endsAtMs: 1_000 },
] as const;
type Input = (typeof sittings)[number];

const answered = (right: boolean, pick = 0): QuizEvent => ({ type: 'trainee.answered', answer: { pick }, right });
const anyEvent: fc.Arbitrary<QuizEvent> = fc.oneof(
  fc.record({ right: fc.boolean(), pick: fc.nat(3) }).map(({ right, pick }) => answered(right, pick)),
  fc.constantFrom<QuizEvent>(
    { type: 'trainee.went-on' },
    { type: 'trainee.retook' },
    { type: 'trainee.flagged' },
    { type: 'trainee.unflagged' },
  ),
  fc.record({ type: fc.constant('trainee.turned-to' as const), at: fc.integer({ min: -1, max: 4 }) }),
  fc.constantFrom<QuizEvent>({ type: 'clock.ticked', nowMs: 999 }, { type: 'clock.ticked', nowMs: 0 }),
);
const anyEnd = fc.constantFrom<QuizEvent>({ type: 'trainee.handed-in' }, { type: 'clock.ticked', nowMs: 1_000 });
const anyEvents = fc
  .tuple(fc.array(anyEvent, { maxLength: 40 }), fc.option(anyEnd), fc.array(anyEvent, { maxLength: 5 }))
  .map(([before, end, after]) => [...before, ...(end === null ? [] : [end]), ...after]);

const play = (input: Input, events: readonly QuizEvent[]) =>
  events.reduce((snapshot, event) => transition(quizMachine, snapshot, event)[0], initialTransition(quizMachine, input)[0]);
type Snapshot = ReturnType<typeof play>;
const keptOf = ({ context: { answers, flagged }, status }: Snapshot) =>
  JSON.parse(JSON.stringify({ answers, flagged, over: status === 'done' })) as Parameters<typeof resumeQuiz>[1];

/** A sitting as a person would keep it on paper. */
class Paper {
  phase: string;
  at = 0;
  ahead = [0, 1, 2];
  answers: { at: number; answer: { pick: number }; right: boolean }[] = [];
  flagged = new Set<number>();
  readonly #exam: boolean;

  constructor({ kind }: Input) {
    this.#exam = kind === 'exam';
    this.phase = this.#exam ? 'sitting' : 'asking';
  }

  hear(event: QuizEvent): void {
    if (this.#exam) this.#hearExam(event);
    else this.#hearQuiz(event);
  }

  #hearQuiz(event: QuizEvent): void {
    if (event.type === 'trainee.answered' && this.phase === 'asking') {
      this.#note(event);
      this.phase = 'explained';
    } else if (event.type === 'trainee.went-on' && this.phase === 'explained') {
      this.ahead.shift();
      this.phase = this.ahead.length === 0 ? 'finished' : 'asking';
      this.at = this.ahead[0] ?? this.at;
    } else if (event.type === 'trainee.retook' && this.phase === 'finished') {
      const missed = [0, 1, 2].filter((at) => this.answers.findLast((one) => one.at === at)?.right === false);
      if (missed.length > 0) [this.ahead, this.at, this.phase] = [missed, missed[0] ?? 0, 'asking'];
    }
  }
  #hearExam(event: QuizEvent): void {
    if (this.phase === 'over') return;
    if (event.type === 'trainee.answered') {
      this.answers = this.answers.filter(({ at }) => at !== this.at);
      this.#note(event);
      this.answers.sort((a, b) => a.at - b.at);
    } else if (event.type === 'trainee.went-on') this.at = Math.min(2, this.at + 1);
    else if (event.type === 'trainee.turned-to' && [0, 1, 2].includes(event.at)) this.at = event.at;
    else if (event.type === 'trainee.flagged') this.flagged.add(this.at);
    else if (event.type === 'trainee.unflagged') this.flagged.delete(this.at);
    else if (event.type === 'trainee.handed-in' || (event.type === 'clock.ticked' && event.nowMs >= 1_000)) this.phase = 'over';
  }
  #note({ answer, right }: Extract<QuizEvent, { type: 'trainee.answered' }>): void {
    this.answers.push({ at: this.at, answer: answer as { pick: number }, right });
  }
}

describe.each(sittings)('a sitting: $kind', (input) => {
  it('does what the same sitting on paper does, whatever is pressed', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const paper = new Paper(input);
        let snapshot = play(input, []);
        for (const event of events) {
          paper.hear(event);
          [snapshot] = transition(quizMachine, snapshot, event);
          const { at, answers, flagged } = snapshot.context;
          expect([snapshot.value, at, answers, flagged]).toEqual([paper.phase, paper.at, paper.answers, [...paper.flagged].sort()]);
        }
      }),
    );
  });

  it('goes on after a reload with every answer, before a question that is open', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const left = play(input, events);
        const again = resumeQuiz(input, keptOf(left));
        expect([again.context.answers, again.context.flagged, again.status]).toEqual([
          left.context.answers,
          left.context.flagged,
          left.status,
        ]);
        const wentOn = left.matches('explained') ? transition(quizMachine, left, { type: 'trainee.went-on' })[0] : left;
        if (input.kind === 'quiz' && !retaking(wentOn)) expect([again.value, again.context.at]).toEqual([wentOn.value, wentOn.context.at]);
        const open = [0, 1, 2].find((at) => !left.context.answers.some((one) => one.at === at));
        if (open !== undefined) expect(again.context.at).toBe(open);
      }),
    );
  });

  it('passes over kept answers that do not fit', () => {
    const answers = [
      { at: 7, answer: { pick: 0 }, right: true },
      { at: 0, answer: { pick: 1 }, right: false },
    ];
    expect(resumeQuiz(input, { answers, flagged: [9], over: false }).context).toMatchObject({
      answers: answers.slice(1),
      flagged: [],
      at: 1,
    });
  });

  it('goes on as an actor', () => {
    const answers = [{ at: 0, answer: { pick: 1 }, right: false }];
    const actor = createActor(quizMachine, { input, snapshot: resumeQuiz(input, { answers, over: false }) }).start();
    actor.send(answered(true));
    expect(actor.getSnapshot().context.answers).toEqual([...answers, { at: 1, answer: { pick: 0 }, right: true }]);
  });
});

/** Taking again without having answered is not kept: a reload shows the result once more. */
const retaking = ({ value, context: { answers, ahead, at } }: Snapshot): boolean =>
  value === 'asking' && answers.length > 0 && ahead.length === missedIn({ answers }).length && answers.at(-1)?.at !== at - 1;

it('every path leads to a result, and there is no other end', () => {
  for (const input of [
    { kind: 'quiz', of: 2 },
    { kind: 'exam', of: 2, endsAtMs: 1_000 },
  ] as const) {
    const events: QuizEvent[] = [
      answered(true),
      answered(false),
      { type: 'trainee.went-on' },
      { type: 'trainee.retook' },
      { type: 'trainee.turned-to', at: 0 },
      { type: 'trainee.turned-to', at: 1 },
      { type: 'trainee.flagged' },
      { type: 'trainee.unflagged' },
      { type: 'trainee.handed-in' },
      { type: 'clock.ticked', nowMs: 999 },
      { type: 'clock.ticked', nowMs: 1_000 },
    ];
    // Answers grow for ever while missed ones are taken again; what decides what may follow does not.
    const serializeState = ({ value, context: { at, ahead, answers, flagged } }: Snapshot): string =>
      JSON.stringify([value, at, ahead, flagged, [0, 1].map((place) => answers.findLast((one) => one.at === place)?.right ?? null)]);
    const options = { input, events, serializeState: serializeState as never };
    const edges = adjacencyMapToArray(getAdjacencyMap(quizMachine, options)).map(({ state, nextState }) => ({
      from: serializeState(state as Snapshot),
      to: serializeState(nextState as Snapshot),
    }));
    const ends = getShortestPaths(quizMachine, options)
      .map(({ state }) => state)
      .filter((state) => state.matches('finished') || state.matches('over'));
    expect(ends.length).toBeGreaterThan(0);
    const toTheEnd = new Set(ends.map((state) => serializeState(state as Snapshot)));
    for (let grown = -1; grown !== toTheEnd.size;) {
      grown = toTheEnd.size;
      for (const { from, to } of edges) if (toTheEnd.has(to)) toTheEnd.add(from);
    }
    expect([...new Set(edges.flatMap(({ from, to }) => [from, to]))].filter((state) => !toTheEnd.has(state))).toEqual([]);
  }
});

it('stops asking again when no more answers can be kept', () => {
  let snapshot = play({ kind: 'quiz', of: 3 } as Input, []);
  while (snapshot.context.answers.length < mostAnswers + 3) {
    const before: Snapshot = snapshot;
    for (const event of [answered(false), { type: 'trainee.went-on' }, { type: 'trainee.retook' }] as const)
      [snapshot] = transition(quizMachine, snapshot, event);
    if (snapshot.context.answers.length === before.context.answers.length) break;
  }
  expect([snapshot.value, snapshot.context.answers.length]).toEqual(['finished', 498]);
});

it('every state says what it is', () => {
  expect(Object.values(quizMachine.states).filter(({ description }) => description === undefined)).toEqual([]);
});
