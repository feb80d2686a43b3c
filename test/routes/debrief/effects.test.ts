import { expect, test } from 'vitest';
import type { Effect } from '../../../src/domain/debrief/index.ts';
import type { Scenario } from '../../../src/domain/scenario/index.ts';
import { debriefWords } from '../../../src/routes/debrief/words.ts';
import { effectsInWords } from '../../../src/routes/debrief/effects.ts';
import { scenario as small } from '../../support/call-device.ts';
import { surroundings } from '../../support/screen.ts';

const scenario: Scenario = { ...small, stateWords: { contact: { verified: { zh: '已核实是本人', en: 'confirmed as the debtor' } } } };
const nothing: Effect = {
  meters: {},
  told: [],
  raised: [],
  leftUnanswered: [],
  settled: [],
  forestalled: [],
  commitments: [],
  entered: [],
  answer: ['other'],
  atWorst: false,
};
const { language } = await surroundings();
const inWords = (effect: Partial<Effect>): readonly string[] =>
  effectsInWords({ ...nothing, ...effect }, scenario, debriefWords.en, language);

test('a turn moved nothing only if nothing moved and nothing was answered', () => {
  expect(inWords({})).toEqual([]);
  expect(inWords({ answer: ['ask-offer', 'other'] })).toEqual(['Answer: Asks what is possible']);
  expect(inWords({ entered: [{ region: 'contact', state: 'verified' }] })).toEqual(['Now: confirmed as the debtor']);
  expect(inWords({ atWorst: true, answer: ['express-anger'] })).toEqual(['it could not get any worse']);
});

test('a question settled before it came up is not called answered', () => {
  expect(inWords({ forestalled: ['how-much'] })).toEqual(['Settled before it came up: How much?']);
});
