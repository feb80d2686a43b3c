import { screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOut, rightAnswer, standardBlueprint } from '../../../src/domain/quiz/index.ts';
import Exam from '../../../src/routes/exam/Exam.svelte';
import ExamSitting from '../../../src/routes/exam/ExamSitting.svelte';
import { readLink, writeLink } from '../../../src/routes/exam/exam-link.ts';
import { secondsLeft, toldAt, written } from '../../../src/routes/exam/time-left.ts';
import { examWords } from '../../../src/routes/exam/words.ts';
import { quizWords } from '../../../src/routes/quiz/words.ts';
import { examOf, firstOf, quizContent } from '../../support/quiz-device.ts';
import { keyValue, show, type Surroundings } from '../../support/screen.ts';

type Language = 'zh' | 'en';
const user = userEvent.setup();
const questions = [firstOf('choose'), firstOf('lawful')];
const rightKey = (at: 0 | 1): string => {
  const [question, right] = [questions[at], questions[at] && rightAnswer(questions[at])];
  if (question === undefined || right === undefined || !('pick' in right)) throw new Error('nothing to pick');
  return String(layOut(question, 7).indexOf(right.pick) + 1);
};
const sit = (language: Language, more = {}, settings = keyValue()): Promise<Surroundings> =>
  show(
    ExamSitting,
    { params: { id: 'exam-1' } },
    { language, content: quizContent, sittings: [examOf(questions, language, more)], settings },
  );
const kept = (around: Surroundings) => around.records.sittings.find(({ id }) => id === 'exam-1');

beforeEach(() => void (location.hash = ''));
afterEach(() => void (location.hash = ''));

