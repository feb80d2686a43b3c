import type { Question } from './question.ts';

/**
 * What was answered, in the question's own order whatever was shown. `pick`: the place of an option; of `lawful`, 0 is
 * lawful and 1 is not; of `act`, 0 is the act asked for and the others follow as `not` has them; of `spot`, the line.
 * `picks`: places. `match`: for each left its right, `order`: places as put, `sort`: for each item its bin. `number`: the figure.
 */
export type QuizAnswer =
  | { readonly pick: number }
  | { readonly picks: readonly number[] }
  | { readonly match: readonly number[] }
  | { readonly order: readonly number[] }
  | { readonly sort: readonly string[] }
  | { readonly number: number };

/** What an answer is worth. */
export interface Mark {
  readonly right: boolean;
  /** 0–1: how much of it is right. */
  readonly share: number;
  /** Part by part, in the question's own order. */
  readonly parts: readonly boolean[];
}

/** Throws when the answer is not one to such a question. */
export function markAnswer(question: Question, answer: QuizAnswer): Mark {
  const parts = partsOf(question, answer);
  const right = parts.every(Boolean);
  return { right, share: parts.filter(Boolean).length / parts.length, parts };
}

function partsOf(question: Question, answer: QuizAnswer): readonly boolean[] {
  switch (question.kind) {
    case 'choose':
    case 'cloze':
    case 'say-next':
      if ('pick' in answer) return [question.options[answer.pick]?.right === true];
      break;
    case 'choose-all':
      if ('picks' in answer) return question.options.map(({ right }, at) => answer.picks.includes(at) === right);
      break;
    case 'match':
      if ('match' in answer) return question.pairs.map((_, at) => answer.match[at] === at);
      break;
    case 'order':
      if ('order' in answer) return question.steps.map((_, at) => answer.order[at] === at);
      break;
    case 'sort':
      if ('sort' in answer) return question.items.map(({ bin }, at) => answer.sort[at] === bin);
      break;
    case 'lawful':
      if ('pick' in answer) return [(answer.pick === 0) === question.lawful];
      break;
    case 'act':
      if ('pick' in answer) return [answer.pick === 0];
      break;
    case 'spot':
      if ('pick' in answer) return [question.dialogue[answer.pick]?.wrong !== undefined];
      break;
    case 'number':
      if ('number' in answer) return [Math.abs(answer.number - question.answer) <= question.within + 1e-9];
      break;
  }
  throw new Error(`${question.id} is a ${question.kind} question; it cannot be answered with ${JSON.stringify(answer)}`);
}

/** The answer that is wholly right. */
export function rightAnswer(question: Question): QuizAnswer {
  switch (question.kind) {
    case 'choose':
    case 'cloze':
    case 'say-next':
      return { pick: question.options.findIndex(({ right }) => right) };
    case 'choose-all':
      return { picks: question.options.flatMap(({ right }, at) => (right ? [at] : [])) };
    case 'match':
      return { match: question.pairs.map((_, at) => at) };
    case 'order':
      return { order: question.steps.map((_, at) => at) };
    case 'sort':
      return { sort: question.items.map(({ bin }) => bin) };
    case 'lawful':
      return { pick: question.lawful ? 0 : 1 };
    case 'act':
      return { pick: 0 };
    case 'spot':
      return { pick: question.dialogue.findIndex(({ wrong }) => wrong !== undefined) };
    case 'number':
      return { number: question.answer };
  }
}
