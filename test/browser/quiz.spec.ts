import { expect, test, type Page } from '@playwright/test';
import { layOut, rightAnswer, type Question } from '../../src/domain/quiz/index.ts';
import type { SittingRecord } from '../../src/domain/records/index.ts';
import { examWords } from '../../src/routes/exam/words.ts';
import { quizWords } from '../../src/routes/quiz/words.ts';
import { bank } from '../domain/quiz/bank.ts';
import { expectAccessible } from './axe.ts';
import { inBothLanguages } from './in-both-languages.ts';

/** The sitting as it is kept on the device: which questions were drawn is not known beforehand. */
async function keptSitting(page: Page): Promise<{ record: SittingRecord; questions: readonly Question[] }> {
  const id = decodeURIComponent(page.url().split('/').at(-1) ?? '');
  const read = () =>
    page.evaluate(
      (key) =>
        new Promise<unknown>((resolve, reject) => {
          const opening = indexedDB.open('right-party');
          opening.onerror = () => reject(new Error('the database does not open'));
          opening.onsuccess = () => {
            const asking = opening.result.transaction('sittings').objectStore('sittings').get(key);
            asking.onsuccess = () => {
              opening.result.close();
              resolve(asking.result);
            };
          };
        }),
      id,
    );
  await expect.poll(read).toBeTruthy();
  const record = (await read()) as SittingRecord;
  const questions = record.questions.map((name) => {
    const question = bank.find((one) => one.id === name);
    if (question === undefined) throw new Error(`no question is called ${name}`);
    return question;
  });
  return { record, questions };
}

/** Answers what is before the page by keyboard alone. */
async function answer(page: Page, question: Question, seed: number): Promise<void> {
  const [right, layout] = [rightAnswer(question), layOut(question, seed)];
  const press = async (numbers: readonly number[]): Promise<void> => {
    for (const number of numbers) await page.keyboard.press(String(number));
  };
  const numberOf = (place: number): number => layout.indexOf(place) + 1;
  if ('pick' in right) await press([numberOf(right.pick)]);
  else if ('picks' in right) await press(right.picks.map(numberOf));
  else if ('match' in right) await press(right.match.map(numberOf));
  else if ('number' in right) await page.getByRole('textbox').fill(String(right.number));
  else if ('sort' in right && question.kind === 'sort')
    await press(layout.map((at) => question.bins.findIndex(({ id }) => id === right.sort[at]) + 1));
  else if ('order' in right) {
    const order = [...layout];
    for (const place of right.order) {
      await press([order.indexOf(place) + 1]);
      for (let at = order.indexOf(place); at > place; at -= 1) {
        await page.keyboard.press('ArrowUp');
        [order[at - 1], order[at]] = [place, order[at - 1] ?? place];
      }
    }
  }
}

inBothLanguages((language) => {
  const [words, exam] = [quizWords[language], examWords[language]];

  test('a quiz is sat by keyboard alone, through a reload, and its result stays', async ({ page }) => {
    await page.goto('./#/quiz');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await page.getByRole('heading', { name: words.setUp.heading }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: words.setUp.begin }).press('Enter');
    await page.getByRole('heading', { name: words.sitting.question({ at: 1, of: 10 }) }).waitFor();
    const { record, questions } = await keptSitting(page);

    for (const [at, question] of questions.entries()) {
      if (at === 3) await page.reload();
      await page.getByRole('heading', { name: words.sitting.question({ at: at + 1, of: 10 }) }).waitFor();
      // One language has every question looked at as it is asked, the other as it is explained.
      if (language === 'zh') await expectAccessible(page);
      if (at === 0 && question.kind !== 'number' && question.kind !== 'order') {
        const layout = layOut(question, record.seed);
        const right = rightAnswer(question);
        const wrong = 'pick' in right ? layout.findIndex((place) => place !== right.pick) + 1 : 0;
        if (wrong > 0) await page.keyboard.press(String(wrong));
        else await answer(page, question, record.seed);
      } else await answer(page, question, record.seed);
      if (question.kind === 'order') await page.getByRole('button', { name: words.sitting.check }).press('Enter');
      else await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: at === 9 ? words.sitting.toResult : words.sitting.next })).toBeFocused();
      if (at > 0) await expect(page.getByRole('region', { name: words.told.right })).toContainText(question.explain[language]);
      if (language === 'en') await expectAccessible(page);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: words.result.heading, exact: true })).toBeFocused();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('summary').first().press('Enter');
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByRole('heading', { name: words.result.heading, exact: true })).toBeVisible();
  });

  test('an exam that was handed on is sat, handed in and looked back on', async ({ page }) => {
    const set = 'parts=law.2,conduct.1&minutes=10&pass=60&in=cn&seed=5';
    await page.goto(`./#/exam?${set.replace('minutes=10', 'minutes=abc')}&languages=${language}`);
    await expect(page.getByRole('alert')).toContainText(exam.faults.number({ field: 'minutes', found: 'abc', least: 1, most: 240 }));
    await expectAccessible(page);
    await page.goto(`./#/exam?${set}&languages=${language}`);
    await expect(page.getByText(exam.setUp.handed)).toBeVisible();
    await page.getByRole('button', { name: exam.setUp.begin }).press('Enter');
    await page.getByRole('heading', { name: words.sitting.question({ at: 1, of: 3 }) }).waitFor();
    await expectAccessible(page);
    const { record, questions } = await keptSitting(page);
    for (const [at, question] of questions.entries()) {
      await page.getByRole('heading', { name: words.sitting.question({ at: at + 1, of: 3 }) }).waitFor();
      await answer(page, question, record.seed);
      await expect(page.getByText(exam.sitting.progress({ answered: at + 1, of: 3, flagged: 0 }))).toBeVisible();
      if (at === 1) {
        await page.reload();
        await page.getByRole('heading', { name: words.sitting.question({ at: 3, of: 3 }) }).waitFor();
      } else if (at === 0) await page.getByRole('button', { name: exam.sitting.next, exact: true }).press('Enter');
    }
    await page.getByRole('button', { name: exam.sitting.handIn }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: exam.sitting.handInYes }).press('Enter');
    await expect(page.getByRole('heading', { name: exam.sheet.heading })).toBeFocused();
    await expect(page.getByText(exam.sheet.score({ right: 3, of: 3, percent: 100 }), { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(exam.certificate.name).fill('吴 Wu');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(exam.certificate.notLicence)).toBeVisible();
    await expect(page.getByRole('heading', { name: exam.sheet.heading })).toBeHidden();
  });
});
