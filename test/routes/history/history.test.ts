import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import History from '../../../src/routes/history/History.svelte';
import { anAttempt, anOpenAttempt } from '../../support/an-attempt.ts';
import { show } from '../../support/screen.ts';

const failed = anAttempt({
  id: 'attempt-0',
  scenario: 'angry-late-fee',
  startedAt: '2026-11-20T08:00:00.000Z',
  mode: 'exam',
  result: { ending: 'gone', legality: { passed: false, score: 40 }, professionalism: { score: 59 }, passed: false },
});

test('no calls yet leads to the library', async () => {
  await show(History, {});
  expect(screen.getByRole('heading', { name: 'No calls yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Choose a call' })).toHaveAttribute('href', '#/');
});

test('calls are listed newest first with ending, gate and number', async () => {
  await show(History, {}, { attempts: [failed, anAttempt()] });
  await screen.findByText('Will pay on Friday');
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('The forgotten due date');
  expect(first).toHaveTextContent('Practice');
  expect(first).toHaveTextContent('Legality Passed');
  expect(first).toHaveTextContent('84 of 100');
  expect(within(first!).getByRole('link', { name: /^Debrief of The forgotten due date/ })).toHaveAttribute('href', '#/debrief/attempt-1');
  expect(second).toHaveTextContent('Exam');
  expect(second).toHaveTextContent('Legality Failed');
});

test('an unfinished call is gone on with, in Chinese too', async () => {
  await show(History, {}, { language: 'zh', attempts: [anOpenAttempt()] });
  expect(screen.getByRole('listitem')).toHaveTextContent('没打完');
  expect(screen.getByRole('link', { name: /^接着打：忘了还款日/u })).toHaveAttribute('href', '#/call/first-call?mode=practice&seed=7');
});

test('two takes of one call are picked to be compared: one is pressed, then any other is a link away', async () => {
  const user = userEvent.setup();
  const take = anAttempt({ id: 'attempt-3', startedAt: '2026-11-21T10:00:00.000Z', takeOf: { attempt: 'attempt-1', turn: 4 } });
  await show(History, {}, { attempts: [failed, anAttempt(), take] });
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('second take, from turn 4');
  expect(screen.queryByRole('button', { name: /^Compare: The late fee/u })).toBeNull();
  const [press] = screen.getAllByRole('button', { name: /^Compare: The forgotten due date/u });
  press!.focus();
  await user.keyboard('{Enter}');
  expect(press).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByText(/^One take picked\./u)).toBeVisible();
  const links = screen.getAllByRole('link', { name: /^Compare with this/u });
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/compare/attempt-1/attempt-3']);
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('link', { name: /^Compare with this/u })).toBeNull();
});

test('what is picked is told in Chinese too', async () => {
  const user = userEvent.setup();
  await show(History, {}, { language: 'zh', attempts: [anAttempt(), anOpenAttempt({ takeOf: { attempt: 'attempt-1', turn: 1 } })] });
  await user.click(screen.getAllByRole('button', { name: /^对比：忘了还款日/u })[1]!);
  expect(screen.getByText(/^已选一次。/u)).toBeVisible();
  expect(screen.getByRole('link', { name: /^和这次对比：忘了还款日/u })).toHaveAttribute('href', '#/compare/attempt-1/attempt-2');
  expect(screen.getByRole('link', { name: /^接着打/u })).toHaveAttribute('href', '#/call/first-call?mode=practice&seed=7&take=attempt-2');
});

test('one record goes only after a yes', async () => {
  const user = userEvent.setup();
  const { records } = await show(History, {}, { attempts: [failed, anAttempt()] });
  await user.click(screen.getByRole('button', { name: /^Delete The forgotten due date/ }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep' }));
  expect(records.attempts).toHaveLength(2);
  expect(screen.getByRole('button', { name: /^Delete The forgotten due date/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Delete The forgotten due date/ }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('Record deleted.')).toHaveFocus();
  expect(records.attempts.map(({ id }) => id)).toEqual(['attempt-0']);
});

test('a record the disk would not let go is still listed', async () => {
  const user = userEvent.setup();
  const { records } = await show(History, {}, { attempts: [anAttempt()], keeps: 'unavailable' });
  await user.click(screen.getByRole('button', { name: /^Delete The forgotten/ }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('It could not be deleted. Nothing was changed.')).toBeVisible();
  expect(records.attempts).toHaveLength(1);
});

test('all records go only after a yes that says how many', async () => {
  const user = userEvent.setup();
  const { records } = await show(History, {}, { language: 'zh', attempts: [failed, anAttempt()] });
  await user.click(screen.getByRole('button', { name: '删除全部记录' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('要删除这台设备上的 2 条记录吗？');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: '删除' }));
  expect(await screen.findByText('记录已全部删除。')).toBeVisible();
  expect(records.attempts).toEqual([]);
});

test('an export holds all records and comes back in', async () => {
  const user = userEvent.setup();
  const save = vi.fn<(name: string, text: string) => void>();
  const { records } = await show(History, {}, { attempts: [anAttempt()], files: { save } });
  await user.click(screen.getByRole('button', { name: 'Export all records' }));
  const [name, text] = save.mock.calls[0]!;
  expect(name).toBe('right-party-2026-11-22.json');
  await records.removeAll();
  await user.upload(screen.getByLabelText('Import records from a file'), new File([text], name, { type: 'application/json' }));
  expect(await screen.findByText('1 record added.')).toBeVisible();
  expect(records.attempts).toEqual([anAttempt()]);
});

test('a refused file gives each reason and changes nothing', async () => {
  const user = userEvent.setup();
  const { records } = await show(History, {}, { attempts: [anAttempt()] });
  const spoilt = JSON.stringify({
    format: 'right-party-records',
    version: 1,
    exportedAt: '2026-11-22T00:00:00.000Z',
    attempts: [{ ...anAttempt({ id: 'other' }), mode: 'loud', seed: 'seven' }],
  });
  await user.upload(screen.getByLabelText('Import records from a file'), new File([spoilt], 'a.json', { type: 'application/json' }));
  expect(await screen.findByText('The file was refused; what is stored here is unchanged.')).toBeVisible();
  expect(screen.getByText('At attempts[0].mode — “loud” is not one of the known values.')).toBeVisible();
  expect(screen.getByText('At attempts[0].seed — Here should be a number; there is text.')).toBeVisible();
  expect(records.attempts).toEqual([anAttempt()]);
});

test('records that could not be read are owned up to', async () => {
  await show(History, {}, { language: 'zh', setAside: 2 });
  expect(screen.getByText(/有 2 条已存的记录读不出来/)).toBeVisible();
});
