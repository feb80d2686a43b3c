import { expect, test } from '@playwright/test';
import { inSourceOrder, isSourced } from '../../src/domain/glossary/index.ts';
import { glossaryWords } from '../../src/routes/glossary/words.ts';
import { builtIn } from '../support/built-in.ts';
import { expectAccessible } from './axe.ts';
import { inBothLanguages } from './in-both-languages.ts';

const { terms, lists, stages } = builtIn.glossary;
const sourced = terms.filter(isSourced);
const named = <Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry => {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};

inBothLanguages((language) => {
  const words = glossaryWords[language];

  test('a term is looked up by pinyin, read, and followed to its list, its stage and its rule by keyboard alone', async ({ page }) => {
    const term = named(terms, 'blacklist');
    await page.goto('./#/glossary');
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 }).first()).toContainText(inSourceOrder(terms)[0]![language]);
    await expectAccessible(page);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('hmd');
    await expect(page.getByRole('main').getByRole('status')).toContainText(words.count({ shown: 1, all: sourced.length }));
    await expectAccessible(page);
    await page.getByRole('link', { name: term[language], exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: term[language] })).toBeFocused();
    await expect(page.getByText(term.pinyin, { exact: true }).first()).toHaveAttribute('lang', 'zh-Latn-pinyin');
    await expectAccessible(page);

    const list = named(lists, 'fifteen-terms');
    const item = list.items[8]!;
    await page.getByRole('link', { name: words.lists.item({ place: 9, name: item.name[language] }) }).press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: item.name[language], exact: true })).toBeFocused();
    await expect(page.getByText(item.correction![language])).toBeInViewport();
    await expectAccessible(page);
    const stage = named(stages, item.stages[0]!);
    await page
      .getByRole('listitem')
      .filter({ hasText: item.source })
      .getByRole('link', { name: stage.name[language], exact: true })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 3, name: stage.name[language] })).toBeFocused();
    for (const before of [list.title[language], term[language], words.title]) {
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1, name: before, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('searchbox')).toHaveValue('hmd');
  });

  test('a list is recalled name by name', async ({ page }) => {
    const list = named(lists, 'eight-strategies');
    await page.goto('./#/lists');
    await expectAccessible(page);
    await page.getByRole('link', { name: list.title[language] }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: list.title[language] })).toBeFocused();
    await page.getByRole('radio', { name: words.lists.ways.recall }).press('Space');
    await expect(page.getByText(list.items[0]!.say[language])).toBeHidden();
    await page.getByText(words.lists.reveal).first().press('Enter');
    await expect(page.getByText(list.items[0]!.say[language])).toBeVisible();
    await expectAccessible(page);
  });

  for (const colorScheme of { zh: ['light'], en: ['dark'] }[language] as readonly ('light' | 'dark')[]) {
    test(`terms, lists and the workflow fit a phone, ${colorScheme}, and pass axe`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme });
      for (const [address, heading] of [
        ['#/glossary?shelf=field', words.title],
        ['#/glossary/minimum-payment', named(terms, 'minimum-payment')[language]],
        ['#/lists/escalation-chain', named(lists, 'escalation-chain').title[language]],
        ['#/workflow', words.workflow.title],
      ] as const) {
        await page.goto(`./${address}`);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await expectAccessible(page);
      }
    });
  }

  test('the whole glossary and the workflow print without the chrome around them', async ({ page }) => {
    await page.goto('./#/glossary/whole');
    await expect(page.getByRole('article')).toHaveCount(terms.length);
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.goto('./#/workflow');
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(stages.length);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(
      page.getByRole('link', { name: words.lists.item({ place: 1, name: lists[0]!.items[0]!.name[language] }) }).first(),
    ).toBeVisible();
  });
});
