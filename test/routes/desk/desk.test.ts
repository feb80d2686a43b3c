import '../../support/still.ts';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import planOnTrack from '../../../scenarios/desk/cn/plan-on-track.yaml?raw';
import seventhRing from '../../../scenarios/desk/cn/seventh-ring.yaml?raw';
import clocksWentForward from '../../../scenarios/desk/us/clocks-went-forward.yaml?raw';
import cnText from '../../../scenarios/rulebooks/cn.yaml?raw';
import usText from '../../../scenarios/rulebooks/us.yaml?raw';
import { readDeskCase, type DeskCase } from '../../../src/domain/desk/index.ts';
import type { DecisionRecord } from '../../../src/domain/records/index.ts';
import { readRulebook, type Rulebook } from '../../../src/domain/rulebook/index.ts';
import Decide from '../../../src/routes/desk/Decide.svelte';
import Desk from '../../../src/routes/desk/Desk.svelte';
import { sampleContent } from '../../support/sample-content.ts';
import { show, type Scene } from '../../support/screen.ts';

const present = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('a case or a rulebook of the test does not read');
  return value;
};
const cases: readonly DeskCase[] = [planOnTrack, seventhRing, clocksWentForward].map((text) =>
  present(readDeskCase({ file: 'case.yaml', text }).deskCase),
);
const rulebooks: readonly Rulebook[] = [cnText, usText].map((text) => present(readRulebook({ file: 'book.yaml', text }).rulebook));
const content = {
  ...sampleContent(),
  deskCards: () => Promise.resolve(cases),
  openDeskCase: (id: string) => Promise.resolve(cases.find((one) => one.id === id)),
  openRulebook: (id: string) => Promise.resolve(present(rulebooks.find((one) => one.id === id))),
};

const record = (changed: Partial<DecisionRecord>): DecisionRecord => ({
  version: 1,
  id: 'd1',
  case: 'seventh-ring',
  rulebook: 'cn@2026-11-21',
  mode: 'practice',
  decidedAt: '2026-11-21T08:00:00.000Z',
  decision: { decision: 'contact', way: 'ring' },
  standing: 'unlawful',
  ...changed,
});

/** The router hears of it at once. */
function goTo(hash: string): void {
  window.location.hash = hash;
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

async function openCase(id: string, query: string, scene: Scene = {}) {
  goTo(`#/desk/${id}?${query}`);
  const around = await show(Decide, { params: { id } }, { content, ...scene });
  await screen.findByRole('heading', { level: 1 });
  return around;
}

beforeEach(() => {
  goTo('#/desk');
});

describe('the list', () => {
  test('says of each case how it last came out, and keeps an exam to itself', async () => {
    const decisions = [record({}), record({ id: 'd2', case: 'plan-on-track', sitting: 's1', place: 'cn', mode: 'exam', standing: 'best' })];
    await show(Desk, {}, { content, decisions });
    const rowOf = async (name: string) => present((await screen.findByRole('link', { name })).closest('article') ?? undefined);
    expect(await rowOf('The seventh call today')).toHaveTextContent('Last time: Not this way');
    expect(await rowOf('Month end, and her plan is on track')).toHaveTextContent('Not decided yet');
    expect(screen.getByRole('link', { name: /1 decided, 1 to go$/ })).toHaveAttribute('href', '#/desk?sitting=s1');
  });

  test('can be kept to one place, in Chinese too', async () => {
    const user = userEvent.setup();
    await show(Desk, {}, { content, language: 'zh' });
    await user.click(await screen.findByRole('radio', { name: '美国' }));
    expect(screen.getByRole('status')).toHaveTextContent('共 1 案');
    expect(screen.getAllByRole('article').map((one) => within(one).getByRole('link').textContent)).toEqual(['差两个小时，还是三个']);
  });

  test('an exam goes from case to case and tells all at the end', async () => {
    const user = userEvent.setup();
    await show(Desk, {}, { content });
    await user.click(await screen.findByRole('radio', { name: 'Mainland China' }));
    await user.click(screen.getByRole('radio', { name: 'Exam' }));
    await user.click(screen.getByRole('button', { name: 'Start the exam: 2 cases' }));
    await waitFor(() => expect(window.location.hash).toBe('#/desk/plan-on-track?mode=exam&sitting=id-1&place=cn'));
  });

  test('an exam that is over is told case by case, with both judgements', async () => {
    goTo('#/desk?sitting=s1');
    const decisions = [
      record({ id: 'd1', sitting: 's1', place: 'cn' }),
      record({ id: 'd2', case: 'plan-on-track', sitting: 's1', place: 'cn', standing: 'best', decision: { decision: 'do-not-contact' } }),
    ];
    await show(Desk, {}, { content, decisions });
    expect(await screen.findByRole('heading', { level: 1, name: 'What the exam came to' })).toBeVisible();
    expect(screen.getByText('2 cases decided: 1 within the rules, 1 right. 50 of 100 on average.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Review “The seventh call today”' })).toHaveAttribute(
      'href',
      '#/desk/seventh-ring?decision=d1',
    );
  });
});

