import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import Settings from '../../../src/routes/settings/Settings.svelte';
import { keyValue, show } from '../../support/screen.ts';

test('choices are kept for the next visit', async () => {
  const user = userEvent.setup();
  const kept = keyValue();
  await show(Settings, {}, { settings: kept });
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  await user.click(screen.getByRole('radio', { name: 'Extra large' }));
  await user.click(screen.getByRole('checkbox', { name: 'Play ringing, connecting and hang-up sounds' }));
  await user.click(screen.getByRole('radio', { name: '中文' }));
  expect(screen.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  expect(JSON.parse(kept.get('settings') ?? '')).toEqual({ language: 'zh', theme: 'dark', textSize: 'x-large', sound: true });
});

test('sound is off until it is wanted', async () => {
  await show(Settings, {}, { language: 'zh' });
  expect(screen.getByRole('checkbox', { name: '播放振铃、接通和挂断的声音' })).not.toBeChecked();
  expect(screen.getByRole('radio', { name: '跟随系统' })).toBeChecked();
});

test('privacy is said in plain words', async () => {
  await show(Settings, {});
  expect(screen.getByText(/nothing is sent anywhere/)).toBeVisible();
  expect(screen.getByText('There are no records on this device.')).toBeVisible();
});
