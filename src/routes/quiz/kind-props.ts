import type { Question, QuizAnswer } from '../../domain/quiz/index.ts';
import type { Voice } from './said.ts';
import type { QuizWords } from './words.ts';

/** What the component of any kind of question is given. */
export interface KindProps<Kind extends Question = Question> {
  readonly question: Kind;
  readonly layout: readonly number[];
  readonly voice: Voice;
  /** The question, for those who hear the group and do not see what stands above it. */
  readonly legend: string;
  readonly words: QuizWords;
  readonly answer: QuizAnswer | undefined;
  /** Undefined while something is still to be answered. */
  readonly onanswer: (answer: QuizAnswer | undefined) => void;
}
