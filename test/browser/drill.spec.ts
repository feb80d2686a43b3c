import { expect, test, type Page } from '@playwright/test';
import type { Jurisdiction, Language } from '../../src/domain/dialogue/index.ts';
import { drawCall, drawPairs } from '../../src/domain/drill/index.ts';
import { locales } from '../../src/locales/index.ts';
import { drillWords } from '../../src/routes/drill/words.ts';
import { builtIn } from '../support/built-in.ts';
import { expectAccessible } from './axe.ts';
import { inBothLanguages } from './in-both-languages.ts';

function material(place: Jurisdiction) {
  const [deck, rulebook] = [builtIn.decks.get(place), builtIn.rulebooks.get(place)];
  if (deck === undefined || rulebook === undefined) throw new Error(`nothing to drill with in ${place}`);
  return [deck, rulebook] as const;
}

/** Begins a round from the start screen, as a person at the keyboard would. */
async function begin(page: Page, language: Language, kind: 'pairs' | 'call', place: Jurisdiction, seed: number): Promise<void> {
  const words = drillWords[language];
  await page.getByRole('radio', { name: locales[language].placeCalled({ id: place }), exact: true }).press('Space');
  await page.getByRole('radio', { name: words.start.kinds[kind].name }).press('Space');
  await page.getByText(words.start.number).press('Enter');
  await page.getByLabel(words.start.numberLabel).fill(String(seed));
  await page.getByRole('button', { name: words.start.begin }).press('Enter');
  await page.getByRole('button', { name: words.round.leave }).waitFor();
}

inBothLanguages((language) => {
  const place = { zh: 'cn', en: 'us-tx' }[language];

  test('lines are judged and a call is marked by keyboard alone, through a reload, and the results stay', async ({ page }) => {
    const words = drillWords[language];
    const seed = 4;
    await page.goto('./#/');
    await page.getByRole('link', { name: locales[language].shell.navDrill }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await expectAccessible(page);

    await begin(page, language, 'pairs', place, seed);
    const { items } = drawPairs(...material(place), seed);
    for (const { at, broke, options, wording } of items) {
      await expect(page.getByRole('heading', { name: words.question({ at, of: items.length }) })).toBeVisible();
      if (at === 1) await expectAccessible(page);
      if (at === 3) await page.reload();
      await page.getByText(words.ask).waitFor();
      await page.keyboard.press(broke[0] === undefined ? '1' : '2');
      if (broke[0] !== undefined) {
        await page.getByText(words.which).waitFor();
        if (at < 4) await expectAccessible(page);
        await page.keyboard.press(String(options.indexOf(broke[0]) + 1));
      }
      await expect(page.getByRole('region', { name: words.verdicts[wording] })).toContainText(words.right);
      if (at < 3) await expectAccessible(page);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: words.result.heading, exact: true })).toBeFocused();
    await expect(page.getByText(words.result.storage.kept, { exact: true })).toBeVisible();
    await expect(page.getByText('100%', { exact: true })).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('button', { name: words.result.change }).press('Enter');

    const call = Array.from({ length: 40 }, (_, number) => drawCall(...material(place), number)).find(
      ({ call: { planted } }) => planted.length === 2,
    );
    if (call === undefined) throw new Error('no call with two breaches');
    await begin(page, language, 'call', place, call.seed);
    for (const { broke, options } of call.items) {
      await page.keyboard.press('ArrowDown');
      if (broke[0] === undefined) continue;
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: words.which }).waitFor();
      await expectAccessible(page);
      await page.keyboard.press(String(options.indexOf(broke[0]) + 1));
    }
    await expect(page.getByText(words.marking.count({ count: 2 }))).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    await page.getByRole('button', { name: words.marking.handIn }).press('Enter');
    await expect(page.getByText(words.result.perfect)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('button', { name: words.result.change }).press('Enter');
    await page.reload();
    const progress = page.getByRole('region', { name: words.progress.heading({ place: locales[language].placeCalled({ id: place }) }) });
    await expect(progress.getByRole('row')).toHaveCount(3);
    await expectAccessible(page);
  });
});
