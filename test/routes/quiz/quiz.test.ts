import { screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { layOut, questionKinds, rightAnswer, type Question } from '../../../src/domain/quiz/index.ts';
import Quiz from '../../../src/routes/quiz/Quiz.svelte';
import QuizSitting from '../../../src/routes/quiz/QuizSitting.svelte';
import { readFigure, voiceOf } from '../../../src/routes/quiz/said.ts';
import { partsTold } from '../../../src/routes/quiz/told.ts';
import { quizWords } from '../../../src/routes/quiz/words.ts';
import { firstOf, quizContent, quizOf } from '../../support/quiz-device.ts';
import { show, type Surroundings } from '../../support/screen.ts';

type Language = 'zh' | 'en';
const user = userEvent.setup();

async function sit(questions: readonly Question[], language: Language, more = {}): Promise<Surroundings> {
  const around = await show(
    QuizSitting,
    { params: { id: 'quiz-1' } },
    { language, content: quizContent, sittings: [quizOf(questions, language, more)] },
  );
  await screen.findByRole('heading', { level: 2 });
  return around;
}
const kept = (around: Surroundings) => around.records.sittings.find(({ id }) => id === 'quiz-1');

/** Answers by keyboard alone. */
async function answerRightly(question: Question): Promise<void> {
  const [right, layout] = [rightAnswer(question), layOut(question, 7)];
  const press = (keys: readonly number[]) => user.keyboard(keys.join(''));
  const numberOf = (place: number): number => layout.indexOf(place) + 1;
  if ('pick' in right) await press([numberOf(right.pick)]);
  else if ('picks' in right) await press(right.picks.map(numberOf));
  else if ('match' in right) await press(right.match.map(numberOf));
  else if ('number' in right) await user.type(screen.getByRole('textbox'), String(right.number));
  else if ('sort' in right && question.kind === 'sort')
    await press(layout.map((at) => question.bins.findIndex(({ id }) => id === right.sort[at]) + 1));
  else if ('order' in right) {
    const order = [...layout];
    for (const place of right.order) {
      await press([order.indexOf(place) + 1]);
      while (order.indexOf(place) > place) {
        const at = order.indexOf(place);
        await user.keyboard('{ArrowUp}');
        [order[at - 1], order[at]] = [place, order[at - 1] ?? place];
      }
    }
  }
}

describe.each(['zh', 'en'] as const)('a quiz in %s', (language) => {
  const words = quizWords[language];

  it.each(questionKinds.filter((kind) => kind !== 'order'))('%s: answered by keyboard, explained, kept', async (kind) => {
    const question = firstOf(kind);
    const around = await sit([question], language);
    await answerRightly(question);
    await user.keyboard('{Enter}');
    const told = await screen.findByRole('region', { name: words.told.right });
    expect(told).toHaveTextContent(question.explain[language]);
    expect(kept(around)?.answers).toEqual([{ at: 0, answer: rightAnswer(question), right: true }]);
    expect(around.records.cards).toEqual([]);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: words.result.heading })).toHaveFocus();
    expect(screen.getByText(words.result.allRight)).toBeVisible();
    expect(kept(around)?.endedAt).toBe('2026-11-22T02:00:00.000Z');
  });

  it('order: lines are moved by the arrow keys, and told where they are', async () => {
    const question = firstOf('order');
    const around = await sit([question], language);
    await answerRightly(question);
    await user.click(screen.getByRole('button', { name: words.sitting.check }));
    await screen.findByRole('region', { name: words.told.right });
    expect(kept(around)?.answers).toEqual([{ at: 0, answer: rightAnswer(question), right: true }]);
  });

  it('what was missed becomes a card, is explained option by option, and may be taken again', async () => {
    const question = firstOf('choose');
    if (question.kind !== 'choose') throw new Error('not to choose');
    const around = await sit([question], language);
    const wrong = layOut(question, 7).findIndex((at) => question.options[at]?.right === false);
    await user.keyboard(`${wrong + 1}{Enter}`);
    const told = await screen.findByRole('region', { name: words.told.wrong });
    for (const { why } of question.options) if (why !== undefined) expect(told).toHaveTextContent(why[language]);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(words.told.wrong);
    expect(around.records.cards).toEqual([
      {
        version: 1,
        id: `question:${question.id}`,
        kind: 'question',
        madeAt: '2026-11-22T02:00:00.000Z',
        missedIn: { kind: 'sitting', id: 'quiz-1' },
      },
    ]);
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: words.result.retake({ count: 1 }) }));
    await answerRightly(question);
    await user.keyboard('{Enter}');
    await screen.findByRole('region', { name: words.told.right });
    await user.keyboard('{Enter}');
    expect(await screen.findByText(words.result.score({ right: 0, of: 1 }))).toBeVisible();
    expect(screen.getByText(words.result.firstCounts)).toBeVisible();
  });

  it('goes on after a reload before the question that was open', async () => {
    const questions = [firstOf('choose'), firstOf('lawful')];
    const [first] = questions;
    if (first === undefined) throw new Error('no question');
    await sit(questions, language, { answers: [{ at: 0, answer: rightAnswer(first), right: true }] });
    expect(screen.getByRole('heading', { name: words.sitting.question({ at: 2, of: 2 }) })).toBeVisible();
    expect(screen.getByText(words.sitting.resumed)).toBeVisible();
  });

  it('says so when it cannot be opened', async () => {
    await show(QuizSitting, { params: { id: 'gone' } }, { language, content: quizContent });
    expect(await screen.findByText(words.sitting.goneTitle)).toBeVisible();
  });

  it('is set up by topic, kind, place and number, and begun', async () => {
    const around = await show(Quiz, {}, { language, content: quizContent });
    await screen.findByRole('heading', { name: words.setUp.heading });
    await user.click(within(screen.getByRole('group', { name: words.setUp.topics })).getByLabelText(words.topics.money));
    await user.click(within(screen.getByRole('group', { name: words.setUp.kinds })).getByLabelText(words.kinds.number));
    await user.click(within(screen.getByRole('group', { name: words.setUp.questions })).getByLabelText('5'));
    await user.click(screen.getByRole('button', { name: words.setUp.begin }));
    await waitFor(() => expect(around.records.sittings).toHaveLength(1));
    expect(around.records.sittings[0]).toMatchObject({ kind: 'quiz', set: { topics: ['money'], kinds: ['number'], languages: language } });
    expect(around.records.sittings[0]?.questions).toHaveLength(5);
  });
});

