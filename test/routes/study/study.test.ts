import '../../support/still.ts';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { CardRecord, ReviewRecord } from '../../../src/domain/records/index.ts';
import Progress from '../../../src/routes/study/Progress.svelte';
import Study from '../../../src/routes/study/Study.svelte';
import Today from '../../../src/routes/study/Today.svelte';
import { made, reviewed } from '../../domain/records/attempts.ts';
import { keyValue, show, type Scene } from '../../support/screen.ts';
import { studyContent } from '../../support/study-device.ts';

/** The clock of the device stands at 2026-11-22T02:00Z. */
const open = (which: typeof Study, scene: Scene = {}) => show(which, {}, { content: studyContent, ...scene });
const card = (id: string, kind: CardRecord['kind'], changed: Partial<CardRecord> = {}): CardRecord =>
  made({ id, kind, moment: undefined, missedIn: undefined, ...changed });
const known = (...ids: readonly string[]): readonly ReviewRecord[] =>
  ids.map((id, at) => reviewed({ id: `r${at}`, card: id, rating: 4, at: '2026-11-20T02:00:00.000Z' }));
const only = { study: JSON.stringify({ newPerDay: 1, seed: 1, languages: 'en' }) };
const heard = (): string => screen.getByRole('status').textContent;

describe('the hub', () => {
  test('says what is due and new, and leads on', async () => {
    await open(Study);
    expect(await screen.findByRole('heading', { name: 'Today' })).toBeVisible();
    const today = screen.getByRole('region', { name: 'Today' });
    expect(today).toHaveTextContent('0 to review');
    expect(today).toHaveTextContent('2 new');
    expect(today).toHaveTextContent('Nothing reviewed yet today.');
    expect(screen.getByRole('link', { name: 'Study today’s cards' })).toHaveAttribute('href', '#/study/today');
    expect(
      within(screen.getByRole('region', { name: 'More ways to study' }))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['#/study/progress', '#/quiz', '#/exam', '#/glossary', '#/lists', '#/workflow', '#/study/exchange']);
  });

  test('is quiet when nothing is due: it says when the next card comes', async () => {
    await open(Study, { language: 'zh', reviews: known('term:overdue', 'term:waiver') });
    const today = await screen.findByRole('region', { name: '今天' });
    expect(today).toHaveTextContent(/现在没有到期的卡片。\s*下一张在2026年11月2\d日 .*到期。/u);
    expect(screen.queryByRole('link', { name: '开始今天的卡片' })).toBeNull();
  });

  test('keeps the languages and the number of new cards', async () => {
    const user = userEvent.setup();
    const settings = keyValue();
    await open(Study, { settings });
    await user.click(await screen.findByRole('radio', { name: 'English → Chinese' }));
    const perDay = screen.getByRole('spinbutton', { name: 'New cards a day' });
    await user.clear(perDay);
    await user.type(perDay, '1');
    await user.tab();
    expect(JSON.parse(settings.get('study') ?? '{}')).toEqual({ languages: 'en-zh', newPerDay: 1, seed: 4321 });
    expect(screen.getByRole('region', { name: 'Today' })).toHaveTextContent('1 new');
    await user.clear(perDay);
    await user.type(perDay, '101');
    await user.tab();
    expect(perDay).toHaveValue(1);
  });
});

