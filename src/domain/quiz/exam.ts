import { diceFrom, shuffled } from '../chance/index.ts';
import type { StudyTopic } from '../glossary/index.ts';
import { drawQuiz, fitting, type QuizPlan } from './draw.ts';
import type { Mark } from './mark.ts';
import type { Question } from './question.ts';

/** What an examination is made of. */
export interface Blueprint {
  readonly parts: readonly { readonly topic: StudyTopic; readonly questions: number }[];
  readonly minutes: number;
  /** Percent of the questions that must be right. */
  readonly passMark: number;
  readonly languages: QuizPlan['languages'];
  readonly jurisdictions: QuizPlan['jurisdictions'];
}

/** The examination that is set unless a trainer sets another: forty questions, the law and conduct weighing most. */
export const standardBlueprint: Blueprint = {
  parts: [
    { topic: 'law', questions: 8 },
    { topic: 'conduct', questions: 6 },
    { topic: 'skills', questions: 5 },
    { topic: 'process', questions: 4 },
    { topic: 'people', questions: 3 },
    { topic: 'relief', questions: 3 },
    { topic: 'arrears', questions: 3 },
    { topic: 'charges', questions: 3 },
    { topic: 'credit-record', questions: 2 },
    { topic: 'money', questions: 1 },
    { topic: 'channels', questions: 1 },
    { topic: 'records', questions: 1 },
  ],
  minutes: 40,
  passMark: 80,
  languages: 'zh',
  jurisdictions: ['cn'],
};

/** The paper of a blueprint: topic by topic as many questions as it asks for, hand-written ones first, in an order of the seed. */
export function drawPaper(questions: readonly Question[], blueprint: Blueprint, seed: number): readonly Question[] {
  const { languages, jurisdictions } = blueprint;
  const papers = blueprint.parts.flatMap(({ topic, questions: number }, at) => {
    const plan = { topics: [topic], kinds: [], jurisdictions, languages };
    const fits = fitting(questions, plan);
    const written = fits.filter(({ made }) => made === 'written');
    const first = drawQuiz(written, { ...plan, questions: number }, seed + at);
    const rest = drawQuiz(
      fits.filter(({ made }) => made === 'generated'),
      { ...plan, questions: number - first.length },
      seed + at,
    );
    return [...first, ...rest];
  });
  return shuffled(papers, diceFrom(seed));
}

/** How an examination came out; a question left open counts as wrong. */
export interface Result {
  readonly right: number;
  readonly of: number;
  /** Whole percent, rounded down: nobody passes by rounding. */
  readonly percent: number;
  readonly passed: boolean;
  readonly byTopic: readonly { readonly topic: StudyTopic; readonly right: number; readonly of: number }[];
}

/** @param marks one for each question, undefined where it was left open. */
export function resultOf(paper: readonly Question[], marks: readonly (Mark | undefined)[], passMark: number): Result {
  const right = paper.filter((_, at) => marks[at]?.right === true).length;
  const percent = paper.length === 0 ? 0 : Math.floor((100 * right) / paper.length);
  const topics = [...new Set(paper.map(({ topic }) => topic))];
  return {
    right,
    of: paper.length,
    percent,
    passed: percent >= passMark,
    byTopic: topics.map((topic) => {
      const places = paper.flatMap((question, at) => (question.topic === topic ? [at] : []));
      return { topic, right: places.filter((at) => marks[at]?.right === true).length, of: places.length };
    }),
  };
}
