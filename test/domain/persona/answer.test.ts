import { describe, expect, it } from 'vitest';
import { chooseWording, composeAnswer, meets, type Want } from '../../../src/domain/persona/index.ts';

const want = (line: string, weight: Want['weight']): Want => ({ line, weight });

describe('what the debtor says', () => {
  it.each<[string, readonly Want[], readonly string[]]>([
    ['the temper answers when nothing else does', [want('mm', 'fallback')], ['mm']],
    ['the last general answer counts', [want('mm', 'fallback'), want('oh', 'fallback')], ['oh']],
    ['a specific answer silences the temper', [want('mm', 'fallback'), want('laid-off', 'specific')], ['laid-off']],
    ['every specific answer is given', [want('a', 'specific'), want('b', 'specific')], ['a', 'b']],
    ['outrage comes first', [want('a', 'specific'), want('how-dare-you', 'outrage')], ['how-dare-you', 'a']],
    [
      'a question left hanging is brought up instead of a general answer',
      [want('mm', 'fallback'), want('i-asked-you', 'notice')],
      ['i-asked-you'],
    ],
    ['a question left hanging follows a specific answer', [want('a', 'specific'), want('i-asked-you', 'notice')], ['a', 'i-asked-you']],
    ['an initiative follows a general answer', [want('mm', 'fallback'), want('what-fee', 'initiative')], ['mm', 'what-fee']],
    [
      'an ending has the last word',
      [want('mm', 'fallback'), want('a', 'specific'), want('what-fee', 'initiative'), want('bye', 'ending')],
      ['a', 'bye'],
    ],
    ['nothing is said twice in one breath', [want('a', 'specific'), want('a', 'specific')], ['a']],
    ['nothing pressing is silence', [], []],
  ])('%s', (_, wants, expected) => {
    expect(composeAnswer(wants)).toEqual(expected);
  });

  it('a second take reads differently, and nobody repeats themselves to the letter', () => {
    const takes = new Set(Array.from({ length: 40 }, (_, seed) => chooseWording(seed, 'mm', 0, 3)));
    expect(takes).toEqual(new Set([0, 1, 2]));
    expect(new Set([0, 1, 2].map((before) => chooseWording(7, 'mm', before, 3))).size).toBe(3);
  });
});

describe('a condition', () => {
  const memory = { meters: { trust: 3, tension: 1, willingness: 2 }, states: { contact: 'verified' }, echo: 'ask-commitment' as const };
  it.each([
    ['absent, always holds', undefined, true],
    ['on a meter holds at both ends of its range', { meters: { trust: [3, 5] as const } }, true],
    ['on a meter fails outside', { meters: { trust: [4, 5] as const } }, false],
    ['on a region holds in one of its states', { regions: { contact: ['introduced', 'verified'] } }, true],
    ['on a region fails in another', { regions: { contact: ['stranger'] } }, false],
    ['on repetition holds for the act that echoes', { repeated: true }, true],
    ['on an unsaid offer holds without figures', { means: ['unsaid' as const] }, true],
    ['asks for all its parts', { meters: { trust: [3, 5] as const }, regions: { contact: ['stranger'] } }, false],
  ])('%s', (_, condition, expected) => {
    expect(meets(condition, memory, { type: 'ask-commitment' })).toBe(expected);
  });
});
