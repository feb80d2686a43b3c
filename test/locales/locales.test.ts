import { expect, test } from 'vitest';
import { everyNeed } from '../../src/domain/rulebook/index.ts';
import { needs as needsEn } from '../../src/locales/en/needs.ts';
import { formatDate, formatLocalTime, formatMoney, locales } from '../../src/locales/index.ts';
import { drillWords } from '../../src/routes/drill/words.ts';
import { compareWords } from '../../src/routes/compare/words.ts';
import { needs as needsZh } from '../../src/locales/zh/needs.ts';
import { glossaryWords } from '../../src/routes/glossary/words.ts';
import { deskWords } from '../../src/routes/desk/words.ts';
import { exchangeFiles as exchangeFilesEn } from '../../src/locales/en/exchange.ts';
import { exchangeFiles as exchangeFilesZh } from '../../src/locales/zh/exchange.ts';
import { exchangeWords } from '../../src/routes/exchange/words.ts';
import { examWords } from '../../src/routes/exam/words.ts';
import { historyWords } from '../../src/routes/history/words.ts';
import { quizWords } from '../../src/routes/quiz/words.ts';
import { exampleWords, rulesWords } from '../../src/routes/rules/words.ts';
import { settingsWords } from '../../src/routes/settings/words.ts';
import { studyWords } from '../../src/routes/study/words.ts';
import { recordsWords } from '../../src/routes/shell/records-words.ts';

const exchangeFiles = { en: exchangeFilesEn, zh: exchangeFilesZh };

type Tree = { readonly [key: string]: string | Tree | ((args: never) => string) };

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'object' ? keysOf(value, `${path}${key}.`) : [`${path}${key}`]));
const textsOf = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : typeof value === 'object' ? textsOf(value) : []));

const wordsIn = (language: 'zh' | 'en'): Tree => ({
  shared: locales[language],
  compare: compareWords[language],
  desk: deskWords[language],
  drill: drillWords[language],
  glossary: glossaryWords[language],
  exchange: exchangeWords[language],
  exchangeFiles: exchangeFiles[language],
  exam: examWords[language],
  history: historyWords[language],
  quiz: quizWords[language],
  rules: rulesWords[language],
  ruleExamples: exampleWords[language],
  settings: settingsWords[language],
  study: studyWords[language],
  records: recordsWords[language],
});

test('both languages have the same words, and none is empty', () => {
  expect(keysOf(wordsIn('zh')).sort()).toEqual(keysOf(wordsIn('en')).sort());
  expect([...textsOf(wordsIn('zh')), ...textsOf(wordsIn('en'))].filter((text) => text.trim() === '')).toEqual([]);
});

test('whatever a rule may be missing has a name in both languages', () => {
  expect(Object.keys(needsEn).sort()).toEqual([...everyNeed()].sort());
  expect(Object.keys(needsZh).sort()).toEqual([...everyNeed()].sort());
  expect(Object.values(needsZh).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
});

test('Chinese is written with Chinese punctuation', () => {
  expect(textsOf(wordsIn('zh')).filter((text) => /[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\.(?!\w)/u.test(text))).toEqual([]);
});

test('no act has the label of another', () => {
  for (const { collectorActs, debtorActs, misconduct } of Object.values(locales)) {
    for (const labels of [collectorActs, debtorActs, misconduct].map((each) => Object.values(each))) {
      expect(new Set(labels).size).toBe(labels.length);
    }
  }
});

test.each([
  [0, 'CNY', '¥0.00', '¥0.00'],
  [5, 'CNY', '¥0.05', '¥0.05'],
  [1_850_005, 'CNY', '¥18,500.05', '¥18,500.05'],
  [-46_000, 'USD', '-$460.00', '-$460.00'],
  [-5, 'GBP', '-£0.05', '-£0.05'],
  [Number.MAX_SAFE_INTEGER, 'USD', '$90,071,992,547,409.91', '$90,071,992,547,409.91'],
] as const)('%i minor units of %s are written to the last one', (minor, currency, zh, en) => {
  expect(formatMoney(minor, currency, 'zh')).toBe(zh);
  expect(formatMoney(minor, currency, 'en')).toBe(en);
});

test('a day is the same day wherever it is read', () => {
  expect(formatDate('2026-01-01', 'zh')).toBe('2026年1月1日');
  expect(formatDate('2026-12-31', 'en')).toBe('December 31, 2026');
});

test('the clock on the debtor’s wall is not shifted', () => {
  expect(formatLocalTime('2026-11-20T00:05', 'zh')).toBe('2026年11月20日 00:05');
  expect(formatLocalTime('2026-11-20T21:30:00-06:00', 'en')).toBe('Nov 20, 2026, 21:30');
});

test('an article is cited as each language does', () => {
  const cited = (article?: string) =>
    [locales.zh, locales.en].map(({ citation }) => citation({ instrument: 'X', ...(article ? { article } : {}) }));
  expect(cited('7, 13(1), 17')).toEqual(['X第 7、13(1)、17 条', 'X, art. 7, 13(1), 17']);
  expect(cited('1003-1004')).toEqual(['X第 1003—1004 条', 'X, art. 1003–1004']);
  expect(cited('§ 1692c')).toEqual(['X § 1692c', 'X, § 1692c']);
  expect(cited()).toEqual(['X', 'X']);
});
