/**
 * Desk — a case + the decision made before a word is spoken → what the rules say of it, and what would have been right.
 *
 * May touch: dialogue, authoring, casework, scenario, rulebook.
 */
export {
  serving,
  standings,
  type DeskCard,
  type DeskCase,
  type RehearsedDecision,
  type Serving,
  type Standing,
  type Way,
} from './desk-case.ts';
export { everyDecision, isSameDecision, planOf, whenOf, type Decision } from './decision.ts';
export { findingsOn } from './findings-on.ts';
export { isLawful, weighDecisions, worth, type Weighed } from './weigh-decisions.ts';
export { readDeskCase } from './read-desk-case.ts';
export { checkDeskCase } from './check-desk-case.ts';
