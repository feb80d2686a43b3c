import rubricText from '../../scenarios/rubrics/card-call.yaml?raw';
import rulebookText from '../../scenarios/rulebooks/cn.yaml?raw';
import type { Attempt } from '../../src/domain/records/index.ts';
import { readRulebook } from '../../src/domain/rulebook/index.ts';
import type { Scenario } from '../../src/domain/scenario/index.ts';
import { readRubric } from '../../src/domain/scoring/index.ts';
import type { Content } from '../../src/stores/content.ts';
import { sampleContent } from './sample-content.ts';
import { anOpenAttempt } from './an-attempt.ts';
import { smallCall } from './small-call.ts';

export const scenario: Scenario = smallCall();
export const rulebook = present(readRulebook({ file: 'rulebooks/cn.yaml', text: rulebookText }).rulebook);
export const rubric = present(readRubric({ file: 'rubrics/card-call.yaml', text: rubricText }).rubric);

/** The small call with the law and the scorecard that ship. */
export const smallContent: Content = {
  ...sampleContent(),
  libraryCards: () => [scenario],
  openScenario: (id) => Promise.resolve(id === scenario.id ? scenario : undefined),
  openRulebook: () => Promise.resolve(rulebook),
  rulebookIds: () => [rulebook.id],
  openCommentary: () => Promise.resolve({}),
  openRubric: () => Promise.resolve(rubric),
  deskCards: () => Promise.resolve([]),
  openDeskCase: () => Promise.resolve(undefined),
};

/** The small call, just dialled. */
export const dialled = (changed: Partial<Attempt> = {}): Attempt =>
  anOpenAttempt({
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rulebook: `${rulebook.id}@${rulebook.version}`,
    rubric: `${rubric.id}@${rubric.version}`,
    seed: 1,
    log: [],
    ...changed,
  });

/** What a choice of the small call puts into the log. */
export function chose(id: string, atMs = 1000): Attempt['log'][number] {
  const { acts, misconduct, text } = present(scenario.choices.find((choice) => choice.id === id));
  return { type: 'collector.spoke', text: text.en, acts, misconduct, choice: id, atMs };
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the small call, its rulebook or its rubric does not read');
  return value;
}
