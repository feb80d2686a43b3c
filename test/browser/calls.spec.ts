import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { Caller } from './caller.ts';
import { inBothLanguages } from './in-both-languages.ts';

inBothLanguages((language) => {
  test('a new hire takes the tutorial from the front page to the debrief by keyboard alone', async ({ page }) => {
    const caller = new Caller(page, language);
    const { words } = caller;
    const scenario = caller.scenario('forgetful-first-timer');
    await caller.open();
    await expectAccessible(page);
    await page.getByRole('link', { name: words.library.firstAction }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectAccessible(page);
    await expect(page.getByRole('radio', { name: words.modes.guided.name })).toBeChecked();
    await page.getByRole('button', { name: words.briefing.dialing({ name: scenario.debtor[language] }) }).press('Enter');
    await page.getByRole('button', { name: words.call.ring.connect }).press('Enter');
    await caller.say(scenario, ['good']);
    await expect(page.getByRole('log')).toContainText(scenario.caseFile.collector.name[language]);
    await caller.choices().first().waitFor();
    await expectAccessible(page);
    await caller.talkToTheEnd(scenario, ['good']);
    await expectAccessible(page);
    await page.getByLabel(words.call.wrapUp.disposition).selectOption({ index: 1 });
    await page.getByRole('button', { name: words.call.wrapUp.keep }).press('Enter');
    await expect(page.getByRole('heading', { name: words.debrief.gate.heading })).toBeVisible();
    await expect(page.getByText(words.debrief.gate.passed, { exact: true }).first()).toBeVisible();
    await expectAccessible(page);
  });

  for (const id of { zh: ['angry-late-fee', 'laid-off-hardship'], en: ['evasive-promises'] }[language]) {
    test(`${id}: an exam taken badly fails the gate and says why, with the clause`, async ({ page }) => {
      const caller = new Caller(page, language);
      const { words } = caller;
      const scenario = caller.scenario(id);
      await caller.open();
      await caller.dial(id, 'exam', 3);
      await expect(page.getByRole('button', { name: words.call.back })).toHaveCount(0);
      await expect(page.getByRole('group', { name: words.call.moods })).toHaveCount(0);
      await caller.talkToTheEnd(scenario, ['tempting', 'weaker']);
      await page.getByRole('button', { name: words.call.wrapUp.skip }).click();
      await expect(page.getByRole('heading', { name: words.debrief.reflection.heading })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: words.debrief.reflection.skip }).click();
      await expect(page.getByText(words.debrief.gate.failed, { exact: true }).first()).toBeVisible();
      await expect(page.getByText(words.debrief.transcript.again)).toHaveCount(0);
      await expectAccessible(page);
    });
  }

  test('a moment is tried again from the debrief, and the first take stays', async ({ page }) => {
    const caller = new Caller(page, language);
    const { words } = caller;
    const scenario = caller.scenario('forgetful-first-timer');
    await caller.open();
    await caller.dial(scenario.id, 'practice', 5);
    await caller.talkToTheEnd(scenario, ['weaker', 'good']);
    await page.getByRole('button', { name: words.call.wrapUp.skip }).click();
    await page.getByRole('button', { name: words.debrief.reflection.skip }).click();
    await page.getByRole('button', { name: words.debrief.transcript.againFrom({ turn: 2 }) }).click();
    await caller.choices().first().waitFor();
    await caller.talkToTheEnd(scenario, ['good']);
    await page.getByRole('button', { name: words.call.wrapUp.skip }).click();
    await page.getByRole('button', { name: words.debrief.reflection.skip }).waitFor();
    await page.goto('./#/history');
    await expect(page.getByRole('main').getByRole('link', { name: scenario.title[language] })).toHaveCount(2);
  });
});
