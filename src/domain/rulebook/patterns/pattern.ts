import type { Transcript } from '../../dialogue/index.ts';
import { answersWith, type AnswersWith } from './answers-with.ts';
import { caseHold, type CaseHold } from './case-hold.ts';
import { neverAfter, type NeverAfter } from './never-after.ts';
import { neverHangsUp, type NeverHangsUp } from './never-hangs-up.ts';
import { neverSays, type NeverSays } from './never-says.ts';
import { permitted, type Permitted } from './permitted.ts';
import type { Ruling } from './ruling.ts';
import { saysBefore, type SaysBefore } from './says-before.ts';
import { saysWithin, type SaysWithin } from './says-within.ts';
import { withinAuthority, type WithinAuthority } from './within-authority.ts';

/** The shapes a rule may take, after the DECLARE constraint templates. */
export type Pattern =
  NeverSays | SaysWithin | SaysBefore | AnswersWith | NeverAfter | CaseHold | WithinAuthority | NeverHangsUp | Permitted;

export function applyPattern(transcript: Transcript, pattern: Pattern): Ruling {
  switch (pattern.is) {
    case 'never-says':
      return neverSays(transcript, pattern);
    case 'says-within':
      return saysWithin(transcript, pattern);
    case 'says-before':
      return saysBefore(transcript, pattern);
    case 'answers-with':
      return answersWith(transcript, pattern);
    case 'never-after':
      return neverAfter(transcript, pattern);
    case 'case-hold':
      return caseHold(transcript, pattern);
    case 'within-authority':
      return withinAuthority(transcript);
    case 'never-hangs-up':
      return neverHangsUp(transcript);
    case 'permitted':
      return permitted(transcript, pattern);
  }
}
