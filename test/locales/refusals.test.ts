import { expect, test } from 'vitest';
import { refusalCodes } from '../../src/domain/records/index.ts';
import { refusals as en } from '../../src/locales/en/refusals.ts';
import { refusals as zh } from '../../src/locales/zh/refusals.ts';

const args = { limit: 20, found: 2, known: 1, key: 'mood', expected: 'list', most: 5, id: 'a1' };

test.each(refusalCodes)('%s is told whole in both languages', (code) => {
  for (const words of [en.reasons[code](args), zh.reasons[code](args)]) expect(words).not.toMatch(/undefined|NaN/u);
  expect(zh.reasons[code](args)).toMatch(/\p{Script=Han}/u);
  expect(en.reasons[code](args)).not.toMatch(/\p{Script=Han}/u);
});

test('a number beyond its bounds is told with the bound', () => {
  expect(en.reasons['out-of-range']({ found: -1, least: 0 })).toBe('-1 is below the least allowed, 0.');
  expect(zh.reasons['out-of-range']({ found: 101, most: 100 })).toBe('101 超出上限，最大为 100。');
});

test('the wrong kind of value is told in plain words', () => {
  expect(en.reasons['wrong-kind']({ expected: 'list', found: 'string' })).toBe('Here should be a list; there is text.');
  expect(zh.reasons['wrong-kind']({ expected: 'list', found: 'string' })).toBe('这里应当是列表，现在却是文字。');
});
