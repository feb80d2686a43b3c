import '../../support/still.ts';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { AdvisorDesk } from '../../../src/advisor/index.ts';
import type { CollectorSpoke } from '../../../src/domain/dialogue/index.ts';
import type { Attempt } from '../../../src/domain/records/index.ts';
import Debrief from '../../../src/routes/debrief/Debrief.svelte';
import { chose, dialled, smallContent } from '../../support/call-device.ts';
import { keyValue, show, type Scene } from '../../support/screen.ts';

const finished = (changed: Partial<Attempt> = {}): Attempt =>
  dialled({
    id: 'done',
    mode: 'guided',
    endedAt: '2026-11-21T09:06:00.000Z',
    log: ['identify', 'verify', 'state', 'ask', 'end'].map((id) => chose(id)),
    note: { disposition: 'promise-to-pay', reason: '', ability: '', nextAction: 'check tonight', remarks: '' },
    freeNotes: 'pays tonight',
    result: { ending: 'promised', legality: { passed: true, score: 92 }, professionalism: { score: 61 }, passed: false },
    ...changed,
  });
const threatened: Partial<Attempt> = { log: [chose('identify'), chose('verify'), chose('threat'), chose('threat')] };

async function open(changed: Partial<Attempt> = {}, scene: Scene = {}) {
  const around = await show(Debrief, { params: { attemptId: 'done' } }, { content: smallContent, attempts: [finished(changed)], ...scene });
  return { ...around, user: userEvent.setup() };
}
const region = (name: string | RegExp) => screen.findByRole('region', { name });

describe('the two judgements', () => {
  test('a lawful call passes the gate; professionalism is a number with its sections', async () => {
    await open();
    expect(await region('Legality')).toHaveTextContent('Passed');
    const grade = await region('Professionalism');
    expect(grade).toHaveTextContent(/^Professionalism \d+of 100/u);
    expect(within(grade).getAllByRole('row').length).toBe(8);
  });

  test('a threat fails it: rule, turn, words, clause, force and certainty, and what would have been lawful', async () => {
    await open(threatened);
    const gate = await region('Legality');
    expect(gate).toHaveTextContent('Failed');
    expect(gate).toHaveTextContent('Pay, or the police will come.');
    expect(gate).toHaveTextContent('Critical');
    expect(gate).toHaveTextContent('Lawful wording');
    expect(gate).toHaveTextContent(/Text seen|Second hand|Unverified/u);
    expect(within(gate).getAllByRole('link', { name: 'Turn 3' })[0]).toBeVisible();
    expect(within(gate).getAllByRole('link', { name: 'The rule in full' })[0]).toHaveAttribute(
      'href',
      '#/rules/cn/cn.false-criminal-threat',
    );
  });

  test('in Chinese too', async () => {
    await open(threatened, { language: 'zh' });
    const gate = await region('合法性');
    expect(gate).toHaveTextContent('未通过');
    expect(gate).toHaveTextContent('不还警察就上门。');
    expect(await region('专业度')).toHaveTextContent('满分 100');
    expect(await region('逐轮回看')).toHaveTextContent('从这里再试一次');
  });
});

