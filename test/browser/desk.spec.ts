import { expect, test, type Page } from '@playwright/test';
import { deskWords } from '../../src/routes/desk/words.ts';
import { builtIn } from '../support/built-in.ts';
import { expectAccessible } from './axe.ts';
import { Caller } from './caller.ts';
import { inBothLanguages } from './in-both-languages.ts';

/** Goes to a radio button by Tab and picks it with the space bar. */
async function pick(page: Page, name: string | RegExp): Promise<void> {
  const radio = page.getByRole('radio', { name });
  await radio.focus();
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
}

inBothLanguages((language) => {
  test('a case is decided by keyboard alone: first wrongly, then rightly, and both are kept', async ({ page }) => {
    const caller = new Caller(page, language);
    const words = deskWords[language];
    const deskCase = builtIn.deskCases.get('seventh-ring');
    if (deskCase === undefined) throw new Error('seventh-ring is gone');
    const [ring] = deskCase.ways;
    const decide = page.getByRole('button', { name: words.confirm });
    await caller.open('#/desk');
    await expectAccessible(page);

    await pick(page, words.modes.guided.name);
    await page.getByRole('link', { name: deskCase.title[language] }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await pick(page, new RegExp(`^${words.decisions.contact.name}`, 'u'));
    await pick(page, new RegExp(`^${ring?.words[language]}`, 'u'));
    await expect(page.getByText(words.unlawfulSoFar({ count: 1 }))).toBeVisible();
    await expectAccessible(page);
    await decide.press('Enter');
    await expect(page.getByRole('heading', { name: words.told })).toBeFocused();
    await expect(page.getByText(words.standings.unlawful.name, { exact: true })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: words.again }).press('Enter');
    await pick(page, new RegExp(`^${words.decisions.wait.name}`, 'u'));
    await pick(page, new RegExp(`^${ring?.words[language]}`, 'u'));
    await pick(page, /21.*10:00/u);
    await decide.press('Enter');
    await expect(page.getByText(words.standings.best.name, { exact: true }).first()).toBeVisible();

    await page.reload();
    await expect(page.getByRole('heading', { name: words.told })).toBeVisible();
    await caller.open('#/desk');
    const row = page.getByRole('article').filter({ has: page.getByRole('link', { name: deskCase.title[language] }) });
    await expect(row).toContainText(words.standings.best.name);
  });

  test('a number that should not have been dialled is in the debrief, as a breach before the call', async ({ page }) => {
    const caller = new Caller(page, language);
    const words = deskWords[language];
    const scenario = caller.scenario('laid-off-hardship');
    await caller.open(`#/brief/${scenario.id}`);
    const contact = page.getByRole('region', { name: words.call.heading });
    await contact.getByText(words.call.change).press('Enter');
    await contact.getByLabel(words.call.hour).fill('22:30');
    await contact.getByLabel(words.call.hour).blur();
    await page.getByRole('button', { name: caller.words.briefing.dialing({ name: scenario.debtor[language] }) }).press('Enter');
    await page.getByRole('button', { name: caller.words.call.ring.connect }).press('Enter');
    await caller.talkToTheEnd(scenario, ['good']);
    await page.getByRole('button', { name: caller.words.call.wrapUp.skip }).press('Enter');
    await page.getByRole('button', { name: caller.words.debrief.reflection.skip }).press('Enter');
    await expect(page.getByText(caller.words.debrief.beforeCall).first()).toBeVisible();
    await expectAccessible(page);
  });
});