describe('an exam that is not over', () => {
  const decisions = [record({ id: 'd1', sitting: 's1', place: 'cn', mode: 'exam' })];
  const onward = '#/desk/plan-on-track?mode=exam&sitting=s1&place=cn';

  test('tells nothing yet, and goes on', async () => {
    goTo('#/desk?sitting=s1');
    await show(Desk, {}, { content, decisions });
    expect(await screen.findByRole('heading', { name: 'This exam is not over' })).toBeVisible();
    expect(screen.getByText('One case is still to be decided. What all of them came to is told after it.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go on with the exam' })).toHaveAttribute('href', onward);
    expect(screen.queryByText(/of 100/)).toBeNull();
  });

  test('tells nothing of one of its decisions either, in Chinese too', async () => {
    await openCase('seventh-ring', 'decision=d1', { decisions, language: 'zh' });
    expect(await screen.findByRole('link', { name: '继续考核' })).toHaveAttribute('href', onward);
    expect(screen.queryByRole('region', { name: '结果' })).toBeNull();
  });

  test('of all places is over when all places are done', async () => {
    goTo('#/desk?sitting=s2');
    const everywhere = ['seventh-ring', 'plan-on-track', 'clocks-went-forward'].map((of) => record({ id: of, case: of, sitting: 's2' }));
    await show(Desk, {}, { content, decisions: everywhere });
    expect(await screen.findByText(/^3 cases decided/)).toBeVisible();
  });
});

