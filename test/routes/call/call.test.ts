import { device } from '../../support/still.ts';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { router } from 'svelte-spa-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Call from '../../../src/routes/call/Call.svelte';
import type { Attempt } from '../../../src/domain/records/index.ts';
import { chose, dialled, smallContent } from '../../support/call-device.ts';
import { show, type Scene } from '../../support/screen.ts';

const onCall = { log: [chose('identify'), chose('verify')] };

async function open(attempt?: Partial<Attempt>, scene: Scene = {}) {
  const started = attempt && dialled(attempt);
  window.location.hash = `#/call/small?mode=${started?.mode ?? 'practice'}&seed=${started?.seed ?? 1}`;
  await waitFor(() => expect(`#${router.location}?${router.querystring}`).toBe(window.location.hash));
  const around = await show(Call, { params: { id: 'small' } }, { content: smallContent, attempts: started ? [started] : [], ...scene });
  await screen.findByRole('group', { name: /^(Call|通话)：?/u });
  return { ...around, user: userEvent.setup() };
}
const conversation = () => screen.getByRole('log');
const numbered = (text: RegExp): string => {
  const all = within(screen.getByRole('region', { name: /What you could say|你可以这样说/u })).getAllByRole('button');
  return String(all.findIndex((button) => text.test(button.textContent ?? '')) + 1);
};

beforeEach(() => {
  device.wide = true;
});
afterEach(() => {
  window.location.hash = '';
});

