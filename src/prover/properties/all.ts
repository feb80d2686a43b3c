import { alwaysALawfulChoice, choicesKeepTheBest } from './choices-are-enough.ts';
import { endsFromEverywhere } from './ends-from-everywhere.ts';
import { alwaysAGoodChoice, endingsAreEnough, hangingUpEnds, memoryIsModest } from './enough-to-say.ts';
import { choicesOccur, endingsOccur, questionsAreRaised, statesOccur } from './everything-occurs.ts';
import type { Property } from './flaw.ts';
import { goodbyeEndsTheCall } from './goodbye-ends-the-call.ts';
import { lawfulComesOffBest } from './lawful-comes-off-best.ts';
import { lawfulWayOut } from './lawful-way-out.ts';
import { misconductNeverWarms, misconductOpensNothing } from './misconduct-costs.ts';
import { goodWordsDoNoHarm, questionsWantAnswers, repeatingNeverWarms } from './polarity.ts';
import { pressureNeverPays } from './pressure-never-pays.ts';
import { questionsAreAnswerable } from './questions-are-answerable.ts';
import { repeatingNeverWins } from './repeating-never-wins.ts';

/** What is proved of every scenario, in the order in which it is told. */
export const properties: readonly Property[] = [
  questionsAreRaised,
  statesOccur,
  endsFromEverywhere,
  endingsOccur,
  endingsAreEnough,
  alwaysAGoodChoice,
  choicesOccur,
  hangingUpEnds,
  lawfulWayOut,
  lawfulComesOffBest,
  pressureNeverPays,
  repeatingNeverWins,
  questionsAreAnswerable,
  choicesKeepTheBest,
  alwaysALawfulChoice,
  misconductNeverWarms,
  misconductOpensNothing,
  goodbyeEndsTheCall,
  questionsWantAnswers,
  repeatingNeverWarms,
  goodWordsDoNoHarm,
  memoryIsModest,
];
