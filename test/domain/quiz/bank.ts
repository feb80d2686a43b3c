import { madeQuestions } from '../../../src/content/index.ts';
import { questionsFrom, sizeOf, type Question, type QuizAnswer } from '../../../src/domain/quiz/index.ts';
import { builtIn } from '../../support/built-in.ts';

export const written = builtIn.questions;
/** Every question that ships. */
export const bank: readonly Question[] = [...written, ...madeQuestions(builtIn), ...questionsFrom(builtIn.glossary)];

/** Answers to a question that a person could give: every single pick, and each way to get one part wrong. */
export function answersTo(question: Question): readonly QuizAnswer[] {
  const places = Array.from({ length: sizeOf(question) }, (_, at) => at);
  const swapped = (at: number): readonly number[] => places.map((place) => (place === at ? at + 1 : place === at + 1 ? at : place));
  switch (question.kind) {
    case 'choose-all':
      return [0, ...places.map((at) => 2 ** at)]
        .concat(2 ** places.length - 1)
        .map((bits) => ({ picks: places.filter((at) => bits & (2 ** at)) }));
    case 'match':
      return places.slice(1).map((_, at) => ({ match: swapped(at) }));
    case 'order':
      return places.slice(1).map((_, at) => ({ order: swapped(at) }));
    case 'sort':
      return question.items.flatMap((item, at) =>
        question.bins
          .filter(({ id }) => id !== item.bin)
          .map(({ id }) => ({ sort: question.items.map((one, place) => (place === at ? id : one.bin)) })),
      );
    case 'number':
      return [{ number: question.answer + question.within + 1 }, { number: question.answer - question.within - 1 }];
    default:
      return places.map((pick) => ({ pick }));
  }
}
