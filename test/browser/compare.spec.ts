import { expect, test } from '@playwright/test';
import { historyWords } from '../../src/routes/history/words.ts';
import { compareWords } from '../../src/routes/compare/words.ts';
import { expectAccessible } from './axe.ts';
import { Caller } from './caller.ts';
import { inBothLanguages } from './in-both-languages.ts';

inBothLanguages((language) => {
  test('a running call is forked, both takes are finished and held against each other, by keyboard alone', async ({ page }) => {
    const caller = new Caller(page, language);
    const { words } = caller;
    const compare = compareWords[language];
    const history = historyWords[language];
    const scenario = caller.scenario('angry-late-fee');
    const log = page.getByRole('log');
    const finish = async (): Promise<void> => {
      await page.getByRole('button', { name: words.call.wrapUp.skip }).press('Enter');
      await page.getByRole('button', { name: words.debrief.reflection.skip }).press('Enter');
      await expect(page.getByRole('heading', { name: words.debrief.gate.heading })).toBeVisible();
    };

    await caller.open();
    await caller.dial(scenario.id, 'practice', 11);
    for (let turn = 1; turn <= 3; turn += 1) {
      await caller.say(scenario, ['good']);
      await expect(page.getByRole('button', { name: words.call.take.fromTurn({ turn }) })).toBeVisible();
    }
    await caller.choices().first().waitFor();
    const firstTake = await log.innerText();
    await page.getByRole('button', { name: words.call.take.fromTurn({ turn: 2 }) }).press('Enter');
    await expect(page.getByText(words.call.take.begun({ turn: 2 }))).toBeVisible();
    await expect(page).toHaveURL(/&take=/u);
    await expect(page.getByRole('button', { name: words.call.take.fromTurn({ turn: 2 }) })).toHaveCount(0);
    await expectAccessible(page);
    await caller.talkToTheEnd(scenario, ['tempting', 'weaker']);
    await finish();

    await page.goto('./#/history');
    await page.getByRole('link', { name: history.resume }).press('Enter');
    await caller.choices().first().waitFor();
    expect(await log.innerText()).toBe(firstTake);
    await caller.talkToTheEnd(scenario, ['good']);
    await finish();

    await page.goto('./#/history');
    await page.getByRole('button', { name: history.compare }).first().press('Enter');
    await expectAccessible(page);
    await page.getByRole('link', { name: history.compareWith }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(compare.title({ scenario: scenario.title[language] }));
    const verdicts = page.getByRole('table', { name: compare.verdicts.heading });
    await expect(verdicts.getByText(words.gate.passed, { exact: true })).toHaveCount(1);
    await expect(verdicts.getByText(words.gate.failed, { exact: true })).toHaveCount(1);
    await page.getByText(compare.turns.common({ turn: 1 })).press('Enter');
    await page.getByRole('slider').press('Home');
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
  });
});
