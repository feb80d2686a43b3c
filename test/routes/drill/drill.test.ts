import { cleanup, screen, within } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/dialogue/index.ts';
import type { PairItem } from '../../../src/domain/drill/index.ts';
import Drill from '../../../src/routes/drill/Drill.svelte';
import { drillWords } from '../../../src/routes/drill/words.ts';
import { drilled } from '../../domain/records/attempts.ts';
import { callOf, drillContent, pairNamed, pairsOf, ruleOf, seedWith } from '../../support/drill-device.ts';
import { keyValue, show, type Scene } from '../../support/screen.ts';

const open = (scene: Scene = {}) => show(Drill, {}, { content: drillContent, ...scene });

/** Chooses kind and number on the start screen, by keyboard, and begins. */
async function begin(user: UserEvent, language: Language, kind: 'pairs' | 'call', seed: number): Promise<void> {
  const words = drillWords[language];
  const choice = screen.getByRole('radio', { name: new RegExp(`^${words.start.kinds[kind].name}`, 'u') });
  choice.focus();
  await user.keyboard(' ');
  await user.click(screen.getByText(words.start.number));
  await user.type(screen.getByLabelText(words.start.numberLabel), String(seed));
  screen.getByRole('button', { name: words.start.begin }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: words.round.leave });
}

/** The router hears of it at once. */
function goTo(hash: string): void {
  window.location.hash = hash;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

beforeEach(() => {
  goTo('#/drill');
});

/** Answers as the rulebook would, and goes on. */
async function answerRightly(user: UserEvent, item: PairItem): Promise<void> {
  const [rule] = item.broke;
  await user.keyboard(rule === undefined ? '1' : '2');
  if (rule !== undefined) await user.keyboard(String(item.options.indexOf(rule) + 1));
  await user.keyboard('{Enter}');
}

const text = (line: string) => new RegExp(line.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'), 'u');

test('a wrong answer is explained at once: verdict, rule, clause with force, date and certainty, why, and the other wording', async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByRole('radio', { name: 'United Kingdom' }));
  await begin(user, 'en', 'pairs', 12);
  const [item] = pairsOf('uk', 12).items;
  if (item === undefined || item.wording !== 'unlawful') throw new Error('number 12 should begin with an unlawful line');
  expect(screen.getByText(item.pair.situation.en)).toBeVisible();
  await user.keyboard('1');
  const told = screen.getByRole('region', { name: 'This is unlawful.' });
  const rule = ruleOf('uk', item.turnsOn);
  expect(told).toHaveTextContent('Not right');
  expect(told).toHaveTextContent('You let it pass.');
  expect(within(told).getByText(text(rule.title.en))).toBeVisible();
  expect(told).toHaveTextContent(item.pair.why?.en ?? rule.why.en);
  expect(told).toHaveTextContent(item.pair.lawful[0]?.say.en ?? '');
  expect(told).toHaveTextContent(item.pair.unlawful[0]?.say.en ?? '');
  expect(within(told).getByText(text(item.clauses[item.turnsOn]?.instrument.en ?? ''))).toHaveTextContent(
    /art\. .* · Departmental rule · in force since .* · Text seen: The provision’s own words were read\.$/u,
  );
  expect(screen.getByRole('button', { name: 'Next line' })).toHaveFocus();
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^Not right\s+This is unlawful\./u);
});

