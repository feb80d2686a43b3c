import { createContext } from 'svelte';
import type { Jurisdiction } from '../domain/dialogue/index.ts';
import type { Commentary, Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario, ScenarioCard } from '../domain/scenario/index.ts';
import type { Rubric } from '../domain/scoring/index.ts';

/** What authors wrote: the cards at once, the rest when it is opened. */
export interface Content {
  libraryCards(): readonly ScenarioCard[];
  openScenario(id: string): Promise<Scenario | undefined>;
  openRulebook(jurisdiction: Jurisdiction): Promise<Rulebook>;
  rulebookIds(): readonly Jurisdiction[];
  openCommentary(jurisdiction: Jurisdiction): Promise<Commentary>;
  openRubric(): Promise<Rubric>;
}

export const [useContent, provideContent] = createContext<Content>();