describe('a session', () => {
  test('goes by keyboard alone: space shows, a digit rates with its wait, U takes back; all of it is announced', async () => {
    const user = userEvent.setup();
    const { records } = await open(Today, { settings: keyValue(only) });
    expect(await screen.findByRole('heading', { level: 2, name: 'What does it mean?' })).toBeVisible();
    const asked = screen.getByText(/^(overdue|waiver)$/u).textContent;
    expect(heard()).toContain(`Term\nWhat does it mean?\n${asked}`);
    await user.keyboard('3');
    expect(records.reviews).toEqual([]);
    await user.keyboard(' ');
    expect(heard()).toMatch(/^Answer: (Not paid by the due date|The bank agrees to charge less)\./u);
    expect(screen.getAllByRole('button').map((button) => button.textContent.replaceAll(/\s+/gu, ' ').trim())).toEqual([
      '1Again 1 min',
      '2Hard 6 min',
      '3Good 10 min',
      '4Easy 8 days',
    ]);
    await user.keyboard('4');
    expect(records.reviews).toMatchObject([{ card: asked === 'overdue' ? 'term:overdue' : 'term:waiver', rating: 4 }]);
    expect(screen.getByRole('heading', { name: 'Done for now' })).toBeVisible();
    expect(heard()).toContain('Easy: again in 8 days.');
    await user.keyboard('u');
    await waitFor(() => expect(records.reviews).toEqual([]));
    expect(heard()).toContain('Taken back.');
    expect(screen.getByText(asked)).toBeVisible();
  });

  test('goes by buttons, in Chinese', async () => {
    const user = userEvent.setup();
    const { records } = await open(Today, { language: 'zh', settings: keyValue({ study: JSON.stringify({ newPerDay: 1, seed: 1 }) }) });
    await user.click(await screen.findByRole('button', { name: '看答案' }));
    expect(screen.getByText(/^(到了还款日还没还|银行同意少收一部分)。$/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^1?忘了/u }));
    expect(records.reviews).toMatchObject([{ rating: 1 }]);
    expect(heard()).toContain('忘了：1 分钟后再来。');
    await user.click(screen.getByRole('button', { name: '撤回上一张' }));
    await waitFor(() => expect(records.reviews).toEqual([]));
  });

  test('says when nothing more comes today', async () => {
    await open(Today, { reviews: known('term:overdue', 'term:waiver') });
    expect(await screen.findByRole('heading', { name: 'Done for now' })).toBeVisible();
    expect(screen.getByText(/0 reviews today\. The next card comes on Nov 2\d, 2026/u)).toBeVisible();
  });

  test('says so when the browser keeps nothing', async () => {
    await open(Today, { storage: 'unavailable' });
    expect(await screen.findByText('This browser keeps nothing: reviews last until the page closes.')).toBeVisible();
  });
});

