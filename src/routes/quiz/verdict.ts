import { rightAnswer, type Mark, type Question } from '../../domain/quiz/index.ts';
import { optionsOf, type Voice } from './said.ts';
import type { QuizWords } from './words.ts';

/** Right, wrong, or how much of it was right where there are several parts. */
export function verdictOf(mark: Mark | undefined, { told }: QuizWords): string {
  if (mark === undefined) return told.open;
  if (mark.right) return told.right;
  return mark.parts.length > 1 ? told.partly({ right: mark.parts.filter(Boolean).length, of: mark.parts.length }) : told.wrong;
}

/** Verdict, right answer and reason, for those who hear the screen. */
export function explanationSpoken(question: Question, mark: Mark, voice: Voice, words: QuizWords): string {
  const right = rightAnswer(question);
  const options = optionsOf(question, voice);
  const picks = 'pick' in right ? [right.pick] : 'picks' in right ? right.picks : [];
  const told = mark.right ? [] : picks.map((at) => words.told.spoken({ who: words.told.parts.missed, words: options[at] ?? '' }));
  const figure =
    !mark.right && question.kind === 'number'
      ? [words.told.spoken({ who: words.told.parts.missed, words: `${question.answer} ${question.unit[voice.ask]}` })]
      : [];
  return [verdictOf(mark, words), ...told, ...figure, question.explain[voice.explain]].join('\n');
}
