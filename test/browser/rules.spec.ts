import { expect, test } from '@playwright/test';
import { locales } from '../../src/locales/index.ts';
import { rulesWords } from '../../src/routes/rules/words.ts';
import { builtIn } from '../support/built-in.ts';
import { expectAccessible } from './axe.ts';
import { inBothLanguages } from './in-both-languages.ts';

inBothLanguages((language) => {
  const words = rulesWords[language];

  test('a rule is looked up and read by keyboard alone, and the list is found again as it was left', async ({ page }) => {
    const texas = builtIn.rulebooks.get('us-tx');
    await page.goto('./');
    await page.getByRole('link', { name: locales[language].shell.navRules, exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused();
    await page.getByRole('radio', { name: locales[language].jurisdictions.cn }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: locales[language].jurisdictions['us-tx'] })).toBeChecked();
    await expect(page.getByText(words.count({ shown: texas!.rules.length, all: texas!.rules.length }))).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('searchbox').focus();
    await page.keyboard.type('repossess');
    await expect(page.getByText(words.count({ shown: 1, all: texas!.rules.length }))).toBeVisible();
    const rule = texas!.rules.find(({ id }) => id === 'tx.no-seizure');
    await page.getByRole('link', { name: rule!.title[language] }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: rule!.title[language] })).toBeFocused();
    await expect(page.getByRole('region', { name: words.rule.inCalls }).getByRole('article')).toHaveCount(rule!.examples.length);
    await expectAccessible(page);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('repossess');
    await expect(page.getByText(words.count({ shown: 1, all: texas!.rules.length }))).toBeVisible();
    await page.reload();
    await expect(page.getByRole('searchbox')).toHaveValue('repossess');
  });

  for (const colorScheme of { zh: ['light'], en: ['dark'] }[language] as readonly ('light' | 'dark')[]) {
    test(`the rules, one of them and the list for a lawyer fit a phone, ${colorScheme}, and pass axe`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme });
      for (const [address, heading] of [
        ['#/rules?in=uk&topic=holds', words.title],
        ['#/rules/cn/cn.hours', builtIn.rulebooks.get('cn')!.rules.find(({ id }) => id === 'cn.hours')!.title[language]],
        ['#/rules/uk/to-check', words.check.title({ place: builtIn.rulebooks.get('uk')!.place![language] })],
      ] as const) {
        await page.goto(`./${address}`);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await expect(page.getByRole('main').getByText(words.check.notice)).toBeVisible();
        await expectAccessible(page);
      }
    });
  }

  test('a whole rulebook on one page passes axe', async ({ page }) => {
    await page.goto('./#/rules/uk/whole');
    const title = words.wholeTitle({ title: builtIn.rulebooks.get('uk')!.title[language] });
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expectAccessible(page);
  });

  test('a rulebook prints without the chrome around it, on light paper', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./#/rules/us-tx/whole');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByText(words.check.notice)).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(builtIn.rulebooks.get('us-tx')!.rules.length);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
  });

  test('a search by instrument finds every rule that rests on it, and the list for a lawyer names it', async ({ page }) => {
    await page.goto('./#/rules?in=cn');
    await page.getByRole('searchbox').fill('GB/T 45251');
    const shown = builtIn.rulebooks
      .get('cn')!
      .rules.filter(({ clauses }) => clauses.some(({ instrument }) => instrument.zh.includes('GB/T 45251')));
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(shown.length);
    await page.getByRole('link', { name: words.check.link }).press('Enter');
    await expect(page.getByRole('region', { name: 'GB/T 45251-2025' }).first()).toBeVisible();
  });
});
