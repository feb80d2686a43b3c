import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/domain/authoring/index.ts';
import { diagnosticWords } from '../../../src/locales/diagnostics.ts';
import { changed, readGlossaryFiles, smallLists, smallTerms, smallWorkflow, type Change } from './small-glossary.ts';

type Mistake = readonly [code: string, text: string, change: Change, shownAt: string, args: Diagnostic['args']];

/** One mistake each: what is found, and the words at which it is shown. */
const mistakes: readonly Mistake[] = [
  ['SCN104', smallTerms, ['topic: arrears', 'topic: arears'], 'arears', { found: 'arears', meant: 'arrears' }],
  ['SCN401', smallTerms, ['{ zh: 下周是长周。, en: Next week is a long week. }', '{ zh: 下周是长周。 }'], '{ zh: 下周', { key: 'en' }],
  ['SCN403', smallTerms, ['en: Not a term of law.', 'en: 不是法律术语'], '不是法律术语', { language: 'en' }],
  ['SCN521', smallTerms, ['id: long-week', 'id: short-week'], 'short-week', { found: 'short-week' }],
  ['SCN521', smallTerms, ['id: long-week', 'id: short-week'], 'short-week', { found: 'short-week' }],
  ['SCN550', smallTerms, ['pinyin: duǎn zhōu', 'pinyin: duǎnzhōu'], 'duǎnzhōu', { found: 'duǎnzhōu', of: '短周' }],
  ['SCN550', smallTerms, ['pinyin: cháng zhōu', 'pinyin: cháng zhōu qī'], 'cháng zhōu qī', { of: '长周' }],
  ['SCN551', smallTerms, ['    note: { zh: 不是法定概念。, en: Not a term of law. }\n', ''], 'loose', { missing: 'note' }],
  ['SCN551', smallLists, ['    note: { zh: 次序有误。, en: The order is off. }\n', ''], 'mixed-up', { missing: 'note' }],
  [
    'SCN551',
    smallLists,
    ['        correction: { zh: 以公告为准。, en: The announcement decides. }\n', ''],
    'outdated',
    { missing: 'correction' },
  ],
  ['SCN552', smallTerms, ['zh: 这是短周，', 'zh: 这是节前，'], '这是节前', { term: '短周' }],
  ['SCN552', smallTerms, ['It is a short week and', 'It is a holiday and'], 'It is a holiday', { term: 'short week' }],
  ['SCN553', smallTerms, ['related: [overdue]', 'related: [overdeu]'], 'overdeu', { found: 'overdeu', meant: 'overdue' }],
  ['SCN553', smallTerms, ['near: [bad-debt,', 'near: [bad-dept,'], 'bad-dept', { meant: 'bad-debt' }],
  ['SCN553', smallLists, ['terms: [overdue]', 'terms: [overdeu]'], 'overdeu', { meant: 'overdue' }],
  ['SCN553', smallWorkflow, ['terms: [overdue]', 'terms: [overdeu]'], 'overdeu', { meant: 'overdue' }],
  ['SCN554', smallLists, ['stages: [w9]', 'stages: [w99]'], 'w99', { found: 'w99', meant: 'w9' }],
  ['SCN522', smallTerms, ['rules: [cn.hours]', 'rules: [cn.houres]'], 'cn.houres', { meant: 'cn.hours' }],
  ['SCN522', smallLists, ['rules: [cn.hours]', 'rules: [cn.houres]'], 'cn.houres', { meant: 'cn.hours' }],
  ['SCN522', smallWorkflow, ['rules: [cn.hours]', 'rules: [cn.houres]'], 'cn.houres', { meant: 'cn.hours' }],
  [
    'SCN555',
    smallTerms,
    ['[forgetful-first-timer]', '[forgetful-first-time]'],
    'forgetful-first-time]',
    { meant: 'forgetful-first-timer' },
  ],
];

describe('terms, lists and stages', () => {
  it.each([
    ['terms', smallTerms],
    ['lists', smallLists],
    ['stages', smallWorkflow],
  ])('%s without a mistake have nothing to complain of', (_, text) => {
    expect(readGlossaryFiles(text).diagnostics).toEqual([]);
  });

  it.each(mistakes)('%s is found where it stands', (code, text, change, shownAt, args) => {
    const wrong = changed(text, change);
    const found = readGlossaryFiles(wrong).diagnostics.find((one) => one.code === code);
    const line = wrong.split('\n')[(found?.line ?? 0) - 1] ?? '';
    expect(line.slice((found?.column ?? 0) - 1).startsWith(shownAt)).toBe(true);
    expect(found?.args).toMatchObject(args);
  });

  it('SCN556 is found in the second file that has a term', () => {
    const { diagnostics } = readGlossaryFiles(smallTerms, smallTerms);
    expect(diagnostics.map(({ code, file, args }) => [code, file, args])).toEqual([
      ['SCN556', 'glossary/1.yaml', { id: 'short-week', other: 'glossary/0.yaml' }],
      ['SCN556', 'glossary/1.yaml', { id: 'long-week', other: 'glossary/0.yaml' }],
    ]);
  });

  it('a file with a mistake adds nothing to what there is to read', () => {
    expect(readGlossaryFiles(changed(smallTerms, ['pinyin: duǎn zhōu', 'pinyin: duǎn'])).glossary.terms).toEqual([]);
  });

  it('every mistake has words in both languages, filled in to the last', () => {
    const args = { found: 'a', of: 'b', missing: 'c', term: 'd', meant: 'e', id: 'f', other: 'g' };
    for (const code of ['SCN521', 'SCN522', 'SCN550', 'SCN551', 'SCN552', 'SCN553', 'SCN554', 'SCN555', 'SCN556']) {
      const { zh, en } = diagnosticWords({ code, args });
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(`${zh}${en}`).not.toMatch(/[{}]|SCN/u);
    }
  });
});
