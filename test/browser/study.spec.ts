import { expect, test } from '@playwright/test';
import { locales } from '../../src/locales/index.ts';
import { studyWords } from '../../src/routes/study/words.ts';
import { expectAccessible } from './axe.ts';
import { inBothLanguages } from './in-both-languages.ts';

inBothLanguages((language) => {
  const words = studyWords[language];

  test('a day of cards is studied by keyboard alone, through a reload, and shows in the progress', async ({ page }) => {
    await page.goto('./#/');
    await page.getByRole('link', { name: locales[language].shell.navStudy }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await page.getByRole('radio', { name: words.settings.pairs['zh-en'] }).press('Space');
    await page.getByLabel(words.settings.newPerDay).fill('3');
    await page.getByLabel(words.settings.newPerDay).press('Tab');
    await expectAccessible(page);
    await page.getByRole('link', { name: words.today.start }).press('Enter');
    await expect(page.getByText(words.session.left({ count: 3 }))).toBeVisible();
    await expectAccessible(page);

    const card = page.getByRole('article');
    const status = page.getByRole('status').filter({ hasText: words.card.kinds.term });
    await expect(status).toHaveCount(1);
    const first = await card.textContent();
    await page.keyboard.press('Space');
    await expect(page.getByRole('group', { name: words.session.rate })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('4');
    await expect(page.getByText(words.session.left({ count: 2 }))).toBeVisible();
    const second = await card.textContent();
    expect(second).not.toBe(first);

    await page.reload();
    await expect(page.getByText(words.session.left({ count: 2 }))).toBeVisible();
    expect(await card.textContent()).toBe(second);
    await page.keyboard.press('u');
    await expect(page.getByText(words.session.left({ count: 3 }))).toBeVisible();
    expect(await card.textContent()).toBe(first);

    for (const rest of [2, 1, 0]) {
      await page.keyboard.press('Space');
      await page.keyboard.press('4');
      await expect(page.getByText(words.session.left({ count: rest }))).toBeVisible();
    }
    await expect(page.getByRole('heading', { name: words.session.doneTitle })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: words.back }).first().press('Enter');
    await expect(page.getByText(words.today.nothing)).toBeVisible();
    await page.getByRole('link', { name: words.places.progress.name }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.progress.title);
    await expect(page.getByRole('img', { name: words.progress.heatTold({ days: 1, reviews: 3 }) })).toBeVisible();
    for (const table of await page.getByText(words.progress.asTable).all()) await table.press('Enter');
    await expectAccessible(page);
  });

  test('on a phone nothing is wider than the screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('./#/study');
    await expect(page.getByRole('link', { name: words.today.start })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: words.today.start }).click();
    await page.getByRole('button', { name: words.session.show }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: words.session.ratings[3] }).click();
    await page.goto('./#/study/progress');
    await expect(page.getByRole('img')).toHaveCount(3);
    await expectAccessible(page);
  });
});
