import type { CallEvent } from '../domain/dialogue/index.ts';
import { composeAnswer, type PlayedTurn } from '../domain/persona/index.ts';
import type { Choice, Scenario } from '../domain/scenario/index.ts';
import { answerPhone, choicesOnOffer, choiceWords, personaEvents, toCollector, turnAfter } from '../engine/index.ts';
import { Tables, type Wanted } from '../prover/index.ts';
import type { Trainee } from './trainee.ts';

/** Nobody stays on the line for more turns than this. */
const longest = 40;

/** Hands a trainee the phone, from the first hello until the line is dead; gives the turns of the call. */
export type Line = (trainee: Trainee) => readonly PlayedTurn[];

/**
 * A debtor ready to take many calls. They answer from the prover's tables, which say what replay would say and are many
 * times as fast. `seed` picks their wordings and nothing else.
 */
export function lineTo(scenario: Scenario, seed: number): Line {
  const tables = new Tables(scenario.program);
  const [opening] = answerPhone(scenario, seed).turns;
  return (trainee) => {
    const turns = [opening!];
    const wants: Wanted[] = [];
    let state = tables.start;
    for (let over = false; !over;) {
      const choices = choicesOnOffer(scenario, turns.at(-1)!);
      const deed = turns.length > longest ? 'hang-up' : trainee({ scenario, turns, choices });
      const collector = toCollector(scenario, deed === 'hang-up' ? { type: 'collector.hung-up' } : spoken(scenario, deed));
      state = tables.step(state, personaEvents(collector), wants);
      turns.push(turnAfter(scenario, seed, turns, collector, tables.memoryOf(state), composeAnswer(wants)));
      over = deed === 'hang-up' || tables.ended(state);
    }
    return turns;
  };
}

const spoken = (scenario: Scenario, choice: Choice): CallEvent => ({
  type: 'collector.spoke',
  text: choiceWords(scenario, choice, 'zh'),
  acts: choice.acts,
  misconduct: choice.misconduct,
  choice: choice.id,
  ...(choice.posesAs === undefined ? {} : { posesAs: choice.posesAs }),
  ...(choice.offer === undefined ? {} : { offer: choice.offer }),
});
