import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import RulePage from '../../../src/routes/rules/RulePage.svelte';
import ToCheck from '../../../src/routes/rules/ToCheck.svelte';
import WholeBook from '../../../src/routes/rules/WholeBook.svelte';
import { show, type Scene } from '../../support/screen.ts';
import { withBooks } from './books.ts';

const open = async (jurisdiction: string, rule: string, scene: Scene = {}) => {
  await show(RulePage, { params: { jurisdiction, rule } }, { content: withBooks(), ...scene });
  await screen.findByRole('heading', { level: 1 });
};
const region = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });
/** Everything that can be read, piece by piece. */
function plain(element: Element | null): string {
  if (element === null) return '';
  const pieces = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (pieces.nextNode()) texts.push(pieces.currentNode.textContent ?? '');
  return texts.join(' ').replaceAll(/\s+/gu, ' ').trim();
}

test('a rule is told with its words, why, whom it binds, and both wordings side by side', async () => {
  await open('us-tx', 'us.no-insults');
  expect(screen.getByRole('heading', { level: 1, name: 'No insults' })).toBeVisible();
  expect(plain(screen.getByRole('heading', { level: 1 }).nextElementSibling)).toBe(
    'Critical · Must not · Conduct and pressure · United States (federal law) · us.no-insults',
  );
  expect(screen.getByText('No insulting language.')).toBeVisible();
  expect(await region('Why it matters')).toHaveTextContent('It hurts.');
  expect(plain(await region('Two ways to say it'))).toBe('Two ways to say it Lawful Please go on. Unlawful Shut up.');
  expect(plain(await region('Whom it binds'))).toBe(
    'Whom it binds Anyone who collects in this jurisdiction. A breach shows in a single sentence. ' +
      'On the fatal list of call monitoring (F2): a breach fails the call.',
  );
});

test('clauses in force today, not yet and no longer are told apart, with dates, force and certainty in words', async () => {
  await open('us', 'us.no-insults');
  const clauses = await region('Where it comes from');
  expect(
    within(clauses)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => [plain(heading), plain(heading.nextElementSibling)]),
  ).toEqual([
    [
      'In force today',
      'Federal Collection Act, § 12 Leads: findings cite this clause. Dates since March 20, 1978 ' +
        'The dates are less certain than the text: Unverified. Force Law How sure we are Text seen. The provision’s own words were read.',
    ],
    [
      'Not yet in force',
      'New rule Dates from July 1, 2027 Force Regulation How sure we are Unverified. Written from memory; treat it as a pointer, not as law. ' +
        'Binds only where the lender is a bank.',
    ],
    [
      'No longer in force',
      'Old rule Dates from January 1, 2000 until November 30, 2021 Force Regulation How sure we are Second hand. ' +
        'Only a summary by others was read; check the official text.',
    ],
  ]);
});

test('a rule with nothing in force behind it says so, and a rule of narrow reach whom it binds', async () => {
  await open('cn', 'cn.old');
  expect(await region('Where it comes from')).toHaveTextContent('No clause behind this rule is in force on November 22, 2026.');
  expect(screen.queryByText(/fails the call/u)).toBeNull();
});

test('examples are tiny calls: what was said, where it breaks the rule, and why', async () => {
  await open('us', 'us.no-insults');
  const examples = within(await region('What it looks like in a call')).getAllByRole('article');
  expect(examples.map(plain)).toEqual([
    'Example 1: Breached Debtor Speaking. confirms who they are Collector Breaks the rule here People like you! ' +
      'states the debt, insult What breaks it: insult.',
    'Example 2: Met Collector greeting Nothing here breaks the rule.',
  ]);
});

test('the same examples stand in Chinese; a decision is told with what decides it', async () => {
  await open('us', 'us.hours', { language: 'zh' });
  const examples = within(await region('在电话里是什么样')).getAllByRole('article');
  expect(examples.map(plain)).toEqual([
    '例 1：违反 拨号前的决定：联系 对象 债务人本人 方式 电话 时间 2026年11月20日 22:10 决定本身就违反了这一条，后面说什么都一样。 关键在于：什么时间。',
    '例 2：做到了 拨号前的决定：先等等 对象 债务人本人 方式 电话 时间 2026年11月20日 22:10 没有联系，也就守住了。',
    '例 3：无法判定 拨号前的决定：联系 对象 债务人本人 方式 电话 缺少事实，无法判定：什么时间。',
  ]);
});

