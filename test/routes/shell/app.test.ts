import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import App from '../../../src/App.svelte';
import '../../../src/routes/history/History.svelte';
import '../../../src/routes/settings/Settings.svelte';
import { surroundings, type Scene } from '../../support/screen.ts';

const start = async (hash: string, scene?: Scene) => {
  window.location.hash = hash;
  window.dispatchEvent(new Event('hashchange'));
  render(App, { props: await surroundings(scene) });
};
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
});

test('the app opens on the library, in its landmarks', async () => {
  await start('#/');
  expect(await heading('Practice calls')).toBeVisible();
  expect(['banner', 'main', 'contentinfo'].map((role) => screen.getAllByRole(role).length)).toEqual([1, 1, 1]);
  expect(screen.getByRole('contentinfo')).toHaveTextContent('Training material, not legal advice.');
});

test('a new screen takes the focus to its heading; the first does not', async () => {
  const user = userEvent.setup();
  await start('#/', { language: 'zh' });
  expect(await heading('练习通话')).not.toHaveFocus();
  await user.click(screen.getByRole('link', { name: '设置' }));
  const settings = await heading('设置');
  await waitFor(() => expect(settings).toHaveFocus());
  expect(document.title).toBe('设置 · 催收陪练');
});

test('the page says which language it is in', async () => {
  const user = userEvent.setup();
  await start('#/settings');
  await heading('Settings');
  expect(document.documentElement.lang).toBe('en');
  await user.click(screen.getByRole('button', { name: '中文' }));
  await waitFor(() => expect(document.documentElement.lang).toBe('zh-CN'));
});

test('skipping to the content leaves the screen as it is', async () => {
  const user = userEvent.setup();
  await start('#/history');
  await heading('History');
  await user.click(screen.getByRole('link', { name: 'Skip to content' }));
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.location.hash).toBe('#/history');
});

test('an address that leads nowhere leads back', async () => {
  await start('#/nowhere');
  expect(await heading('Nothing at this address')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to practice' })).toHaveAttribute('href', '#/');
});
