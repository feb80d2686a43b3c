import type { Question } from '../domain/quiz/index.ts';
import { actQuestions } from './act-questions.ts';
import { lawfulQuestions } from './lawful-questions.ts';
import { nextQuestions } from './next-questions.ts';
import type { Content } from './read-content.ts';

/** Questions made of the pairs of the drills, of phrases that do one thing, and of how model calls go on. */
export const madeQuestions = ({ decks, rulebooks, shelf, scenarios }: Content): readonly Question[] => [
  ...[...decks.values()].flatMap((deck) => lawfulQuestions(deck, rulebooks)),
  ...actQuestions(shelf.phrases),
  ...scenarios.flatMap(({ scenario }) => (scenario === undefined ? [] : nextQuestions(scenario))),
];