describe('a card', () => {
  const terms = known('term:overdue', 'term:waiver');
  const one = async (record: CardRecord, scene: Scene = {}) => {
    const user = userEvent.setup();
    await open(Today, { reviews: terms, cards: [record], settings: keyValue(only), ...scene });
    await screen.findByRole('button', { name: /Show answer|看答案/u });
    const front = screen.getByRole('article').textContent;
    await user.keyboard(' ');
    const back = screen.getByRole('article').textContent.slice(front.length);
    return { front, back };
  };

  test.each([
    [
      'zh',
      '逾期',
      '是什么意思？',
      ['yú qī', '到了还款日还没还。', '也叫', '拖欠', '催收员会说', '您的卡已经逾期七天。', '留意', '不等于坏账。'],
    ],
    [
      'en',
      'overdue',
      '是什么意思？',
      ['Not paid by the due date.', 'past due', 'Your card is seven days overdue.', 'Not the same as bad debt.'],
    ],
    ['zh-en', '逾期', '叫什么？', ['overdue', 'Not paid by the due date.']],
    ['en-zh', 'overdue', '叫什么？', ['逾期', 'yú qī', '到了还款日还没还。']],
  ] as const)('of a term in %s asks for the one and shows the other', async (languages, asked, ask, told) => {
    const user = userEvent.setup();
    const settings = keyValue({ study: JSON.stringify({ newPerDay: 1, seed: 1, languages }) });
    await open(Today, { language: 'zh', reviews: known('term:waiver'), settings });
    await screen.findByRole('button', { name: '看答案' });
    const front = screen.getByRole('article');
    expect(front).toHaveTextContent(ask);
    expect(within(front).getByText(asked)).toBeVisible();
    for (const line of told) expect(front).not.toHaveTextContent(line);
    await user.keyboard(' ');
    for (const line of told) expect(screen.getByRole('article')).toHaveTextContent(line);
  });

  test('of a rule shows it lawful and unlawful, with its clause and how certain that is', async () => {
    const { front, back } = await one(card('rule:cn.no-threat', 'rule'));
    expect(front).toContain('No threats');
    expect(back).toContain('Never threaten violence.');
    expect(back).toContain('Credit card measures, art. 68 · Departmental rule · Text seen');
    expect(screen.getByRole('link', { name: 'Read the rule' })).toHaveAttribute('href', '#/rules/cn/cn.no-threat');
  });

  test('of a question asks it, and then tells what is right and why', async () => {
    const { front, back } = await one(card('question:who-may-sue', 'question'));
    for (const line of ['Who may sue the cardholder?', 'The issuer', 'The collector', 'The agency']) expect(front).toContain(line);
    expect(back).toContain('The issuer');
    expect(back).toContain('Only whoever holds the claim may sue.');
    expect(back).not.toContain('The agency');
  });

  test('of a moment has what was heard and said, and then better words', async () => {
    const { front, back } = await one(made({ moment: { ...momentTold, rule: 'cn.no-threat' } }), { language: 'zh' });
    expect(front).toMatch(/债务人说\s*你们凭什么收这笔钱？\s*你当时说\s*规定就是这样。/u);
    expect(back).toContain('我给您看合同第几条。');
    expect(back).toContain('不得威胁');
  });

  test('of a note has its two sides', async () => {
    const { front, back } = await one(card('note:n1', 'note', { note: { front: 'PTP', back: 'promise to pay' } }));
    expect([front.includes('PTP'), back.trim()]).toEqual([true, 'promise to pay']);
  });
});
const momentTold = {
  scenario: 'small',
  heard: { zh: '你们凭什么收这笔钱？', en: 'What gives you the right?' },
  said: { zh: '规定就是这样。', en: 'Those are the rules.' },
  better: { zh: '我给您看合同第几条。', en: 'Let me show you the clause.' },
};

describe('progress', () => {
  test('before the first review has nothing to show', async () => {
    await open(Progress);
    expect(await screen.findByText('Nothing to show yet. It begins with the first card.')).toBeVisible();
  });

  test('tells sums, what comes, what was kept and when, in pictures with words and tables', async () => {
    const reviews = [
      reviewed({ id: 'a', at: '2026-11-01T12:00:00.000Z', rating: 4 }),
      reviewed({ id: 'b', at: '2026-11-09T12:00:00.000Z', rating: 3 }),
      reviewed({ id: 'c', at: '2026-11-20T12:00:00.000Z', rating: 4, card: 'term:waiver' }),
    ];
    await open(Progress, { reviews });
    expect(await screen.findByText('2 of 2 met so far')).toBeVisible();
    expect(screen.getByRole('img', { name: /review.? to come from cards met so far/u })).toBeVisible();
    expect(screen.getByRole('img', { name: '3 reviews on 3 days of the last half year.' })).toBeVisible();
    const young = within(screen.getByRole('region', { name: 'How much was kept' })).getByRole('row', { name: /^Young cards/u });
    expect(young).toHaveTextContent('100% (1 of 1)');
    expect(screen.getAllByText('As a table')).toHaveLength(3);
    const days = within(screen.getByRole('region', { name: 'When you studied' })).getAllByRole('listitem', { hidden: true });
    expect(days.map((day) => day.textContent)).toEqual(['20', '9', '1'].map((day) => `November ${day}, 2026: 1 review`));
  });

  test('in Chinese too', async () => {
    await open(Progress, { language: 'zh', reviews: [reviewed({ at: '2026-11-20T12:00:00.000Z' })] });
    expect(await screen.findByText('最近半年里有 1 天学过，共复习 1 次。')).toBeVisible();
    expect(screen.getByRole('listitem', { hidden: true })).toHaveTextContent('2026年11月20日：1 次');
  });
});
