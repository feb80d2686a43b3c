import { expect, it } from 'vitest';
import { readPhrasebook } from '../../../src/domain/scenario/index.ts';

const book = (phrase: string): string => `phrasebook: b\njurisdiction: cn\nphrases:\n  p: { zh: 您好。, en: Hello., ${phrase} }\n`;

it.each([
  ['when: { tension: 3+, contact: verified }, grade: good, acts: [greet]', []],
  [
    'when: { tention: 3+ }, grade: good, acts: [greet]',
    [['SCN203', { found: 'tention', known: 'trust, tension, willingness', meant: 'tension' }]],
  ],
  ['grade: good, misconduct: [insult]', [['SCN107', { choice: 'p', found: 'insult' }]]],
  ['grade: tempting, misconduct: [insult]', []],
])('a phrase with %s', (phrase, expected) => {
  const { diagnostics } = readPhrasebook({ file: 'b.yaml', text: book(phrase) });
  expect(diagnostics.map(({ code, args }) => [code, args])).toEqual(expected);
});

it('a phrasebook may serve several jurisdictions', () => {
  const { phrases } = readPhrasebook({ file: 'b.yaml', text: book('grade: good, acts: [greet]').replace('cn', '[us, us-tx]') });
  expect(phrases.map(({ id, jurisdictions }) => [id, jurisdictions])).toEqual([['b.p', ['us', 'us-tx']]]);
});
