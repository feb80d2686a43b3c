import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { router } from 'svelte-spa-router';
import { expect, test } from 'vitest';
import Rules from '../../../src/routes/rules/Rules.svelte';
import { keyValue, show, type Scene } from '../../support/screen.ts';
import { withBooks } from './books.ts';

const open = async (scene: Scene = {}, address = '#/rules') => {
  window.location.hash = address;
  await waitFor(() => expect(`#${[router.location, router.querystring].filter(Boolean).join('?')}`).toBe(address));
  await show(Rules, {}, { content: withBooks(), ...scene });
  await screen.findByRole('searchbox');
};
const titles = (): string[] =>
  screen.queryAllByRole('heading', { level: 3 }).map((one) => one.textContent?.replace(/\s+/gu, ' ').trim() ?? '');
const topics = (): string[] =>
  screen.queryAllByRole('heading', { level: 2 }).map((one) => one.textContent?.replace(/\s+/gu, ' ').trim() ?? '');

test('a rulebook is told by topic; each rule with its kind, its severity, and the force and certainty of its leading clause', async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByRole('radio', { name: 'United States' }));
  await waitFor(() => expect(topics()).toEqual(['When, how often, by what means 1', 'Conduct and pressure 1']));
  expect(titles()).toEqual(['No calls at night', 'No insults']);
  const row = screen.getByRole('link', { name: 'No insults' }).closest('li');
  expect(row).toHaveTextContent('Must not · Critical');
  expect(row).toHaveTextContent('Federal Collection Act, § 12 · Law · Text seen');
  expect(within(row!).getByRole('link')).toHaveAttribute('href', '#/rules/us/us.no-insults');
});

test('Texas shows its own rules on top of the federal ones, each marked whose it is', async () => {
  const user = userEvent.setup();
  await open({}, '#/rules?in=us-tx');
  expect(titles()).toEqual([
    'No calls at night United States (federal law)',
    'No curses Texas',
    'No insults United States (federal law)',
    'Bond first Texas',
  ]);
  expect(screen.getByText(/2 rules of its own, and the 2 of the United States \(federal law\)/u)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Source' }), 'Texas');
  expect(titles()).toEqual(['No curses Texas', 'Bond first Texas']);
});

test('a search finds words of either language in title, words, instrument and id, and says how many', async () => {
  const user = userEvent.setup();
  await open({ language: 'zh' }, '#/rules?in=us-tx');
  const box = screen.getByRole('searchbox', { name: '搜索' });
  const found = async (text: string): Promise<[string | null, number]> => {
    await user.clear(box);
    await user.type(box, text);
    return [screen.getByRole('status').textContent, titles().length];
  };
  expect(await found('不骂人')).toEqual(['4 条中的 1 条', 1]);
  expect(await found('insulting')).toEqual(['4 条中的 1 条', 1]);
  expect(await found('federal act')).toEqual(['4 条中的 2 条', 2]);
  expect(await found('TX.BOND')).toEqual(['4 条中的 1 条', 1]);
  expect(await found('没有这种话')).toEqual(['4 条中的 0 条', 0]);
  await user.click(screen.getByRole('button', { name: '清除筛选' }));
  expect(screen.getByRole('status')).toHaveTextContent('共 4 条');
});

test('topic and severity narrow the list, and the address keeps what was looked for', async () => {
  const user = userEvent.setup();
  await open({}, '#/rules?in=us-tx&find=no');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Conduct and pressure');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Severity' }), 'Critical');
  expect(titles()).toEqual(['No insults United States (federal law)']);
  expect(window.location.hash).toBe('#/rules?in=us-tx&find=no&topic=conduct&severity=critical');
});

test('the rulebook last looked at is the one that opens', async () => {
  const user = userEvent.setup();
  const settings = keyValue();
  await open({ settings });
  expect(screen.getByRole('radio', { name: 'Mainland China' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: 'Texas, US' }));
  expect(settings.get('rulebook')).toBe('us-tx');
});

test('what was remembered is opened', async () => {
  await open({ settings: keyValue({ rulebook: 'us' }) });
  expect(screen.getByRole('radio', { name: 'United States' })).toBeChecked();
});

test('a name that no rulebook has opens the first; a rule that no clause in force stands behind says so', async () => {
  await open({ settings: keyValue({ rulebook: 'atlantis' }) });
  expect(screen.getByRole('link', { name: 'An old one' }).closest('li')).toHaveTextContent('Not in force today');
});

test('it is training material, and how much of it was not read in the original is said at once', async () => {
  await open({ language: 'zh' }, '#/rules?in=us');
  expect(screen.getByText(/培训材料，不是法律意见。/u).closest('p')).toHaveTextContent('本手册 4 处条文中，有 3 处没有读到原文。');
  expect(screen.getByRole('link', { name: '使用前请律师核对什么' })).toHaveAttribute('href', '#/rules/us/to-check');
  expect(screen.getByRole('link', { name: '整本手册一页看完' })).toHaveAttribute('href', '#/rules/us/whole');
});

test('a rulebook that cannot be fetched says what to do', async () => {
  const content = withBooks({ openRulebook: () => Promise.reject(new Error('offline')) });
  await show(Rules, {}, { content });
  expect(await screen.findByRole('alert')).toHaveTextContent('The rulebook did not open. Check the connection and reload the page.');
});