test('the practice calls, the cases on the desk and the pairs of the drill that turn on it are named', async () => {
  await open('us', 'us.no-insults', { language: 'zh' });
  const calls = await region('哪些练习会考到它');
  expect(within(calls).getByRole('link', { name: '忘了还款日' })).toHaveAttribute('href', '#/brief/first-call');
  expect(calls).toHaveTextContent('可选的话里有 2 句会违反它；在示范通话“骂人”里被违反');
  expect(within(calls).getByRole('link', { name: '她在上班' })).toHaveAttribute('href', '#/desk/at-her-desk?mode=practice');
  expect(calls).toHaveTextContent('拨打之前 · 可做的决定里有 1 种会违反它');
  const pairs = await region('“合法还是违法”练习里的对照');
  expect(plain(pairs)).toBe(
    '“合法还是违法”练习里的对照 他先发火 违法的那句违反的就是这一条。 合法的说法 我听着。 违法的说法 你嚷什么！ 去练这类判断',
  );
  expect(within(pairs).getByRole('link', { name: '去练这类判断：他先发火' })).toHaveAttribute('href', '#/drill?in=us&pair=he-shouts');
});

test('a rule that no call puts to the test says so', async () => {
  await open('us-tx', 'tx.bond');
  expect(await region('Calls and decisions in which it matters')).toHaveTextContent(
    'No practice call and no case on the desk puts this rule to the test yet.',
  );
  expect(await region('Whom it binds')).toHaveTextContent('Only where the collector is an agency.');
});

test('without its examples a rule is still told', async () => {
  await open('us', 'us.hours', { content: withBooks({ openCommentary: () => Promise.reject(new Error('offline')) }) });
  expect(await screen.findByRole('alert')).toHaveTextContent('The examples did not load.');
  expect(screen.getByText('No calls after nine.')).toBeVisible();
});

test('an unknown rule and an unknown rulebook are said to be unknown', async () => {
  await open('us', 'us.gone');
  expect(screen.getByText('There is no such rule in this rulebook. It may have been renamed.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'All rules' })).toHaveAttribute('href', '#/rules?in=us');
});

test('a rulebook that is not there is said not to be', async () => {
  await open('atlantis', 'us.hours', { language: 'zh' });
  expect(screen.getByText('这个地址下没有规则手册。')).toBeVisible();
});

test('every clause that was not read in the original is listed for a lawyer, by instrument, with counts', async () => {
  await show(ToCheck, { params: { jurisdiction: 'us' } }, { content: withBooks() });
  const counts = within(await region('Where things stand')).getByRole('table');
  expect(within(counts).getAllByRole('row').slice(1).map(plain)).toEqual([
    'Text seen 1 The provision’s own words were read.',
    'Second hand 2 Only a summary by others was read; check the official text.',
    'Unverified 1 Written from memory; treat it as a pointer, not as law.',
  ]);
  expect(screen.getByRole('heading', { level: 1, name: 'For a lawyer to check: United States (federal law)' })).toBeVisible();
  expect(screen.getByText(/^Training material, not legal advice\./u)).toBeVisible();
  expect(screen.getByText(/^For 1 more clause the text was seen/u)).toBeVisible();
  const listed = within(await region('Clauses to check, by instrument')).getAllByRole('region');
  expect(listed.map(plain)).toEqual([
    'Federal Collection Act 1 second hand, 1 with dates to check § 12 No insults Text: Text seen · Dates: Unverified § 7 No calls at night Text: Second hand',
    'Old rule 1 second hand no article given No insults Text: Second hand',
    'New rule 1 unverified no article given No insults Text: Unverified',
  ]);
  expect(screen.getByRole('link', { name: 'No calls at night' })).toHaveAttribute('href', '#/rules/us/us.hours');
});

test('where all was read, nothing is left to check', async () => {
  await show(ToCheck, { params: { jurisdiction: 'cn' } }, { content: withBooks(), language: 'zh' });
  expect(await region('待核对的条文，按文件排列')).toHaveTextContent('没有待核对的：每一处条文都读到了原文。');
});

test('a whole rulebook stands on one page, with whose rule each is', async () => {
  await show(WholeBook, { params: { jurisdiction: 'us-tx' } }, { content: withBooks() });
  expect(await screen.findByRole('heading', { level: 1, name: 'Rules in Texas: all rules' })).toBeVisible();
  expect(screen.getByText(/Force and dates as they stand on November 22, 2026/u)).toBeVisible();
  const rules = screen.getAllByRole('article');
  expect(rules.map((rule) => plain(within(rule).getByRole('heading', { level: 3 })))).toEqual([
    'No calls at night',
    'No curses',
    'No insults',
    'Bond first',
  ]);
  expect(plain(rules[2] ?? null)).toBe(
    'No insults Critical · Must not · United States (federal law) · us.no-insults No insulting language. It hurts. ' +
      'Lawful Please go on. Unlawful Shut up. Federal Collection Act, § 12 · Law · Text seen · since March 20, 1978 ' +
      'Old rule · Regulation · Second hand · from January 1, 2000 until November 30, 2021 · No longer in force ' +
      'New rule · Regulation · Unverified · from July 1, 2027 · Not yet in force',
  );
});
