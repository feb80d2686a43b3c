/**
 * Quiz — files of questions, and questions made from what there is to read up → what is asked, and what an answer is worth.
 *
 * May touch: chance, dialogue, authoring, casework, glossary.
 */
export {
  questionKinds,
  standardAsks,
  type ActQuestion,
  type AnyAct,
  type Choose,
  type ChooseAll,
  type Cloze,
  type Lawful,
  type Match,
  type Numeric,
  type Option,
  type Order,
  type Question,
  type QuestionKind,
  type SayNext,
  type Sort,
  type Spot,
  type SpotLine,
  type StandardAsk,
} from './question.ts';
export { questionsSchema } from './questions.schema.ts';
export { checkQuestions, readQuestions, type QuestionsPart } from './read-questions.ts';
export { questionsFrom } from './generate.ts';
export { layOut, sizeOf } from './lay-out.ts';
export { markAnswer, rightAnswer, type Mark, type QuizAnswer } from './mark.ts';
export { drawQuiz, fitting, studyLanguages, type QuizPlan, type StudyLanguages } from './draw.ts';
export { drawPaper, resultOf, standardBlueprint, type Blueprint, type Result } from './exam.ts';
