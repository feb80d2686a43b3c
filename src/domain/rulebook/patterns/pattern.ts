import type { CaseFile } from '../../dialogue/index.ts';
import { answersWith, type AnswersWith } from './answers-with.ts';
import { caseHold, type CaseHold } from './case-hold.ts';
import type { Monitor, Standing } from './monitor.ts';
import { neverAfter, type NeverAfter } from './never-after.ts';
import { neverHangsUp, type NeverHangsUp } from './never-hangs-up.ts';
import { neverSays, type NeverSays } from './never-says.ts';
import { permitted, type Permitted } from './permitted.ts';
import { saysBefore, type SaysBefore } from './says-before.ts';
import { saysWithin, type SaysWithin } from './says-within.ts';
import { withinAuthority, type WithinAuthority } from './within-authority.ts';

/** The shapes a rule may take, after the DECLARE constraint templates. */
export type Pattern =
  NeverSays | SaysWithin | SaysBefore | AnswersWith | NeverAfter | CaseHold | WithinAuthority | NeverHangsUp | Permitted;

/** The watch that a pattern keeps over calls about such a case. */
export function monitorOf(pattern: Pattern, caseFile: Partial<CaseFile> | undefined): Monitor | Standing {
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
    case 'case-hold':
      return caseHold(pattern, caseFile);
    case 'within-authority':
      return withinAuthority();
    case 'never-hangs-up':
      return neverHangsUp();
    case 'permitted':
      return permitted(pattern);
  }
}
