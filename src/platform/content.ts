import { cards, rubrics, rulebooks, scenarios } from 'virtual:content/library';
import type { Jurisdiction } from '../domain/dialogue/index.ts';
import type { Commentary, Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario, ScenarioCard } from '../domain/scenario/index.ts';
import type { Rubric } from '../domain/scoring/index.ts';

/** The cards of all built-in scenarios, easiest first. */
export const libraryCards = (): readonly ScenarioCard[] =>
  cards.toSorted((a, b) => a.difficulty - b.difficulty || a.id.localeCompare(b.id, 'en'));

/** A scenario whole; undefined when the library has none of that name. */
export const openScenario = async (id: string): Promise<Scenario | undefined> => (await scenarios[id]?.())?.default;

/** The rulebook a call in that jurisdiction is judged by. */
export async function openRulebook(jurisdiction: Jurisdiction): Promise<Rulebook> {
  const opened = await rulebooks[jurisdiction]?.();
  if (opened === undefined) throw new Error(`no rulebook for jurisdiction ${jurisdiction}`);
  return opened.default;
}

/** The jurisdictions that have a rulebook. */
export const rulebookIds = (): readonly Jurisdiction[] => Object.keys(rulebooks);

/** What the rules of that rulebook look like in calls. */
export async function openCommentary(jurisdiction: Jurisdiction): Promise<Commentary> {
  const { commentaries } = await import('virtual:content/commentaries');
  const opened = await commentaries[jurisdiction]?.();
  if (opened === undefined) throw new Error(`no commentary on the rules of ${jurisdiction}`);
  return opened.default;
}

/** The rubric a call is graded by. */
export async function openRubric(id = 'card-call'): Promise<Rubric> {
  const opened = await rubrics[id]?.();
  if (opened === undefined) throw new Error(`no rubric is called ${id}`);
  return opened.default;
}
