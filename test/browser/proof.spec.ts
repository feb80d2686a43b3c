import { expect, test } from '@playwright/test';
import { proof as en } from '../../src/locales/en/proof.ts';
import { proof as zh } from '../../src/locales/zh/proof.ts';
import { worth as worthEn } from '../../src/locales/en/worth.ts';
import { worth as worthZh } from '../../src/locales/zh/worth.ts';
import { expectAccessible } from './axe.ts';
import { Caller } from './caller.ts';
import { inBothLanguages } from './in-both-languages.ts';

inBothLanguages((language) => {
  const [words, worth] = language === 'zh' ? [zh, worthZh] : [en, worthEn];

  test('a scenario is proved in the browser, by keyboard, and its page is accessible', async ({ page }) => {
    const caller = new Caller(page, language);
    await caller.open('#/proof/forgetful-first-timer');
    await page.getByRole('button', { name: words.show }).press('Enter');
    await expect(page.getByRole('region', { name: words.holds })).toContainText(words.properties.SCN342, { timeout: 60_000 });
    await expect(page.getByText(words.fails)).toHaveCount(0);
    await expectAccessible(page);
  });

  test('a debrief comes at once and tells what was possible when that is worked out; the next visit has it ready', async ({ page }) => {
    const caller = new Caller(page, language);
    const scenario = caller.scenario('forgetful-first-timer');
    await caller.open();
    await caller.dial(scenario.id, 'guided');
    await caller.talkToTheEnd(scenario, ['tempting', 'weaker']);
    await page.getByRole('button', { name: caller.words.call.wrapUp.skip }).click();
    await expect(page.getByRole('heading', { name: caller.words.debrief.gate.heading })).toBeVisible();
    const possible = page.getByRole('region', { name: worth.heading });
    await expect(possible.getByRole('table').first()).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(worth.bestHere).first()).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(possible.getByRole('table').first()).toBeVisible({ timeout: 5_000 });
  });
});