it('asks in the first language and is answered in the second', async () => {
  const question = firstOf('choose');
  if (question.kind !== 'choose' || typeof question.ask === 'string') throw new Error('not a written question to choose');
  await show(QuizSitting, { params: { id: 'quiz-1' } }, { language: 'en', content: quizContent, sittings: [quizOf([question], 'zh-en')] });
  expect((await screen.findAllByText(question.ask.zh))[0]).toBeVisible();
  for (const { say } of question.options) expect(screen.getByText(say.en)).toBeVisible();
});

it('an unanswered question is told with what would have been right', () => {
  const question = firstOf('choose');
  const told = partsTold(question, undefined, layOut(question, 7), voiceOf('en', 'en'), quizWords.en);
  expect(told.filter(({ outcome }) => outcome === 'missed')).toHaveLength(1);
  expect(told.filter(({ outcome }) => outcome === 'hit' || outcome === 'wrong')).toEqual([]);
});

it.each([
  ['1500', 1500],
  ['１，５００', 1500],
  ['12.5', 12.5],
  [' 1,234.50 ', 1234.5],
  ['-3', -3],
  ['', undefined],
  ['1e9', undefined],
  ['twelve', undefined],
  ['9999999999999', undefined],
])('the figure typed as “%s” is %s', (text, figure) => {
  expect(readFigure(text)).toBe(figure);
});
