import { expect, test } from 'vitest';
import type { CoachTurn } from '../../../src/domain/debrief/index.ts';
import type { Scenario } from '../../../src/domain/scenario/index.ts';
import { coachSentences } from '../../../src/routes/call/coach-sentences.ts';
import { rubric, rulebook, scenario as small } from '../../support/call-device.ts';

const scenario: Scenario = {
  ...small,
  choices: small.choices.map((choice) => ({ ...choice, coach: { zh: '这句得体。', en: 'Well put.' } })),
  stateWords: { contact: { verified: { zh: '已核实是本人', en: 'confirmed as the debtor' } } },
};

test('a question passed over comes before the praise for what was said', () => {
  const turn: CoachTurn = {
    turn: 5,
    effect: [
      { saying: 'effect.entered', args: {}, about: { kind: 'state', id: 'contact', state: 'verified' } },
      { saying: 'effect.left-unanswered', args: {}, about: { kind: 'agenda', id: 'how-much' } },
    ],
    rules: [],
    choice: scenario.choices[0]?.id ?? '',
  };
  expect(coachSentences(turn, { scenario, rulebook, rubric }, 'en', true)).toEqual([
    { text: 'They asked and you went past it. They noticed. (How much?)', mark: 'warning' },
    { text: 'Well put.' },
    { text: 'Where they stand now: confirmed as the debtor' },
  ]);
  expect(coachSentences(turn, { scenario, rulebook, rubric }, 'zh', true)).toEqual([
    { text: '对方问了，你绕过去了，人家听得出来。（欠多少？）', mark: 'warning' },
    { text: '这句得体。' },
    { text: '对方现在：已核实是本人' },
  ]);
});
