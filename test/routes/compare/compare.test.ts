import '../../support/still.ts';
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../../src/domain/records/index.ts';
import Compare from '../../../src/routes/compare/Compare.svelte';
import { chose, dialled, smallContent } from '../../support/call-device.ts';
import { show, type Scene } from '../../support/screen.ts';

const log = (...ids: readonly string[]): Attempt['log'] => ids.map((id) => chose(id));
const asked = dialled({
  id: 'asked',
  startedAt: '2026-11-21T08:00:00.000Z',
  endedAt: '2026-11-21T08:06:00.000Z',
  log: log('identify', 'verify', 'state', 'ask', 'end'),
  result: { ending: 'promised', legality: { passed: true, score: 95 }, professionalism: { score: 61 }, passed: false },
});
const threatened = dialled({
  id: 'threatened',
  endedAt: '2026-11-21T09:06:00.000Z',
  log: log('identify', 'verify', 'threat', 'threat'),
  takeOf: { attempt: 'asked', turn: 3 },
  result: { ending: 'slams', legality: { passed: false, score: 0 }, professionalism: { score: 9 }, passed: false },
});

async function open(scene: Scene = {}, params = { first: 'asked', second: 'threatened' }) {
  const around = await show(Compare, { params }, { content: smallContent, attempts: [asked, threatened], ...scene });
  return { ...around, user: userEvent.setup() };
}
const region = (name: string) => screen.findByRole('region', { name });
const rowsOf = (table: HTMLElement): readonly (readonly (string | null)[])[] =>
  within(table)
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? null));

describe('what each take came to', () => {
  test('endings, gates and scores stand side by side, with the difference', async () => {
    await open();
    const verdicts = await region('What each came to');
    expect(rowsOf(within(verdicts).getByRole('table')).filter((_, at) => at < 5)).toEqual([
      ['First', 'Second', 'Difference'],
      ['How it ended'],
      ['Agreed', 'Hung up on', ''],
      ['Legality'],
      [expect.stringMatching(/^Passed \d+ of 100$/u), expect.stringMatching(/^Failed 0 of 100$/u), expect.stringMatching(/^−\d+$/u)],
    ]);
    expect(within(verdicts).getByRole('img', { name: 'A good ending' })).toBeVisible();
    expect(screen.getByText('second take, from turn 3', { exact: false })).toBeVisible();
  });

  test('the rules, the points and the outcomes that made the difference', async () => {
    const { user } = await open();
    const cost = await region('What made the difference');
    expect(within(cost).getByText('Only in the second').parentElement).toHaveTextContent(/Critical.*Turn 3/u);
    const points = within(cost).getByRole('table', { name: 'Where the points differ' });
    expect(within(points).getAllByText(/^[+−]\d+(\.\d)?$/u).length).toBeGreaterThan(3);
    const [why] = within(points).getAllByLabelText(/^Why: /u);
    await user.click(why!);
    expect(why!.parentElement).toHaveTextContent(/First.*Second/u);
    expect(rowsOf(within(cost).getByRole('table', { name: 'What came of it' })).slice(0, 4)).toEqual([
      ['Outcome', 'First', 'Second', 'Difference'],
      ['Recoveryhow much will really come in', '100', '0', '−100'],
      ['Debtor’s healthhow their life stands after it', '90', '40', '−50'],
      ['Balancefalls when recovery and health pull apart', '95', '0', '−95'],
    ]);
  });

  test('in Chinese too', async () => {
    await open({ language: 'zh' });
    expect(screen.getByRole('heading', { level: 1, name: '两次对比：小电话' })).toBeVisible();
    expect(await region('各自的结果')).toHaveTextContent(/说好了.*被挂断/u);
    expect(await region('差在哪里')).toHaveTextContent('只在第二次');
    expect(await region('逐轮对照')).toHaveTextContent('从这里起，对方的状态不同了');
    expect(await region('逐轮对照')).toHaveTextContent('不还警察就上门。');
  });
});