describe('what happened', () => {
  test('ending, what came after, and five families of outcome', async () => {
    await open();
    const outcome = await region('What came of it');
    expect(outcome).toHaveTextContent('Agreed');
    expect(outcome).toHaveTextContent('Paid that night.');
    expect(
      within(outcome)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Conversation', 'Recovery', 'Speed', 'Debtor’s health', 'Balance']);
  });

  test('the curve can be walked by arrow keys, and the table says the same', async () => {
    const { user } = await open(threatened);
    const mood = await region('Trust and tension');
    const curve = await within(mood).findByRole('slider');
    curve.focus();
    await user.keyboard('{End}');
    expect(curve).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Turn 4: trust 0, tension 5.*a rule was broken/u));
    await user.keyboard('{ArrowLeft}');
    expect(curve).toHaveAttribute('aria-valuenow', '3');
    expect(mood).toHaveTextContent('Pay, or the police will come.');
    const rows = within(mood)
      .getAllByRole('row', { hidden: true })
      .map((row) => [...row.children].map((cell) => cell.textContent).slice(0, 3));
    expect(rows).toEqual([
      ['Turn', 'Trust', 'Tension'],
      ['0', '2', '1'],
      ['1', '2', '1'],
      ['2', '2', '1'],
      ['3', '0', '5'],
      ['4', '0', '5'],
    ]);
  });

  test('every turn shows what was heard, what it did, and better words', async () => {
    await open(threatened);
    await region('The call, turn by turn');
    const turn = document.getElementById('turn-3');
    expect(turn).toHaveTextContent('Threat');
    expect(turn).toHaveTextContent('Trust −2');
    expect(turn).toHaveTextContent(/Tension \+[34]/u);
    expect(turn).toHaveTextContent('Better put');
  });

  test(
    'once it is worked out, a turn shows the best lawful words and what its own cost; and when a pass was gone',
    { timeout: 60_000 },
    async () => {
      const around = await open(threatened, { advisor: new AdvisorDesk(() => 0) });
      const possible = await region('What was possible');
      await waitFor(() => expect(possible).toHaveTextContent('After turn 3 this call could no longer be passed.'), { timeout: 15_000 });
      const turn = document.getElementById('turn-3');
      expect(turn).toHaveTextContent(/Best words here (Could you pay it tonight|Your credit card stands at|I should say)/u);
      expect(turn).toHaveTextContent('Cost the gate; 60 points of legality');
      expect(document.getElementById('turn-1')).toHaveTextContent('Nothing better could have been said here.');
      around.language.choose('zh');
      expect(await region('这通电话本可以打成什么样')).toHaveTextContent('第 3 轮之后，这通电话已经不可能通过了。');
      expect(document.getElementById('turn-3')).toHaveTextContent('合法性这一关没过；合法性 60 分');
    },
  );

  test('until they have said who they are, it is a voice, as on the call', async () => {
    await open();
    await region('The call, turn by turn');
    expect(document.getElementById('turn-0')).toHaveTextContent('Voice on the line');
    expect(document.getElementById('turn-3')).toHaveTextContent('Lin Xiaoyan');
    expect(document.getElementById('turn-0')).not.toHaveTextContent('Lin Xiaoyan');
  });

  test('what was heard is never called other', async () => {
    const mumbled: CollectorSpoke = { type: 'collector.spoke', text: 'Well. Lin?', acts: ['other', 'verify-identity'], misconduct: [] };
    await open({ log: [chose('identify'), { ...mumbled, atMs: 2_000 }] });
    await region('The call, turn by turn');
    expect(document.getElementById('turn-2')).toHaveTextContent('#Verifies identity');
    expect(document.getElementById('turn-2')).not.toHaveTextContent('#Other');
  });

  test('its parts can be jumped to', async () => {
    const { user } = await open();
    const parts = within(await screen.findByRole('navigation', { name: 'On this page' }));
    for (const part of parts.getAllByRole('button')) {
      await user.click(part);
      expect(screen.getByRole('heading', { level: 2, name: part.textContent ?? '' })).toHaveFocus();
    }
  });

  test('every criterion says why', async () => {
    await open();
    const rubric = await region('Where every point came from');
    expect(rubric).toHaveTextContent('You said hello.');
  });

  test('facts and questions: found or missed, answered or left', async () => {
    await open();
    expect(await region('What there was to find out')).toHaveTextContent('She forgot. Missed');
    expect(await region('What they wanted to know')).toHaveTextContent(/How much\? (Answered|Left open|Never came up)/u);
    expect(await region('Call note')).toHaveTextContent('check tonight');
  });
});

