import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { router } from 'svelte-spa-router';
import { expect, test } from 'vitest';
import Glossary from '../../../src/routes/glossary/Glossary.svelte';
import TermPage from '../../../src/routes/glossary/TermPage.svelte';
import WholeGlossary from '../../../src/routes/glossary/WholeGlossary.svelte';
import { show, type Scene } from '../../support/screen.ts';
import { withGlossary } from './shelf.ts';

const browse = async (scene: Scene = {}, address = '#/glossary') => {
  window.location.hash = address;
  await waitFor(() => expect(`#${[router.location, router.querystring].filter(Boolean).join('?')}`).toBe(address));
  await show(Glossary, {}, { content: withGlossary(), ...scene });
  await screen.findByRole('searchbox');
};
const read = async (term: string, scene: Scene = {}) => {
  await show(TermPage, { params: { term } }, { content: withGlossary(), ...scene });
  await screen.findByRole('heading', { level: 1 });
};
const headings = (level: number): string[] => screen.queryAllByRole('heading', { level }).map(plain);
const region = (name: string): HTMLElement => screen.getByRole('region', { name });
/** Everything that can be read, piece by piece. */
function plain(element: Element | null): string {
  if (element === null) return '';
  const pieces = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (pieces.nextNode()) texts.push(pieces.currentNode.textContent ?? '');
  return texts.join(' ').replaceAll(/\s+/gu, ' ').trim();
}

test('the listed terms come first and in their order, the rest of the source by topic, the words of the field on a shelf of their own', async () => {
  const user = userEvent.setup();
  await browse();
  expect(headings(2)).toEqual(['The fifteen listed terms 2', 'Interest and charges 1']);
  expect(headings(3)).toEqual(['1 overdue', '2 dead account', 'fine']);
  await user.click(screen.getByRole('radio', { name: 'Field terms (1)' }));
  expect(headings(3)).toEqual(['bucket']);
  expect(screen.getByText(/They are not among the fifteen\./u)).toBeVisible();
});

test('a row has both names and the pinyin, each in its own language, and says whether the word is commonly misused', async () => {
  await browse({ language: 'zh' });
  const row = screen.getByRole('link', { name: '逾期' }).closest('li')!;
  expect(plain(row)).toBe('1 逾期 yú qī · overdue 逾期的意思。 常被说错');
  expect(within(row).getByText('yú qī')).toHaveAttribute('lang', 'zh-Latn-pinyin');
  expect(within(row).getByText('overdue')).toHaveAttribute('lang', 'en');
  expect(within(row).getByRole('link')).toHaveAttribute('href', '#/glossary/overdue');
});

test.each(['逾期', 'yuqi', 'yq', 'YU QI', 'overdue', 'past d', '过期未还'])(
  'typing “%s” finds the term at once, and how many is said',
  async (typed) => {
    const user = userEvent.setup();
    await browse();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), typed);
    expect(headings(3)[0]).toBe('1 overdue');
    expect(screen.getByRole('status')).toHaveTextContent(/^[1-3] of 3 terms/u);
  },
);

test('what only the other shelf has is told, and one step away', async () => {
  const user = userEvent.setup();
  await browse({ language: 'zh' });
  await user.type(screen.getByRole('searchbox'), 'zl');
  expect(screen.getByRole('status')).toHaveTextContent(/3 个中的 0 个.*补充术语里有 1 个/u);
  await user.click(screen.getByRole('button', { name: '补充术语里有 1 个' }));
  expect(headings(3)).toEqual(['账龄']);
});

