/**
 * Scenario — authors' files → Scenario, or diagnostics.
 *
 * May touch: dialogue, casework, persona, authoring.
 */
export type {
  AgendaItem,
  Choice,
  ChoiceGrade,
  Difficulty,
  Ending,
  Fact,
  Portrait,
  Rehearsal,
  Scenario,
  ScenarioCard,
  ScriptTurn,
} from './scenario.ts';
export { digestOf } from './digest.ts';
export { readPersona, type PersonaFile } from './read-persona.ts';
export { readPhrasebook, type Phrase } from './read-phrasebook.ts';
export { readScenario, type Shelf } from './read-scenario.ts';
export { checkCaseFile } from './check-case.ts';
export { caseFile as caseFileEntry, title as titleEntry } from './schema-case.ts';
export { toCaseFile } from './to-case.ts';
export { decidedContact, numbersOf, plannedContact } from './planned-contact.ts';
export { fillSlots, slotNames, type SlotName } from './slots.ts';
