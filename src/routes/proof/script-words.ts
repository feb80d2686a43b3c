import type { CollectorAct, Language, Misconduct } from '../../domain/dialogue/index.ts';
import type { Scenario, ScriptTurn } from '../../domain/scenario/index.ts';
import { choiceWords } from '../../engine/index.ts';
import type { Locale } from '../../locales/index.ts';
import type { ProofWords } from './words.ts';

/** A script as it would be said: a choice in its words, anything else by what it does. */
export const scriptInWords = (
  script: readonly ScriptTurn[],
  scenario: Scenario,
  { language, words, proof }: { readonly language: Language; readonly words: Locale; readonly proof: ProofWords },
): readonly string[] =>
  script.map(({ choice: id, acts, misconduct, hungUp }) => {
    if (hungUp === true) return proof.hungUp;
    const choice = scenario.choices.find((one) => one.id === id);
    if (choice !== undefined) return choiceWords(scenario, choice, language);
    const named = [
      ...acts.map((act: CollectorAct) => words.collectorActs[act]),
      ...misconduct.map((kind: Misconduct) => words.misconduct[kind]),
    ];
    return proof.act({ acts: named.join(language === 'zh' ? '、' : ', ') });
  });
