import { device } from '../../support/still.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import cnText from '../../../scenarios/rulebooks/cn.yaml?raw';
import { readRulebook } from '../../../src/domain/rulebook/index.ts';
import type { Scenario } from '../../../src/domain/scenario/index.ts';
import { rulesInForce } from '../../../src/routes/briefing/rules-in-force.ts';
import Briefing from '../../../src/routes/briefing/Briefing.svelte';
import { firstCall, rulebook, sampleContent } from '../../support/sample-content.ts';
import { show, type Scene } from '../../support/screen.ts';

const open = async (scene?: Scene, id = 'first-call') => {
  await show(Briefing, { params: { id } }, scene);
  await screen.findByRole('heading', { level: 2, name: /Case file|案卷/ });
};
const rowsOf = (name: string): string[][] =>
  within(within(screen.getByRole('region', { name })).getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''));

beforeEach(() => {
  device.wide = true;
  window.location.hash = '#/brief/first-call';
});

test('the ledger shows every part to the last fen, and their sum', async () => {
  await open();
  expect(rowsOf('What is owed')).toEqual([
    ['Principal', '¥18,000.00'],
    ['Interest', '¥40.05'],
    ['Late fee', '¥460.00'],
    ['Total', '¥18,500.05'],
  ]);
});

test('authority says what may be granted alone and what only with approval', async () => {
  await open();
  expect(rowsOf('What you may grant')).toEqual([
    ['Instalments, up to', '6 months', '12 months'],
    ['Waiver, up to', 'None', '¥460.00'],
    ['Extension, up to', '7 days', '15 days'],
  ]);
});

test('the case file stands in Chinese, with its bucket explained', async () => {
  await open({ language: 'zh' });
  const file = screen.getByRole('region', { name: '案卷' });
  expect(file).toHaveTextContent('恒信服务（受青禾银行委托）');
  expect(file).toHaveTextContent('2026年11月20日 10:30');
  expect(file).toHaveTextContent('26 天');
  expect(file).toHaveTextContent('逾期 30 天以内，以提醒为主，问清原因。');
  expect(screen.getByRole('region', { name: '联系记录' })).toHaveTextContent('短信提醒，未回复');
});

test('rules are those in force on the day of the call, gravest first, with clause, force and certainty', async () => {
  await open();
  const rules = screen.getByRole('region', { name: 'Rules in force' });
  expect(rules).toHaveTextContent('2 rules apply in Mainland China on November 20, 2026.');
  expect(rules).toHaveTextContent('Must not · Credit card measures, art. 68 · Departmental rule · Text seen');
  expect(rules).not.toHaveTextContent('A repealed rule');
  expect(within(rules).getByRole('link', { name: 'No threats' })).toHaveAttribute('href', '#/rules/cn/cn.no-threat');
  expect(rulesInForce(rulebook, '2026-11-20').map(({ rule }) => rule.id)).toEqual(['cn.no-threat', 'cn.say-who']);
  expect(rulesInForce(rulebook, '2025-12-31').map(({ rule }) => rule.id)).toEqual(['cn.no-threat', 'cn.repealed']);
});

test('what is scored is told beforehand, the two judgements apart', async () => {
  await open();
  const scoring = screen.getByRole('region', { name: 'How it is scored' });
  expect(
    within(scoring)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent),
  ).toEqual(['Legality', 'Professionalism']);
  expect(scoring).toHaveTextContent('A major breach caps professionalism at 59.');
  expect(scoring).toHaveTextContent('at least 80 points');
  expect(within(scoring).getByRole('row', { name: /Opening and identity/ })).toHaveTextContent('12');
});

test('the tutorial starts guided; dialling takes a number from the dice', async () => {
  const user = userEvent.setup();
  await open();
  expect(screen.getByRole('radio', { name: /^Guided/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Dial Zhou Lan' }));
  await waitFor(() => expect(window.location.hash).toBe('#/call/first-call?mode=guided&seed=4321'));
});

test('any other call starts as practice, and the same call can be asked for again', async () => {
  const user = userEvent.setup();
  await open({ language: 'zh' }, 'angry-late-fee');
  expect(screen.getByRole('radio', { name: /^练习/ })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: /^考核/ }));
  await user.click(screen.getByText('更多选项'));
  await user.type(screen.getByRole('textbox', { name: '通话编号' }), '17');
  await user.click(screen.getByRole('button', { name: '拨打给高强' }));
  await waitFor(() => expect(window.location.hash).toBe('#/call/angry-late-fee?mode=exam&seed=17'));
});

test('on a narrow screen dialling stays in reach, and says in which mode', async () => {
  device.wide = false;
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByRole('radio', { name: /^Exam/ }));
  await user.click(screen.getByRole('button', { name: 'Mode: Exam' }));
  expect(screen.getByRole('radio', { name: /^Exam/ })).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Dial Zhou Lan' }).closest('form')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Dial Zhou Lan' }));
  await waitFor(() => expect(window.location.hash).toBe('#/call/first-call?mode=exam&seed=4321'));
});

