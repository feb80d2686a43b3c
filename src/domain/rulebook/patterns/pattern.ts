import type { KnownCase } from '../../dialogue/index.ts';
import { all, isKnown, type Test } from '../facts/fact-test.ts';
import type { Situation } from '../facts/situation.ts';
import { contactHours, type ContactHours } from '../timeline/contact-hours.ts';
import { contactLimit, type ContactLimit } from '../timeline/contact-limit.ts';
import { contactOnlyIf, type ContactOnlyIf } from '../timeline/contact-only-if.ts';
import { standingOff } from '../timeline/decision.ts';
import { doneWithin, type DoneWithin } from '../timeline/done-within.ts';
import { noContactWhile, type NoContactWhile } from '../timeline/no-contact-while.ts';
import { planRequires, type PlanRequires } from '../timeline/plan-requires.ts';
import { quietPeriod, type QuietPeriod } from '../timeline/quiet-period.ts';
import { answersWith, type AnswersWith } from './answers-with.ts';
import { consequenceTest, type ConsequenceTest } from './consequence-test.ts';
import { figuresMatch, type FiguresMatch } from './figures-match.ts';
import type { Monitor, Standing } from './monitor.ts';
import { neverAfter, type NeverAfter } from './never-after.ts';
import { neverHangsUp, type NeverHangsUp } from './never-hangs-up.ts';
import { neverSays, type NeverSays } from './never-says.ts';
import { permitted, type Permitted } from './permitted.ts';
import type { Ruling } from './ruling.ts';
import { saysBefore, type SaysBefore } from './says-before.ts';
import { saysWithin, type SaysWithin } from './says-within.ts';
import { tellsAll, type TellsAll } from './tells-all.ts';
import { withinAuthority, type WithinAuthority } from './within-authority.ts';

/** Asks something only of such cases. */
interface Conditional {
  readonly when?: readonly Test[];
}

/** What is said on a call, after the DECLARE constraint templates. */
export type SpokenPattern = Conditional &
  (
    | NeverSays
    | SaysWithin
    | SaysBefore
    | AnswersWith
    | NeverAfter
    | TellsAll
    | FiguresMatch
    | ConsequenceTest
    | WithinAuthority
    | NeverHangsUp
    | Permitted
  );

/** What is decided before a word is spoken. */
export type DecisionPattern = Conditional &
  (ContactHours | ContactLimit | QuietPeriod | NoContactWhile | ContactOnlyIf | PlanRequires | DoneWithin);

/** The shapes a rule may take. */
export type Pattern = SpokenPattern | DecisionPattern;

const decisions: ReadonlySet<string> = new Set<DecisionPattern['is']>([
  'contact-hours',
  'contact-limit',
  'quiet-period',
  'no-contact-while',
  'contact-only-if',
  'plan-requires',
  'done-within',
]);
export const isDecision = (pattern: Pattern): pattern is DecisionPattern => decisions.has(pattern.is);

/**
 * The watch that a pattern keeps over calls about such a case. A pattern about the decision before the call has nothing to
 * say of any words.
 */
export function monitorOf(pattern: Pattern, caseFile: KnownCase | undefined, more: Omit<Situation, 'caseFile'> = {}): Monitor | Standing {
  if (isDecision(pattern)) return { verdict: 'not-applicable' };
  const situation: Situation = { ...more, ...(caseFile === undefined ? {} : { caseFile }) };
  return standing(pattern, situation) ?? watchFor(pattern, situation);
}

/** The watch it would keep if the cases it is about were these. */
export const unconditional = (pattern: SpokenPattern, situation: Situation): Monitor | Standing => watchFor(pattern, situation);

/** What a pattern says of the decision before the call. */
export const rulingOn = (pattern: DecisionPattern, situation: Situation): Ruling =>
  standing(pattern, situation) ?? (isOwedAnyway(pattern) ? decide(pattern, situation) : standingOff(situation, decide(pattern, situation)));

/** Owed whether or not a contact is made. */
export const isOwedAnyway = (pattern: DecisionPattern): boolean =>
  (pattern.is === 'plan-requires' && pattern.always === true) || (pattern.is === 'done-within' && pattern.days !== undefined);

function standing({ when = [] }: Pattern, situation: Situation): Standing | undefined {
  const asked = all(when, situation);
  if (!isKnown(asked)) return { verdict: 'undecided', needs: asked.needs };
  return asked.holds ? undefined : { verdict: 'not-applicable' };
}

function watchFor(pattern: SpokenPattern, situation: Situation): Monitor | Standing {
  switch (pattern.is) {
    case 'never-says':
      return neverSays(pattern);
    case 'says-within':
      return saysWithin(pattern);
    case 'says-before':
      return saysBefore(pattern);
    case 'answers-with':
      return answersWith(pattern);
    case 'never-after':
      return neverAfter(pattern);
    case 'tells-all':
      return tellsAll(pattern);
    case 'figures-match':
      return figuresMatch(pattern, situation.caseFile);
    case 'consequence-test':
      return consequenceTest(pattern, situation);
    case 'within-authority':
      return withinAuthority();
    case 'never-hangs-up':
      return neverHangsUp();
    case 'permitted':
      return permitted(pattern);
  }
}

function decide(pattern: DecisionPattern, situation: Situation): Ruling {
  switch (pattern.is) {
    case 'contact-hours':
      return contactHours(pattern, situation);
    case 'contact-limit':
      return contactLimit(pattern, situation);
    case 'quiet-period':
      return quietPeriod(pattern, situation);
    case 'no-contact-while':
      return noContactWhile(pattern, situation);
    case 'contact-only-if':
      return contactOnlyIf(pattern, situation);
    case 'plan-requires':
      return planRequires(pattern, situation);
    case 'done-within':
      return doneWithin(pattern, situation);
  }
}