test('a round of lines is answered by number keys alone, in Chinese, and its result kept', async () => {
  const user = userEvent.setup();
  const { records, settings } = await open({ language: 'zh' });
  await begin(user, 'zh', 'pairs', 7);
  const { items } = pairsOf('cn', 7);
  for (const item of items) {
    expect(screen.getByRole('heading', { level: 2, name: `第 ${item.at} 题，共 10 题` })).toBeVisible();
    await answerRightly(user, item);
  }
  expect(screen.getByRole('heading', { name: '结果' })).toHaveFocus();
  expect(screen.getByText('全找出来了，规则也对，一处没多标。')).toBeVisible();
  expect(screen.getByText('成绩已保存。')).toBeVisible();
  const breaches = items.filter(({ wording }) => wording === 'unlawful').length;
  expect(records.drills).toEqual([
    {
      version: 1,
      id: 'id-1',
      kind: 'pairs',
      jurisdiction: 'cn',
      rulebook: expect.stringMatching(/^cn@\d{4}-\d\d-\d\d$/u) as string,
      language: 'zh',
      seed: 7,
      breaches,
      startedAt: '2026-11-22T02:00:00.000Z',
      endedAt: '2026-11-22T02:00:00.000Z',
      precision: 1,
      recall: 1,
      answers: items.map(({ at, pair, broke }) => ({ at, pair: pair.id, broke, ...(broke[0] === undefined ? {} : { marked: broke[0] }) })),
    },
  ]);
  expect(settings.language).toBe('zh');
  expect(records.cards).toEqual([]);
});

test('the wrong rule for an unlawful line is told beside the right one', async () => {
  const user = userEvent.setup();
  await open({ language: 'zh' });
  await begin(user, 'zh', 'pairs', 7);
  const { items } = pairsOf('cn', 7);
  const item = items.find(({ wording }) => wording === 'unlawful');
  if (item === undefined) throw new Error('number 7 should hold an unlawful line');
  for (const before of items.slice(0, item.at - 1)) await answerRightly(user, before);
  await user.keyboard('2');
  expect(screen.getByRole('region', { name: '触犯了哪一条？' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.getByText('催收员这样说，合法吗？')).toBeVisible();
  await user.keyboard('2');
  const other = item.options.find((rule) => !item.broke.includes(rule)) ?? '';
  await user.keyboard(String(item.options.indexOf(other) + 1));
  const told = screen.getByRole('region', { name: '这样说违法。' });
  expect(told).toHaveTextContent('你看出了违法，但规则选错了。');
  expect(within(told).getByText(text(ruleOf('cn', item.turnsOn).title.zh))).toBeVisible();
  expect(within(told).getByText('你选的是').nextElementSibling).toHaveTextContent(ruleOf('cn', other).title.zh);
});

test('the language is switched in the middle: words change, the question does not', async () => {
  const user = userEvent.setup();
  const { settings } = await open({ language: 'zh' });
  await begin(user, 'zh', 'pairs', 7);
  const [item] = pairsOf('cn', 7).items;
  await user.keyboard('2');
  settings.change({ language: 'en' });
  expect(await screen.findByRole('region', { name: 'Which rule does it break?' })).toBeVisible();
  expect(screen.getByText(item?.pair.situation.en ?? '')).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: 'Line 1 of 10' })).toBeVisible();
});

