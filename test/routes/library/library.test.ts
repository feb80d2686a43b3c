import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Library from '../../../src/routes/library/Library.svelte';
import { anAttempt, anOpenAttempt } from '../../support/an-attempt.ts';
import { sampleContent } from '../../support/sample-content.ts';
import { show } from '../../support/screen.ts';

const titles = (): (string | null)[] => screen.queryAllByRole('article').map((card) => within(card).getByRole('link').textContent);

test('every call is a card that leads to its case file', async () => {
  await show(Library, {});
  expect(titles()).toEqual(['The forgotten due date', 'The late fee nobody explained']);
  expect(screen.getByRole('link', { name: 'The late fee nobody explained' })).toHaveAttribute('href', '#/brief/angry-late-fee');
  const [first] = screen.getAllByRole('article');
  expect(first).toHaveTextContent('Tutorial');
  expect(first).toHaveTextContent('Zhou Lan · Easy-going');
  expect(within(first!).getByRole('img', { name: 'Difficulty 1 of 5' })).toBeVisible();
  expect(first).toHaveTextContent('Phone');
  expect(first).toHaveTextContent('Mainland China');
  expect(first).toHaveTextContent('Not tried yet');
});

test('the same library stands in Chinese', async () => {
  await show(Library, {}, { language: 'zh' });
  expect(screen.getByRole('heading', { level: 1, name: '练习通话' })).toBeVisible();
  expect(titles()).toEqual(['忘了还款日', '四百六的违约金']);
  expect(screen.getByText('共 2 通')).toBeVisible();
});

test('a first visit is offered the tutorial', async () => {
  await show(Library, {}, { language: 'zh' });
  const offer = screen.getByRole('region', { name: '先打第一通电话' });
  expect(within(offer).getByRole('link', { name: '打开案卷' })).toHaveAttribute('href', '#/brief/first-call');
});

test('who has practised before is not offered the tutorial again, and sees the best result', async () => {
  await show(Library, {}, { attempts: [anAttempt()] });
  expect(screen.queryByRole('region', { name: 'Take your first call' })).toBeNull();
  expect(screen.getAllByRole('article')[0]).toHaveTextContent('Best result Passed professionalism 84');
});

test('a call left open can be gone back to, with its own mode and number', async () => {
  await show(Library, {}, { attempts: [anOpenAttempt({ mode: 'exam', seed: 99 })] });
  const banner = screen.getByRole('region', { name: 'A call is still open' });
  expect(banner).toHaveTextContent('The forgotten due date — 1 turn so far.');
  expect(within(banner).getByRole('link', { name: 'Back to the call' })).toHaveAttribute('href', '#/call/first-call?mode=exam&seed=99');
});

test('searching finds words of either language', async () => {
  const user = userEvent.setup();
  await show(Library, {});
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), '违约金');
  expect(titles()).toEqual(['The late fee nobody explained']);
  expect(screen.getByText('1 of 2 calls')).toBeVisible();
});

test('filters narrow by difficulty and by what was done', async () => {
  const user = userEvent.setup();
  await show(Library, {}, { attempts: [anAttempt()] });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Not yet');
  expect(titles()).toEqual(['The late fee nobody explained']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Difficulty' }), '1');
  expect(screen.getByRole('heading', { name: 'No call matches' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(titles()).toHaveLength(2);
});

test('an empty library says how to fill it', async () => {
  await show(Library, {}, { content: sampleContent([]) });
  expect(screen.getByRole('heading', { name: 'No calls here yet' })).toBeVisible();
  expect(screen.queryByRole('searchbox')).toBeNull();
});