test('a number that cannot be one is refused before dialling', async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByText('Advanced'));
  await user.type(screen.getByRole('textbox', { name: 'Call number' }), '4294967296');
  expect(screen.getByText('Use a whole number from 0 to 4294967295.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Dial Zhou Lan' })).toBeDisabled();
});

describe('the contact decision', () => {
  const withNumbers = (numbers: NonNullable<typeof firstCall.caseFile.contactPoints>): Scenario => ({
    ...firstCall,
    jurisdiction: 'cn',
    caseFile: { ...firstCall.caseFile, zone: 'Asia/Shanghai', agreed: { nightContact: false }, contactPoints: numbers },
  });
  const twoNumbers = withNumbers([
    { id: 'mobile', channel: 'phone', shown: '138 0000 6610', owner: 'debtor', place: 'mobile', source: 'contract' },
    { id: 'office', channel: 'phone', shown: '010-5550 0123', owner: 'employer', place: 'work', source: 'customer-file' },
  ]);
  const cn = readRulebook({ file: 'cn.yaml', text: cnText }).rulebook;
  const scene = (scenario: Scenario, language: 'zh' | 'en' = 'en'): Scene => ({
    language,
    content: { ...sampleContent([scenario]), ...(cn && { openRulebook: () => Promise.resolve(cn) }) },
  });

  test('stands there as the scenario plans it, with what the rules say, and dialling takes one key', async () => {
    const user = userEvent.setup();
    await open(scene(twoNumbers));
    const contact = screen.getByRole('region', { name: 'The contact' });
    expect(contact).toHaveTextContent('Zhou Lan · 138 0000 6610 · Nov 20, 2026, 10:30');
    expect(contact).toHaveTextContent('No rule forbids it.');
    screen.getByRole('button', { name: 'Dial Zhou Lan' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.hash).toBe('#/call/first-call?mode=guided&seed=4321'));
  });

  test('may be another: guided, it is told at once; the call is told by its address', async () => {
    const user = userEvent.setup();
    await open(scene(twoNumbers));
    const contact = screen.getByRole('region', { name: 'The contact' });
    await user.click(within(contact).getByText('Decide otherwise'));
    await user.selectOptions(within(contact).getByLabelText('Number'), 'office');
    await fireEvent.change(within(contact).getByLabelText('Time, on the debtor’s clock'), { target: { value: '22:15' } });
    expect(contact).toHaveTextContent('It would break 2 rules.');
    expect(contact).toHaveTextContent('A contact person only when the debtor is lost · Breached');
    await user.click(screen.getByRole('button', { name: 'Dial Zhou Lan' }));
    await waitFor(() => expect(window.location.hash).toBe('#/call/first-call?mode=guided&seed=4321&to=office&clock=22%3A15'));
  });

  test('in practice is only recorded, and the plan can be taken up again', async () => {
    const user = userEvent.setup();
    await open(scene({ ...twoNumbers, tutorial: false }, 'zh'));
    const contact = screen.getByRole('region', { name: '联系决定' });
    await user.click(within(contact).getByText('换一个决定'));
    await user.selectOptions(within(contact).getByLabelText('号码'), 'office');
    expect(contact).toHaveTextContent('你自己的决定合不合规，复盘时再说。');
    await user.click(within(contact).getByRole('button', { name: '恢复原来的安排' }));
    expect(contact).toHaveTextContent('没有规则不许。');
  });

  test('owns up to what the case file does not say', async () => {
    await open(scene(withNumbers([])));
    expect(screen.getByRole('region', { name: 'The contact' })).toHaveTextContent(/\d+ rules cannot be decided from this file\./u);
  });
});

test('an unknown call is said to be unknown', async () => {
  await show(Briefing, { params: { id: 'nobody' } });
  expect(screen.getByRole('heading', { level: 1, name: 'Nothing at this address' })).toBeVisible();
});

test('a case file that cannot be fetched says what to do', async () => {
  const content = { ...sampleContent(), openRulebook: () => Promise.reject(new Error('offline')) };
  await show(Briefing, { params: { id: 'first-call' } }, { content });
  expect(await screen.findByRole('alert')).toHaveTextContent('Check the connection and reload the page.');
});
