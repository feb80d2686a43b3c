import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { exchangeWords } from '../../src/routes/exchange/words.ts';
import { expectAccessible } from './axe.ts';
import { inBothLanguages } from './in-both-languages.ts';

async function download(page: Page, kind: RegExp, save: string): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('radio', { name: kind }).press('Space');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: save }).press('Enter')]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

inBothLanguages((language) => {
  const other = { zh: 'English', en: '简体中文' }[language];

  test('each file is saved by keyboard alone, and a file from Anki becomes cards that stay', async ({ page }) => {
    const words = exchangeWords[language];
    await page.goto('./#/study/exchange');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await page.getByRole('heading', { name: words.out.heading, exact: true }).waitFor();
    await expectAccessible(page);

    const save = (kind: keyof typeof words.out.kinds) => download(page, new RegExp(words.out.kinds[kind].name, 'u'), words.out.save);
    const anki = await save('anki');
    expect(anki.name).toMatch(new RegExp(`^right-party-anki-${language}-\\d{4}-\\d\\d-\\d\\d\\.txt$`, 'u'));
    expect(anki.text).toContain(`right-party:term:overdue:${language}\t`);
    expect((await save('gift')).text).toMatch(/^\$CATEGORY: \$course\$\/top\//u);
    expect((await save('moodle')).text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<quiz>/u);
    expect((await save('terms-csv')).text.charCodeAt(0)).toBe(0xfeff);
    await expectAccessible(page);

    const picker = page.getByLabel(words.in.choose, { exact: true }).and(page.locator('input'));
    const pick = (text: string) => picker.setInputFiles({ name: 'deck.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await pick('\uFEFF#separator:Semicolon\r\n#html:true\r\n自己的;一句<br>两句\r\n;nothing asked\r\n');
    await expect(page.getByText(words.in.added({ count: 1 }))).toBeVisible();
    await expect(page.getByText(words.in.where({ line: 4 }))).toBeVisible();
    await expectAccessible(page);
    await pick(anki.text);
    await expect(page.getByText(words.in.same({ count: 188 }))).toBeVisible();

    await page.reload();
    await page.getByRole('heading', { name: words.out.heading, exact: true }).waitFor();
    expect((await save('anki')).text).toContain('自己的\t"一句\n两句"');
    await pick(anki.text);
    await expect(page.getByText(words.in.added({ count: 1 }))).toHaveCount(0);

    await page.getByRole('radio', { name: other }).press('Space');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await expect(page.getByRole('link', { name: words.back })).toHaveAttribute('href', '#/study');
  });
});
