import { customPinyin, pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { initials, typed } from '../../../src/domain/glossary/index.ts';
import { builtIn } from '../../support/built-in.ts';

describe('pinyin', () => {
  it.each([
    ['yú qī', 'yuqi', 'yq'],
    ['bù fen huán kuǎn', 'bufenhuankuan', 'bfhk'],
    ['lǜ shī hán', 'lvshihan', 'lsh'],
    ['huán kuǎn lǜ', 'huankuanlv', 'hkl'],
    ['ATM cún kuǎn', 'atmcunkuan', 'ack'],
    ["xī'ān", 'xian', 'xa'],
    ['', '', ''],
  ])('%s is typed %s, or %s', (spelt, whole, first) => {
    expect([typed(spelt), initials(spelt)]).toEqual([whole, first]);
  });

  /** Words in which the library takes another reading of a character than the word has. */
  const readings = {
    还款: 'huán kuǎn', // 还, to give back, is huán; hái is “still”
    偿还: 'cháng huán',
    发卡行: 'fā kǎ háng', // to issue, a card, a bank: not hair, a clip, to walk
    分行: 'fēn háng', // 行 as an institution
    豁免: 'huò miǎn', // 豁 of exemption; huō is to gap open
    困难: 'kùn nan', // neutral in the second syllable
    一次: 'yī cì', // the tone a dictionary writes, before 一 changes in speech
  };
  customPinyin(readings);
  const spelling = (zh: string): string =>
    pinyin(zh, { type: 'array', nonZh: 'consecutive' })
      .map((syllable) => syllable.trim())
      .filter(Boolean)
      .join(' ');

  it('of every term is as the library spells it', () => {
    expect(
      builtIn.glossary.terms
        .filter((term) => spelling(term.zh) !== term.pinyin)
        .map(({ id, pinyin: ours, zh }) => [id, ours, spelling(zh)]),
    ).toEqual([]);
  });

  it('no exception is listed in vain', () => {
    expect(Object.keys(readings).filter((word) => !builtIn.glossary.terms.some(({ zh }) => zh.includes(word)))).toEqual([]);
  });
});