test('nothing found can be cleared', async () => {
  const user = userEvent.setup();
  await browse();
  await user.type(screen.getByRole('searchbox'), 'zzzz');
  expect(screen.getByRole('heading', { name: 'No such term here' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(screen.getByRole('searchbox')).toHaveValue('');
  expect(screen.getByRole('status')).toHaveTextContent('3 terms');
});

test('the topic narrows, and the address keeps what was looked for', async () => {
  const user = userEvent.setup();
  await browse({}, '#/glossary?find=f');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Topic' }), 'Interest and charges');
  expect(headings(3)).toEqual(['fine']);
  expect(window.location.hash).toBe('#/glossary?find=f&topic=charges');
});

test('a glossary that cannot be fetched says what to do', async () => {
  await show(Glossary, {}, { content: withGlossary({ openGlossary: () => Promise.reject(new Error('offline')) }) });
  expect(await screen.findByRole('alert')).toHaveTextContent('The glossary did not open. Check the connection and reload the page.');
});

test('a term is told in both languages, with its other names and how it is said', async () => {
  await read('overdue');
  expect(screen.getByText('yú qī', { selector: 'p.text-lead span' })).toHaveAttribute('lang', 'zh-Latn-pinyin');
  expect(plain(screen.getByText('Also called', { exact: false }))).toBe('Also called past due · 过期未还');
  expect(screen.getByText('逾期的意思。')).toHaveAttribute('lang', 'zh-CN');
  expect(plain(region('On a call'))).toBe('On a call Collector That is overdue. 您这是逾期。');
  expect(screen.getByText('Not if the minimum is paid.').parentElement).toHaveTextContent('Often got wrong');
  expect(screen.getByText(/No\. 1 of the fifteen listed terms · Arrears · Source no\. G-001/u)).toBeVisible();
});

test('a term points to what it belongs with, what it is taken for, its rules with their certainty, calls and lists', async () => {
  await read('overdue');
  expect(within(region('Belongs with')).getByRole('link', { name: 'fine' })).toHaveAttribute('href', '#/glossary/fine');
  expect(plain(region('Easily taken for'))).toBe(
    'Easily taken for dead account 呆账 dāi zhàng What dead account means. bucket 账龄 zhàng líng What bucket means.',
  );
  expect(within(region('Rules behind it')).getAllByRole('listitem').map(plain)).toEqual([
    'No insults United States · Federal Collection Act, § 12 · Text seen',
    'An old one Mainland China · Not in force today',
  ]);
  expect(within(region('Rules behind it')).getByRole('link', { name: 'No insults' })).toHaveAttribute('href', '#/rules/us/us.no-insults');
  expect(within(region('Calls in which it comes up')).getByRole('link')).toHaveAttribute('href', '#/brief/first-call');
  expect(within(region('Lists it stands in')).getByRole('link', { name: '1. Listen first' })).toHaveAttribute(
    'href',
    '#/lists/two-steps?item=1',
  );
});

test('a word of the field is never told as one of the fifteen', async () => {
  await read('bucket', { language: 'zh' });
  expect(screen.getByText('补充术语 · 逾期与账龄 · 资料编号 G-A01')).toBeVisible();
  expect(screen.getByRole('link', { name: '回到学习' })).toHaveAttribute('href', '#/study');
});

test('an unknown term is said to be unknown', async () => {
  await read('gone');
  expect(screen.getByText('There is no such term. It may have been renamed.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'All terms' })).toHaveAttribute('href', '#/glossary');
});

test('the whole glossary stands on one page: the listed terms, the rest by topic, the words of the field', async () => {
  await show(WholeGlossary, {}, { content: withGlossary(), language: 'zh' });
  await screen.findByRole('heading', { level: 1, name: '术语表' });
  expect(headings(2)).toEqual(['开列的十五个术语', '利息与费用', '补充术语（1）']);
  expect(screen.getAllByRole('article').map(plain)).toEqual([
    '1 逾期 yú qī · overdue 逾期的意思。 催收员：您这是逾期。 常被说错 够最低还款额就不算。',
    '2 呆账 dāi zhàng · dead account 呆账的意思。 催收员：您这是呆账。',
    '罚款 fá kuǎn · fine 罚款的意思。 催收员：您这是罚款。 有违法的做法 无权。',
    '账龄 zhàng líng · bucket 账龄的意思。 催收员：您这是账龄。',
  ]);
});