describe('turn against turn', () => {
  test('what both begin with is shown once, folded; then each turn of one against the other', async () => {
    const { user } = await open();
    const turns = await region('Turn against turn');
    const common = within(turns).getByText('The same up to turn 2');
    expect(within(turns).getByText('Am I speaking to Lin Xiaoyan?')).not.toBeVisible();
    await user.click(common);
    expect(within(turns).getAllByText('Am I speaking to Lin Xiaoyan?').length).toBe(1);
    const third = document.getElementById('turn-3')!;
    expect(third).toHaveTextContent('From here on the debtor stands differently');
    expect(third).toHaveTextContent('Your credit card stands at ¥1,814.40.');
    expect(third).toHaveTextContent('Pay, or the police will come.');
    expect(rowsOf(within(third).getByRole('table'))).toEqual([
      ['After this turn', 'First', 'Second'],
      ['Trust', '2', '0 −2'],
      ['Tension', '1', '5 +4'],
      ['Willingness', '3', '3'],
      ['How much?', 'settled', 'asked again, open'],
      ['Temper', 'calm', 'angry'],
    ]);
  });

  test('the turn at which they part can be gone to', async () => {
    const { user } = await open();
    const verdicts = await region('What each came to');
    await user.click(within(verdicts.parentElement!).getByRole('link', { name: 'Turn 3' }));
    expect(document.getElementById('turn-3')).toHaveFocus();
  });

  test('where one take is over, the other goes on alone', async () => {
    await open();
    await region('Turn against turn');
    const fifth = document.getElementById('turn-5')!;
    expect(fifth).toHaveTextContent('This take has no more turns.');
    expect(fifth).toHaveTextContent(/Trust \d · Tension \d · Willingness \d/u);
    expect(within(fifth).queryByRole('table')).toBeNull();
  });

  test('both curves are walked by arrow keys, and the table says the same', async () => {
    const { user } = await open();
    const mood = await region('Trust and tension');
    const curve = within(mood).getByRole('slider');
    expect(curve).toHaveAttribute('aria-valuetext', 'Turn 3. First: trust 2, tension 1. Second: trust 0, tension 5');
    curve.focus();
    await user.keyboard('{End}');
    expect(curve).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Turn 5\. First: .*\. Second: no such turn$/u));
    expect(rowsOf(within(mood).getByRole('table', { hidden: true })).map((row) => row.join(' '))).toEqual([
      'Turn Trust, first Trust, second Tension, first Tension, second',
      '0 2 2 1 1',
      '1 2 2 1 1',
      '2 2 2 1 1',
      '3 2 0 1 5',
      expect.stringMatching(/^4 2 0 \d 5$/u),
      expect.stringMatching(/^5 \d — \d —$/u),
    ]);
  });

  test('two calls in which the same was said never part', async () => {
    await open({ attempts: [asked, { ...asked, id: 'again', seed: 2 }] }, { first: 'asked', second: 'again' });
    expect(await screen.findByText('As far as both takes go, the debtor stands the same.')).toBeVisible();
    expect(await region('Turn against turn')).toHaveTextContent('The same words from beginning to end.');
    expect(screen.getByText('No rule was broken in one take and kept in the other.')).toBeVisible();
    expect(screen.getByText('Every line of the scorecard came out the same.')).toBeVisible();
  });
});

describe('what cannot be compared, or only in part', () => {
  test('an unfinished take is compared so far, and says so', async () => {
    const { endedAt: _ended, result: _result, ...running } = { ...threatened, log: log('identify', 'verify', 'state') };
    await open({ attempts: [asked, running] });
    expect(screen.getByText('Not finished: figures so far')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Resume' })).toHaveAttribute('href', '#/call/small?mode=practice&seed=1&take=threatened');
    const verdicts = await region('What each came to');
    expect(within(verdicts).getByRole('columnheader', { name: 'Second (so far)' })).toBeVisible();
    expect(verdicts).toHaveTextContent('Still on the line');
    expect(await region('What made the difference')).toHaveTextContent('Shown once a take has reached its ending.');
  });

  test('takes of an older scenario are compared by the results given at the time', async () => {
    await open({ attempts: [{ ...asked, scenarioHash: 'older' }, threatened] });
    expect(await screen.findByText(/^This scenario has been changed since/u)).toBeVisible();
    const verdicts = await region('What each came to');
    expect(rowsOf(within(verdicts).getByRole('table'))).toEqual([
      ['First', 'Second', 'Difference'],
      ['How it ended'],
      ['Agreed', 'Hung up on', ''],
      ['Legality'],
      ['Passed 95 of 100', 'Failed 0 of 100', '−95'],
      ['Professionalism'],
      ['61 of 100 61', '9 of 100 9', '−52'],
    ]);
    expect(screen.queryByRole('region', { name: 'Turn against turn' })).toBeNull();
  });

  test('a scenario that is gone leaves the results, the ending by its name in the file', async () => {
    const gone = { ...smallContent, openScenario: () => Promise.resolve(undefined) };
    await open({ content: gone, language: 'zh' });
    expect(await screen.findByText(/^打过之后场景改过了/u)).toBeVisible();
    expect(await region('各自的结果')).toHaveTextContent(/promised.*slams/u);
  });

  test.each([
    ['a take that is missing', { first: 'asked', second: 'nowhere' }, 'One of these takes is not here'],
    ['one take, twice', { first: 'asked', second: 'asked' }, 'That is one take, not two'],
    ['takes of two calls', { first: 'asked', second: 'elsewhere' }, 'These are two different calls'],
  ])('%s: said in words, with the way to pick others', async (_, params, title) => {
    await open({ attempts: [asked, { ...threatened, id: 'elsewhere', scenario: 'other' }] }, params);
    expect(screen.getByRole('heading', { level: 2, name: title })).toBeVisible();
    expect(screen.getByRole('link', { name: 'History' })).toHaveAttribute('href', '#/history');
  });
});
