import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { router } from 'svelte-spa-router';
import { afterEach, expect, test, vi } from 'vitest';
import Notices from '../../../src/routes/shell/Notices.svelte';
import SiteHeader from '../../../src/routes/shell/SiteHeader.svelte';
import ScreenTitle from '../../../src/routes/shell/ScreenTitle.svelte';
import { dress } from '../../../src/stores/appearance.ts';
import { anAttempt } from '../../support/an-attempt.ts';
import { show, surroundings } from '../../support/screen.ts';

afterEach(() => {
  vi.useRealTimers();
  window.location.hash = '';
});

test('the navigation says where one is', async () => {
  await show(SiteHeader, { location: '/debrief/attempt-1' });
  const links = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent?.trim(), link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
    ['Practice', '#/', null],
    ['Before the call', '#/desk', null],
    ['Lawful?', '#/drill', null],
    ['Study', '#/study', null],
    ['History', '#/history', 'page'],
    ['Rules', '#/rules', null],
    ['Settings', '#/settings', null],
  ]);
});

test('the language switch is always there and changes every word', async () => {
  const user = userEvent.setup();
  await show(SiteHeader, { location: '/' });
  expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: '中文' }));
  expect(screen.getByRole('link', { name: '催收陪练' })).toBeVisible();
  expect(screen.getByRole('link', { name: '练习' })).toHaveAttribute('aria-current', 'page');
});

test('a screen names itself in the title of the page', async () => {
  await show(ScreenTitle, { title: '记录' }, { language: 'zh' });
  expect(document.title).toBe('记录 · 催收陪练');
});

test('the page itself carries language, theme and text size', async () => {
  const { settings, language } = await surroundings({ language: 'zh' });
  settings.change({ theme: 'dark', textSize: 'large' });
  const page = document.createElement('html');
  dress(page, settings, language);
  expect([page.lang, page.dataset.theme, page.dataset.text]).toEqual(['zh-CN', 'dark', 'large']);
});

test('a browser that stores nothing is told of', async () => {
  await show(Notices, {}, { storage: 'unavailable' });
  expect(screen.getByRole('status', { name: 'Notices' })).toHaveTextContent(/calls will be lost when the page closes/);
});

test('a full disk is told of when it happens', async () => {
  const { records } = await show(Notices, {}, { language: 'zh', keeps: 'full' });
  expect(screen.getByRole('status', { name: '提示' })).toHaveTextContent(/^$/);
  await records.keep('attempts', anAttempt());
  expect(await screen.findByText(/设备存储空间已满/)).toBeVisible();
});

test('ready for offline use is said once and can be put away', async () => {
  const user = userEvent.setup();
  const { offline } = await show(Notices, {});
  await offline.keep(worker(null), new URL('http://localhost/sw.js'));
  expect(await screen.findByText('Ready to use offline.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('Ready to use offline.')).toBeNull();
});

test('ready for offline use goes away by itself', async () => {
  vi.useFakeTimers();
  const { offline } = await show(Notices, {});
  await offline.keep(worker(null), new URL('http://localhost/sw.js'));
  await tick();
  expect(screen.getByText('Ready to use offline.')).toBeVisible();
  vi.advanceTimersByTime(5_900);
  await tick();
  expect(screen.getByText('Ready to use offline.')).toBeVisible();
  vi.advanceTimersByTime(200);
  await tick();
  expect(screen.queryByText('Ready to use offline.')).toBeNull();
});

test('a call is not talked over', async () => {
  window.location.hash = '#/call/small?mode=practice&seed=1';
  await waitFor(() => expect(router.location).toBe('/call/small'));
  const { offline } = await show(Notices, {});
  await offline.keep(worker(null), new URL('http://localhost/sw.js'));
  await tick();
  expect(screen.queryByText('Ready to use offline.')).toBeNull();
});

test('a copy kept on an earlier visit is no news', async () => {
  const { offline } = await surroundings();
  await offline.keep(worker({} as ServiceWorker), new URL('http://localhost/sw.js'));
  expect(offline.state).toBe('unknown');
});

test('a refused copy is told of', async () => {
  const { offline } = await surroundings();
  await offline.keep({ ...worker(null), register: () => Promise.reject(new Error('refused')) }, new URL('http://localhost/sw.js'));
  expect(offline.state).toBe('failed');
});

const worker = (controller: ServiceWorker | null): ServiceWorkerContainer =>
  ({ controller, register: () => Promise.resolve({}), ready: Promise.resolve({}) }) as unknown as ServiceWorkerContainer;