describe('on the line', () => {
  test('the phone rings, then they answer', async () => {
    const { user } = await open();
    expect(screen.getByRole('heading', { name: 'Calling Lin Xiaoyan' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Connect now' }));
    expect(conversation()).toHaveTextContent(/Hello/u);
    expect(screen.getByText('Voice on the line')).toBeVisible();
  });

  test('a number key says the sentence; what was heard in it stands beneath', async () => {
    const { user, records } = await open(onCall);
    await user.keyboard(numbered(/stands at/u));
    expect(conversation()).toHaveTextContent('Your credit card stands at ¥1,814.40.');
    expect(within(conversation()).getByText('States the debt')).toBeVisible();
    expect(records.inProgress?.log.at(-1)).toMatchObject({ choice: 'state', acts: ['state-debt'] });
  });

  test('a whole call goes by number keys alone, from the ring to the call note', async () => {
    const { user, records } = await open();
    await user.click(screen.getByRole('button', { name: 'Connect now' }));
    for (const words of [/this is Chen Yu/u, /Am I speaking/u, /stands at/u, /pay it tonight/u, /Goodbye/u])
      await user.keyboard(numbered(words));
    expect(screen.getByRole('heading', { name: 'The call is over' })).toBeVisible();
    expect(records.inProgress?.log.map((event) => event.type === 'collector.spoke' && event.choice)).toEqual([
      'identify',
      'verify',
      'state',
      'ask',
      'end',
    ]);
  });

  test('in Chinese, the same call in its own words', async () => {
    const { user, language } = await open({ ...onCall, language: 'zh' }, { language: 'zh' });
    expect(conversation()).toHaveTextContent('您好，我是汇澜银行的陈雨，本次通话会录音。');
    await user.keyboard(numbered(/一共欠/u));
    expect(conversation()).toHaveTextContent('您的信用卡一共欠1,814.40元。');
    language.choose('en');
    await waitFor(() => expect(conversation()).toHaveTextContent('Your credit card stands at ¥1,814.40.'));
  });

  test('what the debtor says is announced once, with who says it', async () => {
    const { user } = await open(onCall);
    await user.keyboard(numbered(/pay it tonight/u));
    expect(document.querySelector('[aria-live="polite"]:not([role])')).toHaveTextContent(/^Lin Xiaoyan: /u);
  });

  test('an exam shows neither acts nor moods nor a way back', async () => {
    await open({ ...onCall, mode: 'exam' });
    expect(screen.queryByText('Verifies identity')).toBeNull();
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Back one turn' })).toBeNull();
    expect(screen.getByRole('img', { name: 'Lin Xiaoyan, calm' })).toBeVisible();
  });

  test('guided mode shows how they feel, and a coach after each turn', async () => {
    const { user } = await open({ ...onCall, mode: 'guided' });
    expect(screen.getByRole('meter', { name: 'Trust' })).toHaveAttribute('aria-valuetext', '2 of 5');
    await user.keyboard(numbered(/police/u) === '0' ? numbered(/stands at/u) : numbered(/police/u));
    expect((await screen.findAllByRole('note', { name: 'Coach' })).length).toBeGreaterThan(1);
  });
});

describe('going on and going back', () => {
  test('a call taken up again opens at its newest words', async () => {
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
    await open(onCall);
    expect(seen.mock.contexts.at(-1)).toBe(document.querySelector('.end'));
    expect(seen).toHaveBeenCalledWith({ block: 'nearest' });
    seen.mockRestore();
  });

  test('an interrupted call goes on at the same turn', async () => {
    await open(onCall);
    expect(screen.getByText('Picked up where you left off, at turn 2.')).toBeVisible();
    expect(conversation()).toHaveTextContent('Am I speaking to Lin Xiaoyan?');
    expect(screen.getByRole('timer')).toHaveTextContent('00:01');
  });

  test('a call begun with another version of the scenario starts from the top, and says why', async () => {
    await open({ ...onCall, scenarioHash: 'older' });
    expect(screen.getByText('This scenario has changed since you began, so the call starts from the top.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Calling Lin Xiaoyan' })).toBeVisible();
  });

  test('B takes back a turn', async () => {
    const { user, records } = await open(onCall);
    await user.keyboard('b');
    expect(conversation()).not.toHaveTextContent('Am I speaking to Lin Xiaoyan?');
    expect(records.inProgress?.log.length).toBe(1);
    await waitFor(() => expect(screen.getByText('One turn taken back.')).toBeInTheDocument());
  });

  test('H asks first; staying keeps the line open, hanging up ends the call', async () => {
    const { user } = await open(onCall);
    await user.keyboard('h');
    const dialog = screen.getByRole('dialog', { name: /Put the phone down\?/u });
    await user.click(within(dialog).getByRole('button', { name: 'Stay on the line' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Hang up' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hang up' }));
    expect(screen.getByRole('heading', { name: 'The call is over' })).toBeVisible();
  });

  test('Escape keeps the line open', async () => {
    const { user } = await open(onCall);
    await user.keyboard('h');
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(conversation()).toBeVisible();
  });
});

describe('a second take', () => {
  const address = (more = '') => `#/call/small?mode=practice&seed=1${more}`;
  const goTo = async (hash: string): Promise<void> => {
    window.location.hash = hash;
    await waitFor(() => expect(`#${router.location}?${router.querystring}`).toBe(hash));
  };

  test('is begun from any turn of a running call; the first stays where it stood and can be gone on with', async () => {
    const { user, records } = await open(onCall);
    screen.getByRole('button', { name: 'Second take from here, turn 2' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(window.location.hash).toBe(address('&take=id-1')));
    expect(await screen.findByText(/^A second take, from turn 2\./u)).toBeVisible();
    expect(conversation()).not.toHaveTextContent('Am I speaking to Lin Xiaoyan?');
    expect(screen.getByRole('group', { name: /^Call/u })).toHaveFocus();
    await user.keyboard(numbered(/Am I speaking/u));
    expect(records.attempt('id-1')).toMatchObject({ log: [{ choice: 'identify' }, { choice: 'verify' }], takeOf: { turn: 2 } });
    expect(records.attempt('attempt-2')).toMatchObject({ log: onCall.log });
    await goTo(address());
    expect(await screen.findByText('Picked up where you left off, at turn 2.')).toBeVisible();
  });

  test('from the first turn rings again', async () => {
    const { user } = await open({ ...onCall, mode: 'guided' });
    await user.click(screen.getByRole('button', { name: 'Second take from here, turn 1' }));
    expect(await screen.findByRole('heading', { name: 'Calling Lin Xiaoyan' })).toBeVisible();
    expect(screen.getByText(/^A second take, from turn 1\./u)).toBeVisible();
  });

  test('is not to be had on an exam, and the call says so, in both languages', async () => {
    const { language } = await open({ ...onCall, mode: 'exam' });
    expect(screen.queryByRole('button', { name: /Second take/u })).toBeNull();
    expect(screen.getByText('This is an exam: what has been said stands. You cannot go back a turn or start a second take.')).toBeVisible();
    language.choose('zh');
    expect(await screen.findByText('这是考核：话出口就算数，不能退回，也不能从中途另打一次。')).toBeVisible();
  });

  test('that is finished leads on to its debrief; one that is gone says so', async () => {
    window.location.hash = address('&take=done');
    await waitFor(() => expect(router.querystring).toBe('mode=practice&seed=1&take=done'));
    const done = dialled({ id: 'done', endedAt: '2026-11-21T09:06:00.000Z', takeOf: { attempt: 'first', turn: 2 } });
    await show(Call, { params: { id: 'small' } }, { content: smallContent, attempts: [done], language: 'zh' });
    expect(await screen.findByRole('heading', { name: '这一次已经打完了' })).toBeVisible();
    expect(screen.getByRole('link', { name: '看复盘' })).toHaveAttribute('href', '#/debrief/done');
    await goTo(address('&take=gone'));
    expect(await screen.findByText('没有找到这一次通话，可能已删除，或者存在别的设备上。')).toBeVisible();
  });
});

describe('at hand', () => {
  test('letters open the case file, notes and plan desk; not while typing', async () => {
    const { user, records } = await open(onCall);
    await user.keyboard('n');
    const notes = screen.getByRole('textbox', { name: 'Your own notes on this call' });
    await user.type(notes, 'cph 12b?');
    expect(notes).toHaveValue('cph 12b?');
    expect(records.inProgress?.freeNotes).toBe('cph 12b?');
    expect(conversation()).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('on a phone they are sheets', async () => {
    device.wide = false;
    const { user } = await open(onCall);
    await user.click(screen.getByRole('button', { name: 'Case file' }));
    const sheet = screen.getByRole('dialog', { name: 'Case file' });
    expect(sheet).toHaveTextContent('¥1,814.40');
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test.each(['Full payment', 'Instalments', 'More time', 'Waiver', 'A way to pay'])(
    'an empty form for %s is neither granted nor said to cover',
    async (kind) => {
      const { user } = await open(onCall);
      await user.keyboard('p');
      await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of offer' }), kind);
      const sums = screen.getByRole('region', { name: 'The sums' });
      expect(sums).toHaveTextContent('Owed in all');
      expect(sums).not.toHaveTextContent(/Paid by the plan|Covers|Left unpaid|Your authority/u);
    },
  );

  test('? lists the shortcuts', async () => {
    const { user } = await open(onCall);
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveTextContent('Say sentence 1–4');
  });

  test('the plan desk reckons as one types, and says the offer', async () => {
    const { user, records } = await open(onCall);
    await user.keyboard('p');
    await user.type(screen.getByRole('textbox', { name: 'Months' }), '4');
    await user.type(screen.getByRole('textbox', { name: 'Each month' }), '500');
    const sums = screen.getByRole('region', { name: 'The sums' });
    expect(sums).toHaveTextContent('Last instalment ¥314.40');
    expect(sums).not.toHaveTextContent(/Covers|You may grant/u);
    await user.click(screen.getByRole('button', { name: 'Make this offer' }));
    expect(screen.getByText('Still missing.')).toBeVisible();
    expect(screen.getByLabelText('First payment on')).toHaveFocus();
    await user.type(screen.getByLabelText('First payment on'), '2026-12-01');
    expect(sums).toHaveTextContent('Covers the sum exactly');
    expect(sums).toHaveTextContent('You may grant this yourself.');
    await user.click(screen.getByRole('button', { name: 'Make this offer' }));
    expect(conversation()).toHaveTextContent('¥500 a month for 4 months, with the last one at ¥314.40, starting 1 December.');
    expect(records.inProgress?.log.at(-1)).toMatchObject({
      acts: ['offer-instalment'],
      offer: { kind: 'instalment', monthly: 500_00, months: 4, first: '2026-12-01' },
    });
    expect(document.body).not.toHaveTextContent(/comfortable|3,000/u);
  });
});

describe('after the call', () => {
  const over = { log: ['identify', 'verify', 'state', 'ask', 'end'].map((id) => chose(id)), freeNotes: 'pays tonight' };

  test('the call note is asked for, with the free notes beside it', async () => {
    const { user, records } = await open(over);
    expect(screen.getByText('pays tonight')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep the note and see the debrief' }));
    expect(screen.getByText('Choose one.')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Result of the call' }), 'Promise to pay');
    await user.type(screen.getByRole('textbox', { name: 'Amount promised' }), '1814.40');
    await user.type(screen.getByRole('textbox', { name: 'Next step' }), 'check tonight');
    await user.click(screen.getByRole('button', { name: 'Keep the note and see the debrief' }));
    await waitFor(() => expect(window.location.hash).toBe('#/debrief/attempt-2'));
    expect(records.attempt('attempt-2')).toMatchObject({
      endedAt: '2026-11-22T02:00:00.000Z',
      note: { disposition: 'promise-to-pay', promiseAmount: 1_814_40, nextAction: 'check tonight' },
      result: { ending: 'promised' },
    });
  });

  test('an exam says once more that it stands', async () => {
    await open({ ...over, mode: 'exam' });
    expect(screen.queryByRole('button', { name: 'Back one turn' })).toBeNull();
    expect(screen.getByText(/^This is an exam: what has been said stands\./u)).toBeVisible();
  });

  test('in Chinese too', async () => {
    await open(over, { language: 'zh' });
    expect(screen.getByRole('heading', { name: '通话结束' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: '通话结果' })).toBeVisible();
  });
});
