/**
 * Persona — meters, reactions, choice of line: who the debtor is, as a program of regions.
 *
 * May touch: dialogue.
 */
export {
  endingRegion,
  meterIds,
  meterTop,
  temperRegion,
  type Condition,
  type Face,
  type Line,
  type LineId,
  type Meter,
  type Meters,
  type PersonaEvent,
  type PersonaEventType,
  type PersonaProgram,
  type Reaction,
  type Region,
  type RegionId,
  type RegionRole,
  type RegionState,
  type StateId,
  type Weight,
} from './program.ts';
export { composeAnswer, type Want } from './answer.ts';
export { firstMet, isQuiet, meets, type Memory } from './meets.ts';
export { openQuestions, settles } from './open-questions.ts';
export { chooseWording } from './wording.ts';
export type { Moved, PlayedCollector, PlayedTurn, SpokenLine } from './played.ts';
