import type { Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import type { Rubric } from '../domain/scoring/index.ts';

/** What advice is about: all that a call depends on but what was said. */
export interface Parts {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly rubric: Rubric;
}

/** What an answer depends on, as a name to keep it under. */
export const keyOf = ({ scenario, rulebook, rubric }: Parts): string =>
  [scenario.id, scenario.hash, `${rulebook.id}@${rulebook.version}`, `${rubric.id}@${rubric.version}`].join(' ');