describe('again', () => {
  test('a moment can be tried again: the log up to it, as another take', async () => {
    const { user, records } = await open(
      { ...threatened, mode: 'practice' },
      { settings: keyValue({ reflections: '{"done":{"went":"","moment":""}}' }) },
    );
    await user.click(await screen.findByRole('button', { name: 'Try turn 3 again' }));
    await waitFor(() => expect(window.location.hash).toBe('#/call/small?mode=practice&seed=1&take=id-1'));
    expect(records.inProgress).toMatchObject({
      id: 'id-1',
      log: [chose('identify'), chose('verify')],
      takeOf: { attempt: 'done', turn: 3 },
    });
    expect(records.attempt('done')?.log.length).toBe(4);
  });

  test('an exam cannot be rewound', async () => {
    await open({ mode: 'exam' }, { settings: keyValue({ reflections: '{"done":{"went":"","moment":""}}' }) });
    expect(await region('The call, turn by turn')).toHaveTextContent(
      'An exam cannot be rewound, and no second take can start from a turn of it.',
    );
    expect(screen.queryByRole('button', { name: /^Try turn/u })).toBeNull();
  });

  test('the same call, or the same debtor on a new one', async () => {
    await open();
    const again = await region('Again');
    expect(within(again).getByRole('link', { name: 'Same call again' })).toHaveAttribute('href', '#/call/small?mode=guided&seed=1');
    expect(within(again).getByRole('link', { name: 'Same debtor, new call' })).toHaveAttribute(
      'href',
      '#/call/small?mode=guided&seed=4321',
    );
  });
});

describe('held against another take', () => {
  test('a take leads to the first it was begun from, and to every other finished one of the same call', async () => {
    const first = dialled({ id: 'first', startedAt: '2026-11-20T09:00:00.000Z' });
    const other = finished({ id: 'other', startedAt: '2026-11-22T09:00:00.000Z', takeOf: { attempt: 'done', turn: 2 } });
    const unfinished = dialled({ id: 'unfinished', startedAt: '2026-11-23T09:00:00.000Z' });
    const done = finished({ takeOf: { attempt: 'first', turn: 3 } });
    await open({}, { attempts: [done, first, other, unfinished] });
    const again = await region('Again');
    expect(within(again).getByRole('link', { name: 'Compare with the first take' })).toHaveAttribute('href', '#/compare/first/done');
    expect(within(again).getByText('Compare with 1 other take')).toBeVisible();
    const links = within(within(again).getByRole('list', { hidden: true })).getAllByRole('link', { hidden: true });
    expect(links.map((link) => [link.getAttribute('href'), link.textContent?.replace(/^.*?\d\d:\d\d/u, '')])).toEqual([
      ['#/compare/done/other', ' · Guided · second take, from turn 2 · professionalism 61'],
    ]);
  });

  test('with nothing to compare yet, it says what would be', async () => {
    await open({}, { language: 'zh' });
    expect(await region('再来一次')).toHaveTextContent('这通电话再打一次之后，可以在这里把两次对比。');
  });
});

describe('before and instead of the result', () => {
  test('the learner reflects first, and finds it again beside the result', async () => {
    const settings = keyValue();
    const { user } = await open({ mode: 'practice' }, { settings });
    expect(screen.queryByRole('region', { name: 'Legality' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Mixed' }));
    await user.type(screen.getByRole('textbox'), 'Ask why first.');
    await user.click(screen.getByRole('button', { name: 'Show the debrief' }));
    expect(await region('Legality')).toBeVisible();
    expect(await region('Your first view')).toHaveTextContent(/Mixed.*Ask why first\./u);
    expect(settings.get('reflections')).toBe('{"done":{"went":"mixed","moment":"Ask why first."}}');
  });

  test('reflecting can be skipped, and what was thought of calls since deleted is forgotten', async () => {
    const settings = keyValue({ reflections: '{"gone":{"went":"well","moment":"x"},"bad":3}' });
    const { user } = await open({ mode: 'exam' }, { settings, language: 'zh' });
    await user.click(screen.getByRole('button', { name: '跳过' }));
    expect(await region('合法性')).toBeVisible();
    expect(settings.get('reflections')).toBe('{"done":{"went":"","moment":""}}');
  });

  test('when the scenario has changed, the stored result stands', async () => {
    await open({ scenarioHash: 'older' });
    expect(await screen.findByText(/This scenario has been changed since the call/u)).toBeVisible();
    expect(await region('Legality')).toHaveTextContent('Passed');
    expect(await region('Professionalism')).toHaveTextContent('61');
    expect(screen.queryByRole('region', { name: 'Trust and tension' })).toBeNull();
  });

  test('an unfinished call has no debrief', async () => {
    await show(Debrief, { params: { attemptId: 'attempt-2' } }, { content: smallContent, attempts: [dialled()] });
    expect(screen.getByText(/There is no finished call under this address/u)).toBeVisible();
  });
});
