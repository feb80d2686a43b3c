import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import aboutTerms from '../../../scenarios/glossary/terms/listed.yaml?raw';
import lawQuiz from '../../../scenarios/quizzes/law.yaml?raw';
import { readGlossary } from '../../../src/domain/glossary/index.ts';
import { readQuestions } from '../../../src/domain/quiz/index.ts';
import type { Language } from '../../../src/domain/dialogue/index.ts';
import { locales } from '../../../src/locales/index.ts';
import Exchange from '../../../src/routes/exchange/Exchange.svelte';
import { exchangeWords } from '../../../src/routes/exchange/words.ts';
import { sampleContent } from '../../support/sample-content.ts';
import { show, type Scene } from '../../support/screen.ts';

const { part: glossary } = readGlossary({ file: 'listed.yaml', text: aboutTerms });
const { part: quiz } = readQuestions({ file: 'law.yaml', text: lawQuiz });
if (glossary === undefined || quiz === undefined) throw new Error('the material does not read');
const content = {
  ...sampleContent(),
  openGlossary: () => Promise.resolve(glossary),
  openQuestions: () => Promise.resolve(quiz.questions),
};

interface Saved {
  name: string;
  text: string;
  type: string | undefined;
}

async function open(language: Language, scene: Scene = {}) {
  const saved: Saved[] = [];
  const files = { save: (name: string, text: string, type?: string) => void saved.push({ name, text, type }), ...scene.files };
  const around = await show(Exchange, {}, { language, content, ...scene, files });
  await screen.findByRole('heading', { level: 2, name: exchangeWords[language].out.heading });
  return { ...around, saved, words: exchangeWords[language], user: userEvent.setup() };
}

const pick = (words: (typeof exchangeWords)['en'], text: string, name = 'deck.txt') =>
  userEvent.upload(screen.getByLabelText(words.in.choose, { selector: 'input' }), new File([text], name, { type: 'text/plain' }));

describe.each(['zh', 'en'] as const)('exchange in %s', (language) => {
  it('hands over each file in the language chosen, and says what it holds', async () => {
    const { saved, words, user } = await open(language);
    const save = screen.getByRole('button', { name: words.out.save });
    await user.click(save);
    expect(saved[0]?.name).toBe(`right-party-anki-${language}-2026-11-22.txt`);
    expect(saved[0]?.text).toMatch(
      language === 'zh' ? /^#separator:tab\n#html:false\n#notetype:问答题\n/u : /^#separator:tab\n#html:false\n#notetype:Basic\n/u,
    );
    expect(screen.getByText(new RegExp(`right-party-anki-${language}-2026-11-22.txt`, 'u'))).toBeVisible();

    await user.click(screen.getByRole('radio', { name: language === 'zh' ? 'English' : '简体中文' }));
    const other = language === 'zh' ? 'en' : 'zh';
    for (const kind of ['gift', 'moodle', 'terms-csv'] as const) {
      await user.click(screen.getByRole('radio', { name: new RegExp(words.out.kinds[kind].name, 'u') }));
      await user.click(save);
    }
    expect(saved.slice(1).map(({ name, type }) => [name, type])).toEqual([
      [`right-party-questions-${other}-2026-11-22.gift.txt`, 'text/plain'],
      [`right-party-questions-${other}-2026-11-22.moodle.xml`, 'application/xml'],
      ['right-party-terms-2026-11-22.csv', 'text/csv'],
    ]);
  });

  it('without results there is nothing to save, and that is said', async () => {
    const { words, user } = await open(language);
    await user.click(screen.getByRole('radio', { name: new RegExp(words.out.kinds.results.name, 'u') }));
    expect(screen.getByRole('button', { name: words.out.save })).toBeDisabled();
    expect(screen.getByText(words.out.nothing)).toBeVisible();
  });

  it('notes from Anki become cards; what cannot be read is told with its line', async () => {
    const { words, records } = await open(language);
    await pick(words, '#separator:tab\n催告\t提醒还款\nfront\tback\n\tno front\n');
    expect(await screen.findByText(words.in.added({ count: 2 }))).toBeVisible();
    expect(screen.getByText(words.in.refused({ count: 1 }))).toBeVisible();
    expect(screen.getByText(words.in.where({ line: 4 }))).toBeVisible();
    expect(screen.getByText(language === 'zh' ? /没有正面/u : /has no front/u)).toBeVisible();
    expect(records.cards.map(({ kind, note }) => [kind, note?.front])).toEqual(
      expect.arrayContaining([
        ['note', '催告'],
        ['note', 'front'],
      ]),
    );
    await pick(words, '催告\t提醒还款\nfront\tback\n');
    expect(await screen.findByText(words.in.same({ count: 2 }))).toBeVisible();
    expect(records.cards).toHaveLength(2);
  });

  it('an empty file, a file that is no text and a full disk are each told as they are', async () => {
    const { words } = await open(language, { keeps: 'full' });
    await pick(words, '# nothing\n');
    expect(await screen.findByText(words.in.empty)).toBeVisible();
    await pick(words, 'a\tb\n');
    expect(await screen.findByText(words.in.full)).toBeVisible();
  });

  it('a file that is no text is refused', async () => {
    const { words } = await open(language, { files: { read: () => Promise.resolve({ mishap: 'not-text' }) } });
    await pick(words, 'a\tb\n');
    expect(await screen.findByText(words.in.unread['not-text'])).toBeVisible();
  });

  it('a note met again with other words is brought up to date', async () => {
    const { words, records } = await open(language);
    await pick(words, '#guid column:1\ng1\t正面\t背面\n');
    expect(await screen.findByText(words.in.added({ count: 1 }))).toBeVisible();
    await pick(words, '#guid column:1\ng1\t正面\t新的背面\n');
    expect(await screen.findByText(words.in.changed({ count: 1 }))).toBeVisible();
    expect(records.cards.map(({ note }) => note?.back)).toEqual(['新的背面']);
  });

  it('there is a way back to study', async () => {
    const { words } = await open(language);
    expect(screen.getByRole('link', { name: words.back })).toHaveAttribute('href', '#/study');
  });

  it('material that cannot be fetched is told, with a way to load again', async () => {
    const failing = { ...content, openQuestions: () => Promise.reject(new Error('gone')) };
    await show(Exchange, {}, { language, content: failing });
    expect(await screen.findByText(exchangeWords[language].failed)).toBeVisible();
    expect(screen.getByText(locales[language].shell.reload)).toBeVisible();
  });
});
