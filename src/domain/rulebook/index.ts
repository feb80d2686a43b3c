/**
 * Rulebook — a call + what one jurisdiction asks of it → findings, each with its clause.
 *
 * May touch: dialogue, authoring, casework.
 */
export {
  gates,
  legalForces,
  severities,
  type Certainty,
  type Clause,
  type Covers,
  type Finding,
  type Gate,
  type LegalForce,
  type Severity,
  type Verdict,
} from './finding.ts';
export {
  topics,
  type Example,
  type ExampleAnswer,
  type Exchange,
  type Level,
  type Rule,
  type Rulebook,
  type RuleKind,
  type Topic,
} from './rule.ts';
export type { Pattern } from './patterns/pattern.ts';
export { everyNeed } from './facts/fact.ts';
export { clauseOn } from './in-force.ts';
export { breachesAt, judge, rulingOf } from './judge.ts';
export { breachesIn, keepWatch, type Watcher } from './keep-watch.ts';
export type { Leading } from './one-breach.ts';
export type { Monitor } from './patterns/monitor.ts';
export type { Listener, Said } from './patterns/on-the-line.ts';
export type { Cause } from './patterns/ruling.ts';
export {
  tellExample,
  type Commentary,
  type RuleCommentary,
  type TestingCall,
  type TestingCase,
  type ToldBreach,
  type ToldExample,
  type ToldPair,
} from './commentary.ts';
export { toTranscript } from './example.ts';
export { checkExamples, tryExample, type FailedExample } from './check-examples.ts';
export { patternNames } from './pattern.schema.ts';
export { exchangeSchema, rulebookParts, rulebookSchema } from './rulebook.schema.ts';
export { readRulebook } from './read-rulebook.ts';
export { joinRulebooks, type ReadRulebook } from './join-rulebooks.ts';