describe.each(['zh', 'en'] as const)('an exam in %s', (language) => {
  const [words, quiz] = [examWords[language], quizWords[language]];

  it('is answered, changed, flagged and handed in without a word of explanation before', async () => {
    const around = await sit(language);
    await screen.findByRole('heading', { name: quiz.sitting.question({ at: 1, of: 2 }) });
    await user.keyboard('1');
    await user.keyboard(rightKey(0));
    await user.click(screen.getByRole('button', { name: words.sitting.flag }));
    expect(kept(around)).toMatchObject({ answers: [{ at: 0, right: true }], flagged: [0] });
    expect(screen.queryByText(quiz.told.right)).toBeNull();
    await user.keyboard('{Tab}');
    await user.click(screen.getByRole('button', { name: words.sitting.place({ number: 2, state: words.sitting.open }) }));
    expect(screen.getByRole('heading', { name: quiz.sitting.question({ at: 2, of: 2 }) })).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.sitting.previous }));
    await user.click(screen.getByRole('button', { name: words.sitting.unflag }));
    expect(kept(around)?.flagged).toBeUndefined();
    await user.click(screen.getByRole('button', { name: words.sitting.handIn }));
    expect(screen.getByText(words.sitting.handInConfirm({ open: 1 }))).toBeVisible();
    const dialog = screen.getByRole('dialog');
    await user.click(Array.from(dialog.querySelectorAll('button')).at(-1) as HTMLElement);
    expect(await screen.findByRole('heading', { name: words.sheet.heading })).toHaveFocus();
    expect(screen.getByText(words.sheet.score({ right: 1, of: 2, percent: 50 }))).toBeVisible();
    expect(screen.getByText(words.sheet.passed)).toBeVisible();
    expect(around.records.cards.map(({ id }) => id)).toEqual([`question:${questions[1]?.id}`]);
    expect(screen.getByText(words.certificate.notLicence)).toBeVisible();
  });

  it('is over when time is up, and whoever comes back finds the sheet', async () => {
    const around = await sit(language, { startedAt: '2026-11-22T01:00:00.000Z', answers: [] });
    expect(await screen.findByText(words.sheet.score({ right: 0, of: 2, percent: 0 }))).toBeVisible();
    expect(screen.getByText(words.sheet.failed)).toBeVisible();
    expect(screen.queryByText(words.certificate.heading)).toBeNull();
    expect(kept(around)?.endedAt).toBe('2026-11-22T01:30:00.000Z');
  });

  it('the name on the certificate is not stored unless it is to be kept', async () => {
    const settings = keyValue();
    const [first] = questions;
    if (first === undefined) throw new Error('no question');
    await sit(language, { answers: [{ at: 0, answer: rightAnswer(first), right: true }], endedAt: '2026-11-22T01:10:00.000Z' }, settings);
    await user.type(await screen.findByLabelText(words.certificate.name), 'Wu');
    expect(screen.getByText(words.certificate.text({ name: 'Wu', percent: 50, passMark: 50 }))).toBeVisible();
    expect(settings.get('certificate-name') ?? '').toBe('');
    await user.click(screen.getByLabelText(words.certificate.keep));
    expect(settings.get('certificate-name')).toBe('Wu');
    await user.click(screen.getByLabelText(words.certificate.keep));
    expect(settings.get('certificate-name')).toBe('');
  });

  it('is set by a trainer and begun', async () => {
    const around = await show(Exam, {}, { language, content: quizContent });
    await screen.findByRole('heading', { name: words.setUp.heading });
    const minutes = screen.getByLabelText(words.setUp.minutes);
    await user.clear(minutes);
    await user.type(minutes, '999');
    expect(screen.getByText(words.setUp.range({ least: 1, most: 240 }))).toBeVisible();
    expect(screen.getByRole('button', { name: words.setUp.begin })).toBeDisabled();
    await user.clear(minutes);
    await user.type(minutes, '25');
    await user.click(screen.getByRole('button', { name: words.setUp.begin }));
    await waitFor(() => expect(around.records.sittings).toHaveLength(1));
    expect(around.records.sittings[0]).toMatchObject({ kind: 'exam', seed: 4321, set: { minutes: 25, passMark: 80, languages: language } });
    expect(around.records.sittings[0]?.questions).toHaveLength(40);
  });

  it('the time left is told at few moments', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const around = await sit(language);
      await screen.findByRole('timer');
      expect(screen.getByRole('timer')).toHaveTextContent('30:00');
      const now = vi.spyOn(around.ports.clock, 'now').mockReturnValue(new Date('2026-11-22T02:25:00.500Z'));
      await vi.advanceTimersByTimeAsync(1_100);
      expect(await screen.findByText(words.sitting.leftSpoken({ minutes: 5 }))).toBeInTheDocument();
      now.mockReturnValue(new Date('2026-11-22T02:30:00Z'));
      await vi.advanceTimersByTimeAsync(1_100);
      expect(await screen.findByRole('heading', { name: words.sheet.heading })).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a link', () => {
  const set = { blueprint: standardBlueprint, seed: 42 };
  const query = (change: Record<string, string> = {}): string => new URLSearchParams({ ...writeLink(set), ...change }).toString();

  it('hands the very paper on', () => {
    expect(readLink(query())).toEqual(set);
    expect(readLink('')).toBeUndefined();
    expect(readLink(query({ in: '' }))).toEqual({ ...set, blueprint: { ...standardBlueprint, jurisdictions: [] } });
  });

  it.each([
    [query({ parts: 'law.8,lwa.2' }), [{ fault: 'topic', field: 'parts', found: 'lwa' }]],
    [query({ parts: 'law.8,law.2' }), [{ fault: 'twice', field: 'parts', found: 'law' }]],
    [query({ parts: 'law' }), [{ fault: 'shape', field: 'parts', found: 'law' }]],
    [query({ parts: 'law.0' }), [{ fault: 'number', field: 'parts', found: '0', least: 1, most: 50 }]],
    [query({ minutes: '1e3' }), [{ fault: 'number', field: 'minutes', found: '1e3', least: 1, most: 240 }]],
    [query({ pass: '101' }), [{ fault: 'number', field: 'pass', found: '101', least: 1, most: 100 }]],
    [query({ seed: '4294967296' }), [{ fault: 'number', field: 'seed', found: '4294967296', least: 0, most: 4294967295 }]],
    [query({ languages: 'fr' }), [{ fault: 'languages', field: 'languages', found: 'fr', known: 'zh, en, zh-en, en-zh' }]],
    [query({ in: 'cn,<b>' }), [{ fault: 'place', field: 'in', found: '<b>' }]],
    ['minutes=40', ['parts', 'pass', 'languages', 'in', 'seed'].map((field) => ({ fault: 'missing', field }))],
    [query({ parts: 'law.8,'.repeat(200) }), [{ fault: 'long', most: 1000 }]],
  ] as const)('%s is refused', (link, faults) => {
    expect(readLink(link)).toEqual({ faults });
  });
});

it('time left is written as a clock shows it', () => {
  expect([0, 59, 75, 2400, 3661].map(written)).toEqual(['0:00', '0:59', '1:15', '40:00', '1:01:01']);
  expect(secondsLeft(10_500, 10_000)).toBe(1);
  expect(secondsLeft(10_500, 20_000)).toBe(0);
  expect(toldAt({ set: standardBlueprint })).toEqual([60, 300, 1200]);
  expect(toldAt({ set: { ...standardBlueprint, minutes: 1 } })).toEqual([]);
});
