import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { refusals } from '../../src/locales/en/refusals.ts';
import { records as recordsWords } from '../../src/locales/en/records.ts';
import { expectAccessible } from './axe.ts';
import { Caller } from './caller.ts';

test.use({ locale: 'en-US' });

const spoken = (page: Page) => page.getByRole('log').innerText();

/** How many turns of the latest call are on the disk. */
const storedTurns = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('right-party');
        asked.onsuccess = () => {
          const all = asked.result.transaction('attempts').objectStore('attempts').getAll();
          all.onsuccess = () => {
            asked.result.close();
            resolve((all.result.at(-1) as { log: unknown[] } | undefined)?.log.length ?? 0);
          };
        };
      }),
  );

async function fewTurns(page: Page, turns: number): Promise<Caller> {
  const caller = new Caller(page, 'en');
  await caller.open();
  await caller.dial('angry-late-fee', 'practice', 11);
  const scenario = caller.scenario('angry-late-fee');
  const said = new Set<string>();
  for (let turn = 0; turn < turns; turn += 1) {
    const before = await spoken(page);
    said.add(await caller.say(scenario, ['good'], said));
    await expect.poll(() => spoken(page)).not.toBe(before);
  }
  await caller.choices().first().waitFor();
  return caller;
}

test('a call in progress survives a reload at the same turn', async ({ page }) => {
  const caller = await fewTurns(page, 3);
  await expect.poll(() => storedTurns(page)).toBe(3);
  const before = await spoken(page);
  await page.reload();
  await caller.choices().first().waitFor();
  expect(await spoken(page)).toBe(before);
});

test('a closed tab is taken up again from the library', async ({ page, context }) => {
  const caller = await fewTurns(page, 2);
  await expect.poll(() => storedTurns(page)).toBe(2);
  const before = await spoken(page);
  await page.close();
  const next = await context.newPage();
  const again = new Caller(next, 'en');
  await again.open();
  await next.getByRole('link', { name: caller.words.library.resumeAction }).click();
  await again.choices().first().waitFor();
  expect(await spoken(next)).toBe(before);
});

test('a second tab is told, and can take the call over', async ({ page, context }) => {
  const caller = await fewTurns(page, 1);
  await expect.poll(() => storedTurns(page)).toBe(1);
  const second = await context.newPage();
  await second.goto(page.url());
  const notice = second.getByRole('alert').filter({ hasText: caller.words.call.elsewhere.told });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: caller.words.call.elsewhere.claim }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('alert').filter({ hasText: caller.words.call.elsewhere.told })).toBeVisible();
});

test('without storage the app plays, and says what is not kept', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    }),
  );
  const caller = await fewTurns(page, 2);
  await expect(page.getByText(caller.words.shell.notKept)).toBeVisible();
});

test('offline, after the first visit, a call can be taken from start to end', async ({ page, context }) => {
  const caller = new Caller(page, 'en');
  await caller.open();
  await expect(page.getByText(caller.words.shell.offlineReady)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await caller.dial('evasive-promises', 'guided', 2);
  await caller.talkToTheEnd(caller.scenario('evasive-promises'), ['good']);
  await page.getByRole('button', { name: caller.words.call.wrapUp.skip }).click();
  await expect(page.getByRole('heading', { name: caller.words.debrief.gate.heading })).toBeVisible();
});

test('the language is switched mid-call: words change, the state does not', async ({ page }) => {
  const caller = await fewTurns(page, 3);
  const lines = await page.getByRole('log').getByRole('listitem').count();
  await page.getByRole('banner').getByText('中文', { exact: true }).click();
  await expect(page.getByRole('log')).toContainText(/\p{Script=Han}/u);
  expect(await page.getByRole('log').getByRole('listitem').count()).toBe(lines);
  await page.getByRole('banner').getByText('English', { exact: true }).click();
  await expect(page.getByRole('log')).not.toContainText(/\p{Script=Han}/u);
  await expect(caller.choices().first()).toBeVisible();
});

test('nothing leaves the page’s origin, and the content security policy is never offended', async ({ page }) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== 'http://127.0.0.1:4179') foreign.push(request.url());
  });
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const caller = new Caller(page, 'en');
  await caller.open();
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toMatch(
    /default-src 'none'.*script-src 'self'/,
  );
  for (const path of ['#/settings', '#/history', '#/brief/angry-late-fee']) await caller.open(path);
  await caller.dial('forgetful-first-timer', 'guided', 1);
  await caller.talkToTheEnd(caller.scenario('forgetful-first-timer'), ['good']);
  await page.getByRole('button', { name: caller.words.call.wrapUp.skip }).click();
  await page.getByRole('heading', { name: caller.words.debrief.curve.heading }).waitFor();
  expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
});

test('records are exported, deleted and imported again; a bad file is refused with reasons and harms nothing', async ({ page }) => {
  await fewTurns(page, 2);
  await expect.poll(() => storedTurns(page)).toBe(2);
  await page.goto('./#/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: recordsWords.exportAll }).click();
  const path = await (await download).path();
  const exported = readFileSync(path, 'utf8');
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(exported.replace('"practice"', '"cheat"')),
  });
  await expect(page.getByText(recordsWords.refused)).toBeVisible();
  await expect(page.getByText(refusals.reasons['not-allowed']({ found: 'cheat' }))).toBeVisible();
  await picker.setInputFiles({ name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from(exported.slice(0, 90)) });
  await expect(page.getByText(refusals.reasons['not-json']({}))).toBeVisible();
  await page.getByRole('button', { name: recordsWords.removeAll }).click();
  await page.getByRole('dialog').getByRole('button', { name: recordsWords.confirmRemove }).click();
  await expect(page.getByText(recordsWords.removedAll)).toBeVisible();
  await picker.setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: Buffer.from(exported) });
  await expect(page.getByText(recordsWords.imported({ added: 1, same: 0, different: 0 }))).toBeVisible();
});

test('putting the phone down is asked about first; Escape stays on the line', async ({ page }) => {
  const caller = await fewTurns(page, 1);
  await page.keyboard.press('h');
  const asked = page.getByRole('dialog', { name: caller.words.call.hangUpDialog.heading });
  await expect(asked).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(caller.choices().first()).toBeVisible();
  await page.keyboard.press('h');
  await asked.getByRole('button', { name: caller.words.call.hangUpDialog.go }).click();
  await expect(page.getByRole('heading', { name: caller.words.call.wrapUp.heading })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every quiet screen is accessible at phone width, ${colorScheme}, in both languages`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 780 });
    await page.emulateMedia({ colorScheme });
    await fewTurns(page, 2);
    await expectAccessible(page);
    for (const tongue of ['中文', 'English']) {
      for (const path of ['#/', '#/brief/laid-off-hardship', '#/history', '#/settings', '#/nowhere']) {
        await page.goto(`./${path}`);
        await page.getByRole('banner').getByText(tongue, { exact: true }).click();
        await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
        await expectAccessible(page);
      }
    }
  });
}

test('a debrief prints with everything open', async ({ page }) => {
  const caller = new Caller(page, 'en');
  await caller.open();
  await caller.dial('forgetful-first-timer', 'guided', 1);
  await caller.talkToTheEnd(caller.scenario('forgetful-first-timer'), ['good']);
  await page.getByRole('button', { name: caller.words.call.wrapUp.skip }).click();
  await page.getByRole('heading', { name: caller.words.debrief.gate.heading }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
});
