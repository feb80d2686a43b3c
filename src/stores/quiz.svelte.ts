import type { ActorRefFrom } from 'xstate';
import { layOut, markAnswer, resultOf, type Mark, type Question, type QuizAnswer, type Result } from '../domain/quiz/index.ts';
import type { SittingRecord } from '../domain/records/index.ts';
import { missedIn, type KeptSitting, type QuizEvent, type quizMachine } from '../engine/index.ts';
import type { Clock } from '../platform/index.ts';
import type { RecordsStore } from './records.svelte.ts';
import { track } from './track.svelte.ts';

export interface SittingParts {
  readonly record: SittingRecord;
  /** As `record.questions` has them. */
  readonly questions: readonly Question[];
  readonly ports: { readonly clock: Clock };
  readonly records: Pick<RecordsStore, 'keep' | 'cards'>;
}

export type SittingPhase = 'asking' | 'explained' | 'finished' | 'sitting' | 'over';

/** What the machine starts from. */
export const sittingInput = ({ kind, questions, startedAt, set }: SittingRecord) => ({
  kind,
  of: questions.length,
  ...('minutes' in set && { endsAtMs: Date.parse(startedAt) + set.minutes * 60_000 }),
});

export const keptSitting = ({ answers, flagged, endedAt }: SittingRecord): KeptSitting => ({
  answers,
  ...(flagged && { flagged }),
  over: endedAt !== undefined,
});

/** The questions of a sitting, if all of them are still in the bank. */
export function questionsOf({ questions: ids }: SittingRecord, bank: readonly Question[]): readonly Question[] | undefined {
  const byId = new Map(bank.map((question) => [question.id, question]));
  const questions = ids.flatMap((id) => byId.get(id) ?? []);
  return questions.length === ids.length ? questions : undefined;
}

/** How a sitting came out: what was answered first counts, and taking it again is practice. */
export function resultIn({ answers, set }: SittingRecord, questions: readonly Question[]): Result {
  const marks = questions.map((question, at) => {
    const given = answers.find((one) => one.at === at);
    return given && markAnswer(question, given.answer);
  });
  return resultOf(questions, marks, 'passMark' in set ? set.passMark : 0);
}

/** A sitting as the trainee has it. Every answer is kept at once; what was missed becomes a card. */
export class SittingStore {
  readonly questions: readonly Question[];
  readonly #parts: SittingParts;
  readonly #actor: ActorRefFrom<typeof quizMachine>;
  readonly #snapshot;
  readonly #context = $derived.by(() => this.#snapshot.current.context);
  #record: SittingRecord = $state.raw() as SittingRecord;

  /** The actor is the screen's: it runs the quiz machine, resumed from the record. */
  constructor(parts: SittingParts, actor: ActorRefFrom<typeof quizMachine>) {
    this.questions = parts.questions;
    this.#parts = parts;
    this.#actor = actor;
    this.#snapshot = track(actor);
    this.#record = parts.record;
  }

  get phase(): SittingPhase {
    const { value } = this.#snapshot.current;
    return value === 'opening' ? 'asking' : value;
  }
  get record(): SittingRecord {
    return this.#record;
  }
  /** Which question is before the trainee, from 0. */
  get at(): number {
    return this.#context.at;
  }
  /** How many of this round are still to be asked, the one before the trainee among them. */
  get ahead(): number {
    return this.#context.ahead.length;
  }
  get question(): Question {
    return this.questionAt(this.at);
  }
  questionAt(at: number): Question {
    const question = this.questions[at];
    if (question === undefined) throw new Error(`sitting ${this.#record.id} has ${this.questions.length} questions, and none at ${at}`);
    return question;
  }
  layoutAt(at: number): readonly number[] {
    return layOut(this.questionAt(at), this.#record.seed);
  }
  /** The latest answer there. */
  answerAt(at: number): QuizAnswer | undefined {
    return this.#context.answers.findLast((one) => one.at === at)?.answer;
  }
  /** What was answered first is what counts. */
  firstAnswerAt(at: number): QuizAnswer | undefined {
    return this.#context.answers.find((one) => one.at === at)?.answer;
  }
  markOf(at: number, answer: QuizAnswer): Mark {
    return markAnswer(this.questionAt(at), answer);
  }
  get answered(): number {
    return new Set(this.#context.answers.map(({ at }) => at)).size;
  }
  get missed(): readonly number[] {
    return missedIn(this.#context);
  }
  isFlagged(at: number): boolean {
    return this.#context.flagged.includes(at);
  }
  get flagged(): readonly number[] {
    return this.#context.flagged;
  }
  get result(): Result {
    return resultIn(this.#record, this.questions);
  }
  /** Until an examination is over; nothing for a quiz. */
  get endsAtMs(): number | undefined {
    return this.#context.endsAtMs;
  }

  answer(answer: QuizAnswer): void {
    this.send({ type: 'trainee.answered', answer, right: markAnswer(this.question, answer).right });
  }
  /** The clock is asked first: after the time is up nothing counts. */
  send(event: QuizEvent): void {
    this.tick();
    this.#send(event);
  }
  tick(): void {
    if (this.endsAtMs !== undefined) this.#send({ type: 'clock.ticked', nowMs: this.#parts.ports.clock.now().getTime() });
  }

  #send(event: QuizEvent): void {
    const [before, phase] = [this.#context, this.phase];
    if (phase === 'over') return;
    this.#actor.send(event);
    const now: SittingPhase = this.phase;
    if (this.#context.answers !== before.answers || this.#context.flagged !== before.flagged || now !== phase) this.#keep();
    if (phase === 'asking' && now === 'explained' && !this.#isRight(before.at)) this.#makeCard(before.at);
    if (phase === 'sitting' && now === 'over') for (const at of this.questions.keys()) if (!this.#isRight(at)) this.#makeCard(at);
  }

  #isRight(at: number): boolean {
    return this.#context.answers.findLast((one) => one.at === at)?.right === true;
  }

  #keep(): void {
    const { answers, flagged } = this.#context;
    const over = this.phase === 'finished' || this.phase === 'over';
    const endedAt = this.#record.endedAt ?? (over ? this.#endedAt() : undefined);
    const { flagged: _, ...record } = this.#record;
    this.#record = { ...record, answers, ...(flagged.length > 0 && { flagged }), ...(endedAt !== undefined && { endedAt }) };
    void this.#parts.records.keep('sittings', this.#record);
  }
  /** Whoever comes back after the time was up did not sit longer than it. */
  #endedAt(): string {
    const now = this.#parts.ports.clock.now().getTime();
    return new Date(Math.min(now, this.endsAtMs ?? now)).toISOString();
  }

  #makeCard(at: number): void {
    const { records, ports, record } = this.#parts;
    const id = `question:${this.questionAt(at).id}`;
    if (records.cards.some((card) => card.id === id)) return;
    const madeAt = ports.clock.now().toISOString();
    void records.keep('cards', { version: 1, id, kind: 'question', madeAt, missedIn: { kind: 'sitting', id: record.id } });
  }
}
