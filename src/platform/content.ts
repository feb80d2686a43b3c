import { cards, drills, rubrics, rulebooks, scenarios } from 'virtual:content/library';
import type { DeskCard, DeskCase } from '../domain/desk/index.ts';
import { builtInJurisdictions, type Jurisdiction } from '../domain/dialogue/index.ts';
import type { Deck } from '../domain/drill/index.ts';
import type { Glossary } from '../domain/glossary/index.ts';
import type { Question } from '../domain/quiz/index.ts';
import type { Commentary, Rulebook } from '../domain/rulebook/index.ts';
import type { Scenario, ScenarioCard } from '../domain/scenario/index.ts';
import type { Rubric } from '../domain/scoring/index.ts';

/** The cards of all built-in scenarios, easiest first. */
export const libraryCards = (): readonly ScenarioCard[] =>
  cards.toSorted((a, b) => a.difficulty - b.difficulty || a.id.localeCompare(b.id, 'en'));

/** A scenario whole; undefined when the library has none of that name. */
export const openScenario = async (id: string): Promise<Scenario | undefined> => (await scenarios[id]?.())?.default;

/** The cards of all cases on the desk: by jurisdiction, easiest first. */
export async function deskCards(): Promise<readonly DeskCard[]> {
  const desk = await import('virtual:content/desk');
  return desk.cards.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      a.jurisdiction.localeCompare(b.jurisdiction, 'en') ||
      a.difficulty - b.difficulty ||
      a.id.localeCompare(b.id, 'en'),
  );
}

/** Places that a trainer has added come after those that ship. */
function placeOf({ jurisdiction }: DeskCard): number {
  const at = (builtInJurisdictions as readonly Jurisdiction[]).indexOf(jurisdiction);
  return at < 0 ? builtInJurisdictions.length : at;
}

/** A case whole; undefined when none is called so. */
export const openDeskCase = async (id: string): Promise<DeskCase | undefined> =>
  (await (await import('virtual:content/desk')).cases[id]?.())?.default;

/** The rulebook a call in that jurisdiction is judged by. */
export async function openRulebook(jurisdiction: Jurisdiction): Promise<Rulebook> {
  const opened = await rulebooks[jurisdiction]?.();
  if (opened === undefined) throw new Error(`no rulebook for jurisdiction ${jurisdiction}`);
  return opened.default;
}

/** Where there is something to drill: the places of the library first, then those that trainers have added. */
export const drillPlaces = (): readonly Jurisdiction[] => [
  ...builtInJurisdictions.filter((place) => place in drills),
  ...Object.keys(drills).filter((place) => !builtInJurisdictions.some((known) => known === place)),
];

/** The material to drill with in one place. */
export async function openDeck(place: Jurisdiction): Promise<Deck> {
  const opened = await drills[place]?.();
  if (opened === undefined) throw new Error(`no drill for jurisdiction ${place}`);
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

/** The terms, lists and stages there are to read up. */
export const openGlossary = async (): Promise<Glossary> => (await (await import('virtual:content/study')).glossary()).default;

/** The questions written by hand. */
export const openQuestions = async (): Promise<readonly Question[]> => (await (await import('virtual:content/study')).questions()).default;

/** Questions made of decks, phrases and calls. */
export const openMadeQuestions = async (): Promise<readonly Question[]> => (await (await import('virtual:content/study')).made()).default;