test('a call is marked by keyboard alone: every breach by its rule gives 100% twice, with each clause', async () => {
  const user = userEvent.setup();
  const { records } = await open();
  await user.click(screen.getByRole('radio', { name: 'United Kingdom' }));
  const seed = seedWith('uk', 3);
  await begin(user, 'en', 'call', seed);
  const { items, call } = callOf('uk', seed);
  for (const { at, broke, options } of items) {
    await user.keyboard('{ArrowDown}');
    if (broke[0] === undefined) continue;
    await user.keyboard('{Enter}');
    await user.keyboard(String(options.indexOf(broke[0]) + 1));
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(`Turn ${at} marked: ${ruleOf('uk', broke[0]).title.en}`);
  }
  expect(screen.getByText('3 turns marked')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hand in' }));
  expect(screen.getAllByText('100%')).toHaveLength(2);
  expect(screen.getAllByText('Found')).toHaveLength(3);
  for (const { instead } of call.planted) expect(screen.getByText(text(instead.say.en))).toBeVisible();
  expect(records.drills[0]).toMatchObject({ kind: 'call', jurisdiction: 'uk', seed, breaches: 3, precision: 1, recall: 1 });
});

test('what was missed, taken for another rule and marked in vain is told apart', async () => {
  const user = userEvent.setup();
  const { records } = await open({ language: 'zh' });
  const seed = seedWith('cn', 2);
  await begin(user, 'zh', 'call', seed);
  const { items } = callOf('cn', seed);
  const [broken] = items.filter(({ broke }) => broke.length > 0);
  const lawful = items.find(({ broke }) => broke.length === 0);
  if (broken === undefined || lawful === undefined) throw new Error('the call should have both kinds of turns');
  const mark = async (at: number, option: number) => {
    await user.click(screen.getByRole('button', { name: new RegExp(`第 ${at} 轮`, 'u'), expanded: false }));
    await user.keyboard(String(option + 1));
  };
  await mark(lawful.at, 0);
  await mark(
    broken.at,
    broken.options.findIndex((rule) => !broken.broke.includes(rule)),
  );
  await user.click(screen.getByRole('button', { name: '交卷' }));
  expect(screen.getByText('标了 2 处，对了 0 处')).toBeVisible();
  expect(screen.getByText('共有 2 处，找出 0 处')).toBeVisible();
  expect(['错标 1 处', '规则选错 1 处', '漏掉 1 处'].map((told) => screen.getByText(told).textContent)).toHaveLength(3);
  expect(screen.getByText('按规则看，这句话没有问题。你选的是：').nextElementSibling).toHaveTextContent(
    ruleOf('cn', lawful.options[0] ?? '').title.zh,
  );
  expect(records.drills[0]).toMatchObject({ breaches: 2, precision: 0, recall: 0 });
  const missed = items.flatMap(({ broke }) => broke.slice(0, 1)).map((rule) => `rule:${rule}`);
  expect(records.cards.map(({ id }) => id).toSorted()).toEqual([...new Set(missed)].sort());
  expect(records.cards[0]).toMatchObject({ kind: 'rule', missedIn: { kind: 'drill', id: 'id-1' }, madeAt: '2026-11-22T02:00:00.000Z' });
});

test('a mark is taken back, and a call without a breach left alone is perfect', async () => {
  const user = userEvent.setup();
  const { records } = await open();
  await user.click(screen.getByRole('radio', { name: 'United Kingdom' }));
  const seed = seedWith('uk', 0);
  await begin(user, 'en', 'call', seed);
  await user.click(screen.getByRole('button', { name: /Turn 2/u }));
  await user.keyboard('1');
  await user.click(screen.getByRole('button', { name: 'Unmark turn 2' }));
  expect(screen.getByText('Nothing marked')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hand in' }));
  expect(screen.getByText('Nothing here broke a rule, and you marked nothing.')).toBeVisible();
  expect(records.drills[0]).toMatchObject({ breaches: 0, precision: 1, recall: 1 });
});

test('a round survives a reload where it stood', async () => {
  const user = userEvent.setup();
  const settings = keyValue();
  await open({ language: 'zh', settings });
  await begin(user, 'zh', 'pairs', 7);
  const { items } = pairsOf('cn', 7);
  if (items[0] === undefined || items[1] === undefined) throw new Error('a round has more than two questions');
  await answerRightly(user, items[0]);
  await user.keyboard('2');
  cleanup();
  const { records } = await open({ language: 'zh', settings });
  expect(await screen.findByRole('heading', { level: 2, name: '第 2 题，共 10 题' })).toBeVisible();
  expect(screen.getByRole('region', { name: '触犯了哪一条？' })).toBeVisible();
  expect(screen.getByText('上次这一轮没做完，从停下的地方接着来。')).toBeVisible();
  await user.keyboard('{Escape}');
  for (const item of items.slice(1)) await answerRightly(user, item);
  expect(records.drills[0]).toMatchObject({ seed: 7, precision: 1, recall: 1 });
  cleanup();
  await open({ language: 'zh', settings });
  expect(screen.getByRole('button', { name: '开始' })).toBeVisible();
});

test('a round is left only after a yes, and is then forgotten', async () => {
  const user = userEvent.setup();
  const { records, ports } = await open();
  await begin(user, 'en', 'pairs', 3);
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Go on' }));
  expect(screen.getByRole('heading', { level: 2, name: 'Line 1 of 10' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave the round' }));
  expect(await screen.findByRole('button', { name: 'Begin' })).toBeVisible();
  expect([records.drills, ports.settings.get('drill')]).toEqual([[], '']);
});

test('the last rounds and the rules that slip through most are listed for the chosen place, and a round is repeated', async () => {
  const user = userEvent.setup();
  const missed = { at: 1, broke: ['cn.workplace'] };
  const drills = [
    drilled({ id: 'd1', breaches: 1, precision: 1, recall: 0, answers: [missed] }),
    drilled({
      id: 'd2',
      seed: 99,
      startedAt: '2026-11-21T09:00:00.000Z',
      breaches: 2,
      answers: [missed, { at: 2, broke: ['cn.no-insult'] }],
    }),
    drilled({ id: 'd3', jurisdiction: 'uk', startedAt: '2026-11-20T09:00:00.000Z' }),
  ];
  await open({ language: 'zh', drills });
  const progress = screen.getByRole('region', { name: '成绩：中国大陆' });
  const rules = await within(progress).findAllByRole('listitem');
  await screen.findByText(ruleOf('cn', 'cn.workplace').title.zh);
  expect(rules.map((rule) => rule.textContent)).toHaveLength(2);
  expect(within(progress).getAllByRole('listitem')[0]).toHaveTextContent('出现 2 次，漏掉 2 次');
  const rows = within(progress).getAllByRole('row').slice(1);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toHaveTextContent(/编号 99\s*2\s*—\s*50%/u);
  await user.click(within(progress).getByRole('button', { name: '再来：整通挑错，编号 99' }));
  expect(await screen.findByText('中国大陆 · 整通挑错 · 编号 99')).toBeVisible();
});

test('in a browser that keeps nothing the result is told to last as long as the page', async () => {
  const user = userEvent.setup();
  await open({ storage: 'unavailable', keeps: 'unavailable' });
  await user.click(screen.getByRole('radio', { name: 'United Kingdom' }));
  await begin(user, 'en', 'call', seedWith('uk', 1));
  await user.click(screen.getByRole('button', { name: 'Hand in' }));
  expect(await screen.findByText('This browser keeps nothing: the result lasts until the page closes.')).toBeVisible();
  expect(screen.getByText('you marked nothing').previousElementSibling).toHaveTextContent('—');
});

test('a number that is none is refused before the round', async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByText('Choose the number yourself'));
  await user.type(screen.getByLabelText('Round number'), 'seven');
  expect(screen.getByText('Use a whole number from 0 to 4294967295.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Begin' })).toBeDisabled();
});

test('a round that a rule’s page links to begins with the pair it shows, and its answer leads back to the rule', async () => {
  const user = userEvent.setup();
  const { situation, id } = pairNamed('uk', 3);
  goTo(`#/drill?in=uk&pair=${id}`);
  await open();
  expect(await screen.findByText(`The first line will be about this: ${situation.en}`)).toBeVisible();
  expect(screen.getByRole('radio', { name: 'United Kingdom' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Begin' }));
  expect(await screen.findByText(situation.en)).toBeVisible();
  await user.keyboard('1');
  const links = within(screen.getByRole('region', { name: /^This is / })).getAllByRole('link');
  expect(links[0]).toHaveAttribute('href', expect.stringMatching(/^#\/rules\/uk\/uk\./u));
});

test('a link to another place’s law, or to a pair that is gone, still opens the drill', async () => {
  goTo('#/drill?in=uk&pair=gone');
  await open({ language: 'zh' });
  expect(await screen.findByRole('radio', { name: '英国' })).toBeChecked();
  expect(screen.getByRole('button', { name: '开始' })).toBeEnabled();
  expect(screen.queryByText(/^第一题就出这一处/)).toBeNull();
});