describe('a case', () => {
  test('shows the log on the debtor’s clock, and the collector’s beside it where they differ', async () => {
    await openCase('clocks-went-forward', 'mode=practice');
    const log = screen.getByRole('region', { name: 'Contact log' });
    expect(log).toHaveTextContent('Mar 6, 2026, 20:35 · 18:35 at your desk · Phone · voicemail');
    expect(log).toHaveTextContent('Now Mar 9, 2026, 21:30 · 18:30 at your desk');
  });

  test('asks for whatever is still open before it takes a decision', async () => {
    const user = userEvent.setup();
    const { records } = await openCase('seventh-ring', 'mode=practice');
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(screen.getByText('Choose whom and by what, and how long you wait.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^Wait/ }));
    await user.click(screen.getByRole('radio', { name: /^Ring once more/ }));
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(records.decisions).toEqual([]);
  });

  test('guided, says what each rule makes of the plan as it stands', async () => {
    const user = userEvent.setup();
    await openCase('seventh-ring', 'mode=guided');
    const rules = screen.getByRole('region', { name: 'What the rules say of it' });
    expect(rules).toHaveTextContent('Choose, and what each rule says of the choice stands here.');
    await user.click(screen.getByRole('radio', { name: /^Make contact now/ }));
    await user.click(screen.getByRole('radio', { name: /^Ring once more/ }));
    expect(rules).toHaveTextContent('It would break a rule.');
    expect(rules).toHaveTextContent('Six unanswered tries a number a day · Breached');
    expect(rules).toHaveTextContent('Industry rule · in force since January 30, 2026 · Second hand');
    await user.click(screen.getByRole('radio', { name: /^Wait/ }));
    await user.click(screen.getByRole('radio', { name: /Nov 21, 2026, 10:00/ }));
    expect(rules).toHaveTextContent('No rule forbids it.');
    expect(rules).toHaveTextContent('Kept by not making contact now');
  });

  test('in practice says nothing beforehand, keeps the decision, and then tells', async () => {
    const user = userEvent.setup();
    const { records } = await openCase('seventh-ring', 'mode=practice', { language: 'zh' });
    expect(screen.queryByRole('region', { name: '规则怎么看这个决定' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: /^先等等/ }));
    await user.click(screen.getByRole('radio', { name: /^用座席电话再打一次/ }));
    await user.click(screen.getByRole('radio', { name: /2026年11月21日 10:00/ }));
    await user.click(screen.getByRole('button', { name: '就这么定' }));
    expect(records.decisions).toEqual([
      record({
        id: 'id-1',
        decidedAt: '2026-11-22T02:00:00.000Z',
        decision: { decision: 'wait', way: 'ring', until: '2026-11-21T10:00' },
        standing: 'best',
      }),
    ]);
    await waitFor(() => expect(window.location.hash).toBe('#/desk/seventh-ring?decision=id-1'));
    const told = await screen.findByRole('region', { name: '结果' });
    expect(told).toHaveTextContent('正确');
    expect(told).toHaveTextContent('合规');
    expect(screen.getByRole('heading', { name: '结果' })).toHaveFocus();
  });

  test('that is decided against the rules tells the rule, what would have been right, and every other way', async () => {
    await openCase('seventh-ring', 'decision=d1', { decisions: [record({})] });
    const told = await screen.findByRole('region', { name: 'What it came to' });
    for (const words of ['Not this way', 'This contact breaks a rule.', 'Against the rules', '0 of 100', 'What would have been right']) {
      expect(told).toHaveTextContent(words);
    }
    expect(told).toHaveTextContent(
      'Wait until Nov 21, 2026, 10:00: Ring once more, from the desk line (139 0000 5528 · Phone · ask for payment)',
    );
    expect(told).toHaveTextContent('Six unanswered tries a number a day · Breached · Major');
    const options = within(present(within(told).getByText('Everything you could have decided').closest('details') ?? undefined));
    expect(options.getAllByRole('listitem', { hidden: true })).toHaveLength(13);
  });

  const card = { version: 1, id: 'rule:cn.freq-unanswered-6', kind: 'rule', madeAt: '2026-11-22T02:00:00.000Z' } as const;
  test.each([
    ['a card for the rule', [], { ...card, missedIn: { kind: 'decision', id: 'id-1' } }],
    ['the card that is there as it is', [{ ...card, madeAt: '2026-11-20T08:00:00.000Z' }], { ...card, madeAt: '2026-11-20T08:00:00.000Z' }],
  ])('against the rules leaves %s', async (_title, cards, left) => {
    const user = userEvent.setup();
    const { records } = await openCase('seventh-ring', 'mode=practice', { cards });
    await user.click(screen.getByRole('radio', { name: /^Make contact now/ }));
    await user.click(screen.getByRole('radio', { name: /^Ring once more/ }));
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(records.decisions).toMatchObject([{ standing: 'unlawful' }]);
    expect(records.cards).toEqual([left]);
  });

  test('of a waiting that was not needed says so', async () => {
    const late = record({ decision: { decision: 'wait', way: 'ring', until: '2026-11-23T10:00' }, standing: 'too-cautious' });
    await openCase('seventh-ring', 'decision=d1', { decisions: [late] });
    expect(await screen.findByRole('region', { name: 'What it came to' })).toHaveTextContent('Needlessly cautious');
  });

  test('in an exam is recorded, says nothing, and hands on to the next', async () => {
    const user = userEvent.setup();
    const { records } = await openCase('plan-on-track', 'mode=exam&sitting=s1&place=cn');
    expect(screen.getByText('Exam, 2 cases to go')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^Do not make contact/ }));
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(records.decisions).toMatchObject([{ case: 'plan-on-track', sitting: 's1', place: 'cn', standing: 'best' }]);
    await waitFor(() => expect(window.location.hash).toBe('#/desk/seventh-ring?mode=exam&sitting=s1&place=cn'));
    expect(screen.queryByRole('region', { name: 'What it came to' })).toBeNull();
  });

  test('the last one of an exam leads to what it came to', async () => {
    const user = userEvent.setup();
    const decisions = [record({ id: 'd2', case: 'plan-on-track', sitting: 's1', mode: 'exam' })];
    await openCase('seventh-ring', 'mode=exam&sitting=s1&place=cn', { decisions });
    expect(screen.getByText('Exam, the last case')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^Do not make contact/ }));
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    await waitFor(() => expect(window.location.hash).toBe('#/desk?sitting=s1'));
  });

  test('that nobody knows is said to be unknown, and so is a decision', async () => {
    await openCase('nobody', 'mode=practice');
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing at this address' })).toBeVisible();
    await openCase('seventh-ring', 'decision=gone');
    expect(await screen.findByText('This decision is not on this device any more.')).toBeVisible();
  });

  test('says so when the decision could not be stored', async () => {
    const user = userEvent.setup();
    await openCase('seventh-ring', 'mode=practice', { keeps: 'unavailable' });
    await user.click(screen.getByRole('radio', { name: /^Do not make contact/ }));
    await user.click(screen.getByRole('button', { name: 'Decide' }));
    expect(await screen.findByText('This decision could not be stored on this device.')).toBeVisible();
  });
});
