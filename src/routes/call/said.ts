import type { PlayedTurn } from '../../domain/persona/index.ts';
import type { Language } from '../../domain/dialogue/index.ts';
import type { Scenario } from '../../domain/scenario/index.ts';
import { toTranscript } from '../../engine/index.ts';
import { offerSentence } from './offer-sentence.ts';

/** What was said in one turn, in the chosen language. */
export interface Said {
  readonly turn: number;
  readonly collector?: string;
  readonly debtor?: string;
}

/** A call's words turn by turn. An offer made at the plan desk is said anew in the chosen language, like a choice. */
export function saidIn(scenario: Scenario, turns: readonly PlayedTurn[], language: Language): readonly Said[] {
  const { turns: spoken } = toTranscript(scenario, reworded(scenario, turns, language), language);
  return turns.map(({ turn }) => {
    const collector = spoken.find((one) => one.turn === turn && one.speaker === 'collector');
    const debtor = spoken.find((one) => one.turn === turn && one.speaker !== 'collector');
    return {
      turn,
      ...(collector === undefined ? {} : { collector: collector.text }),
      ...(debtor === undefined ? {} : { debtor: debtor.text }),
    };
  });
}

/** The same turns, with offers made at the plan desk in the words of that language. */
export function reworded(scenario: Scenario, turns: readonly PlayedTurn[], language: Language): readonly PlayedTurn[] {
  return turns.map((played) => {
    const { collector } = played;
    if (collector?.offer === undefined || collector.choice !== undefined) return played;
    const { means: _, authority: __, ...offer } = collector.offer;
    const inWords = (spoken: Language): string => offerSentence(offer, scenario.caseFile, scenario.date, spoken);
    const fromDesk = collector.text === inWords('zh') || collector.text === inWords('en');
    return fromDesk ? { ...played, collector: { ...collector, text: inWords(language) } } : played;
  });
}
