import { diceFrom, shuffled } from '../chance/index.ts';
import type { Jurisdiction } from '../dialogue/index.ts';
import type { StudyTopic } from '../glossary/index.ts';
import type { Question, QuestionKind } from './question.ts';

/** In which language is asked, and in which answered. */
export const studyLanguages = ['zh', 'en', 'zh-en', 'en-zh'] as const;
export type StudyLanguages = (typeof studyLanguages)[number];

/** What a quiz is made of. An empty list leaves all. */
export interface QuizPlan {
  readonly questions: number;
  readonly topics: readonly StudyTopic[];
  readonly kinds: readonly QuestionKind[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly languages: StudyLanguages;
}

/** Whose law holds there as well. */
export const lawOf: Readonly<Record<Jurisdiction, Jurisdiction>> = { 'us-tx': 'us' };

/** The questions that fit a plan; where the law builds on another's, that one's questions fit too. */
export const fitting = (questions: readonly Question[], plan: Omit<QuizPlan, 'questions'>): readonly Question[] =>
  questions.filter(
    ({ topic, kind, jurisdiction, acrossLanguages }) =>
      (plan.topics.length === 0 || plan.topics.includes(topic)) &&
      (plan.kinds.length === 0 || plan.kinds.includes(kind)) &&
      (plan.jurisdictions.length === 0 || jurisdiction === undefined || holdsIn(jurisdiction, plan.jurisdictions)) &&
      (acrossLanguages !== true || plan.languages.includes('-')),
  );

const holdsIn = (jurisdiction: Jurisdiction, places: readonly Jurisdiction[]): boolean =>
  places.some((place) => place === jurisdiction || lawOf[place] === jurisdiction);

/**
 * As many questions as asked for, or all there are: kinds take turns, what was written by hand goes before what was made of
 * the same kind, and no term is asked of twice while there are others.
 */
export function drawQuiz(questions: readonly Question[], plan: QuizPlan, seed: number): readonly Question[] {
  const dice = diceFrom(seed);
  const mixed = shuffled(fitting(questions, plan), dice).toSorted(
    (a, b) => Number(a.made === 'generated') - Number(b.made === 'generated'),
  );
  const piles = new Map<string, Question[]>();
  for (const question of mixed) {
    const pile = question.made === 'written' ? question.kind : String(question.ask);
    piles.set(pile, [...(piles.get(pile) ?? []), question]);
  }
  return shuffled(dealt(shuffled([...piles.values()], dice), plan.questions), dice);
}

function dealt(piles: readonly (readonly Question[])[], most: number): readonly Question[] {
  const left = piles.map((pile) => [...pile]);
  const [drawn, asked] = [[] as Question[], new Set<string>()];
  const fresh = ({ terms, made }: Question): boolean => made === 'written' || !terms.some((term) => asked.has(term));
  while (drawn.length < most && left.some((pile) => pile.length > 0)) {
    for (const pile of left) {
      if (drawn.length >= most || pile.length === 0) continue;
      const [question] = pile.splice(Math.max(0, pile.findIndex(fresh)), 1);
      if (question === undefined) continue;
      drawn.push(question);
      for (const term of question.terms) asked.add(term);
    }
  }
  return drawn;
}
