import { createContext } from 'svelte';
import type { DeskCard, DeskCase } from '../domain/desk/index.ts';
import type { Jurisdiction } from '../domain/dialogue/index.ts';
import type { Deck } from '../domain/drill/index.ts';
import type { Glossary } from '../domain/glossary/index.ts';
import type { Question } from '../domain/quiz/index.ts';
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
  drillPlaces(): readonly Jurisdiction[];
  openDeck(place: Jurisdiction): Promise<Deck>;
  /** Cases on which a contact is decided; fetched when first asked for. */
  deskCards(): Promise<readonly DeskCard[]>;
  openDeskCase(id: string): Promise<DeskCase | undefined>;
  /** Terms, lists and the stages of the work. */
  openGlossary(): Promise<Glossary>;
  /** The questions written by hand. */
  openQuestions(): Promise<readonly Question[]>;
  /** Made of decks, phrases and calls. */
  openMadeQuestions(): Promise<readonly Question[]>;
}

export const [useContent, provideContent] = createContext<Content>();
