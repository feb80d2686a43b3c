import type { Question, QuizAnswer } from '../../domain/quiz/index.ts';
import { markAnswer, rightAnswer } from '../../domain/quiz/index.ts';
import { optionsOf, type Voice } from './said.ts';
import { quizWords, type QuizWords } from './words.ts';

/** One part of a question once it is answered. */
export interface PartTold {
  /** Right and answered so; right and not; wrong and answered so; wrong and not. */
  readonly outcome: 'hit' | 'missed' | 'wrong' | 'rest';
  readonly text: string;
  /** What belongs to it, where parts are put together. */
  readonly with?: string;
  readonly given?: string;
  readonly why?: string;
}

/** What was right and wrong, part by part, in the order it was shown. */
export function partsTold(
  question: Question,
  answer: QuizAnswer | undefined,
  layout: readonly number[],
  voice: Voice,
  words: QuizWords,
): readonly PartTold[] {
  const mark = answer && markAnswer(question, answer);
  switch (question.kind) {
    case 'match':
      return question.pairs.map(({ left, right }, at) => {
        const given = answer && 'match' in answer ? question.pairs[answer.match[at] ?? -1] : undefined;
        return {
          ...put(mark?.parts[at], given && words.told.yours({ given: given.right[voice.answer] })),
          text: left[voice.ask],
          with: right[voice.answer],
        };
      });
    case 'order':
      return question.steps.map((step, at) => {
        const place = answer && 'order' in answer ? answer.order.indexOf(at) : -1;
        return { ...put(mark?.parts[at], place < 0 ? undefined : words.told.yourPlace({ at: place + 1 })), text: step[voice.answer] };
      });
    case 'sort': {
      const nameOf = (bin: string | undefined): string | undefined => question.bins.find(({ id }) => id === bin)?.name[voice.answer];
      return layout.flatMap((at) => {
        const item = question.items[at];
        if (item === undefined) return [];
        const given = answer && 'sort' in answer ? nameOf(answer.sort[at]) : undefined;
        return {
          ...put(mark?.parts[at], given && words.told.yours({ given })),
          text: item.say[voice.ask],
          with: nameOf(item.bin) ?? item.bin,
          why: item.why[voice.explain],
        };
      });
    }
    case 'number': {
      const unit = question.unit[voice.ask];
      const given = answer && 'number' in answer ? words.told.yours({ given: `${answer.number} ${unit}` }) : undefined;
      return [{ ...put(mark?.right, given), text: `${question.answer} ${unit}`, why: question.working[voice.explain] }];
    }
    default:
      return picksTold(question, answer, layout, voice);
  }
}

const put = (right: boolean | undefined, given: string | undefined): Pick<PartTold, 'outcome' | 'given'> =>
  right === true ? { outcome: 'hit' } : { outcome: right === undefined ? 'missed' : 'wrong', ...(given !== undefined && { given }) };

function picksTold(question: Question, answer: QuizAnswer | undefined, layout: readonly number[], voice: Voice): readonly PartTold[] {
  const right = picksOf(rightAnswer(question));
  const given = answer === undefined ? [] : picksOf(answer);
  const options = optionsOf(question, voice);
  return layout.map((at) => {
    const [isRight, isGiven] = [right.includes(at), given.includes(at)];
    const why = whyOf(question, at, voice);
    return {
      outcome: isRight ? (isGiven ? 'hit' : 'missed') : isGiven ? 'wrong' : 'rest',
      text: options[at] ?? '',
      ...(why !== undefined && { why }),
    };
  });
}

const picksOf = (answer: QuizAnswer): readonly number[] => ('pick' in answer ? [answer.pick] : 'picks' in answer ? answer.picks : []);

function whyOf(question: Question, at: number, { explain }: Voice): string | undefined {
  const { told } = quizWords[explain];
  if (question.kind === 'spot') {
    const { wrong, right } = question.dialogue[at] ?? {};
    return wrong && right && told.should({ wrong: wrong[explain], right: right[explain] });
  }
  if (!('options' in question)) return undefined;
  const { why, isOf } = question.options[at] ?? {};
  return why?.[explain] ?? (isOf && told.isOf({ term: isOf[explain] }));
}
