import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { router } from 'svelte-spa-router';
import { expect, test } from 'vitest';
import ListPage from '../../../src/routes/glossary/ListPage.svelte';
import Lists from '../../../src/routes/glossary/Lists.svelte';
import Workflow from '../../../src/routes/glossary/Workflow.svelte';
import { show, type Scene } from '../../support/screen.ts';
import { withGlossary } from './shelf.ts';

const at = async (address: string): Promise<void> => {
  window.location.hash = address;
  await waitFor(() => expect(`#${[router.location, router.querystring].filter(Boolean).join('?')}`).toBe(address));
};
const openList = async (id: string, scene: Scene = {}, query = '') => {
  await at(`#/lists/${id}${query}`);
  await show(ListPage, { params: { id } }, { content: withGlossary(), ...scene });
  await screen.findByRole('heading', { level: 1 });
};
const openWorkflow = async (scene: Scene = {}, query = '') => {
  await at(`#/workflow${query}`);
  await show(Workflow, {}, { content: withGlossary(), ...scene });
  await screen.findByRole('heading', { level: 1 });
};
const itemOf = (name: string): HTMLElement => screen.getByRole('heading', { name }).closest('li')!;
function plain(element: Element | null): string {
  if (element === null) return '';
  const pieces = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (pieces.nextNode()) texts.push(pieces.currentNode.textContent ?? '');
  return texts.join(' ').replaceAll(/\s+/gu, ' ').trim();
}

test('every list is there, with whom it is for and how much of it is put right', async () => {
  await show(Lists, {}, { content: withGlossary() });
  await screen.findByRole('link', { name: 'Two steps' });
  expect(screen.getAllByRole('listitem').map(plain)).toEqual([
    '1 Two steps An introduction. For collectors 2 points · 1 put right',
    '2 Those who know An introduction. What an informed debtor knows 0 points Mixed up',
  ]);
  expect(screen.getByRole('link', { name: 'Two steps' })).toHaveAttribute('href', '#/lists/two-steps');
});

test('a list is told whole and in order; what is unlawful is marked, put right and has its rule', async () => {
  await openList('two-steps');
  expect(screen.getAllByRole('heading', { level: 2 }).map(plain)).toEqual(['Listen first', 'Fine them', 'To sum up']);
  expect(plain(itemOf('Listen first'))).toBe('1 Listen first Hear them out. Terms overdue Stage Prepare 009-S1-1');
  expect(plain(itemOf('Fine them'))).toBe(
    '2 Fine them Unlawful The source would fine them. What is right No creditor may fine anyone. ' +
      'Rules No insults United States · Federal Collection Act, § 12 · Text seen Terms fine Stage Check Complaints 009-S1-2',
  );
  expect(within(itemOf('Fine them')).getByRole('link', { name: 'Check' })).toHaveAttribute('href', '#/workflow?stage=w1');
  expect(screen.getByText('009-S1-3')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Those who know' })).toHaveAttribute('href', '#/lists/for-debtors');
});

test('to recall a list, only its names are shown; the rest opens one by one', async () => {
  const user = userEvent.setup();
  await openList('two-steps', { language: 'zh' });
  await user.click(screen.getByRole('radio', { name: '只看名目，自己回想' }));
  expect(screen.getByText('听完再说。')).not.toBeVisible();
  await user.click(screen.getByText('先听', { selector: 'summary span' }));
  expect(screen.getByText('听完再说。')).toBeVisible();
  expect(screen.getByText('原文说要罚款。')).not.toBeVisible();
});

test('an address that names an item leads to it', async () => {
  await openList('two-steps', {}, '?item=2');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Fine them' })).toHaveFocus());
});

test('a list for debtors says that it is no instruction', async () => {
  await openList('for-debtors');
  expect(screen.getByText(/it is not a collector’s instruction/u)).toBeVisible();
  expect(screen.getByText('Read it the other way round.').parentElement).toHaveTextContent('Mixed up');
});

test('an unknown list is said to be unknown', async () => {
  await openList('gone', { language: 'zh' });
  expect(screen.getByText('没有这份清单，可能是改了编号。')).toBeVisible();
});

test('the map has every stage in order and what crosses them all', async () => {
  await openWorkflow();
  const map = within(screen.getByRole('region', { name: 'The map' }));
  expect(map.getAllByRole('link').map(plain)).toEqual(['0 Prepare', '1 Check', '2 Verify', 'Complaints']);
  expect(map.getByRole('link', { name: '2 Verify' })).toHaveAttribute('href', '#/workflow?stage=w2');
});

test('a stage has what it does, its gate, its rules and terms, and what the lists have in it', async () => {
  await openWorkflow();
  expect(plain(itemOf('Stage 0 Prepare'))).toBe(
    '0 Stage 0 Prepare Get ready. Gate All is ready. An old one Mainland China · Not in force today overdue ' +
      '1 point of the lists belongs here Two steps 1. Listen first',
  );
  expect(plain(itemOf('Stage 2 Verify'))).toContain('No point of the lists belongs here.');
  expect(plain(itemOf('Complaints'))).toContain('Settled when Answered.');
  expect(within(itemOf('Complaints')).getByRole('link', { hidden: true, name: '2. Fine them' })).toHaveAttribute(
    'href',
    '#/lists/two-steps?item=2',
  );
});

test('an address that names a stage leads to it, in Chinese too', async () => {
  await openWorkflow({ language: 'zh' }, '?stage=w1');
  await waitFor(() => expect(screen.getByRole('heading', { name: '阶段 1 核对' })).toHaveFocus());
});

test('a workflow that cannot be fetched says so', async () => {
  await show(Workflow, {}, { content: withGlossary({ openGlossary: () => Promise.reject(new Error('offline')) }) });
  expect(await screen.findByRole('alert')).toBeVisible();
});
