import { heardIn } from '../domain/dialogue/index.ts';
import type { Scenario, ScriptTurn } from '../domain/scenario/index.ts';
import type { Move } from './moves.ts';

/** Moves as a script that `play` accepts: what was walked can be played. */
export const toScript = (moves: readonly Move[]): readonly ScriptTurn[] =>
  moves.map((move) => {
    const { choice, offer, hungUp } = move;
    const said = heardIn(move);
    if (hungUp === true) return { ...said, hungUp };
    if (choice !== undefined) return { ...choiceTurn(choice), choice: choice.id };
    if (offer === undefined) return said;
    const { means: _means, authority: _authority, generous: _generous, ...terms } = offer;
    return { ...said, offer: terms };
  });

const choiceTurn = (choice: Scenario['choices'][number]): ScriptTurn => ({
  ...heardIn(choice),
  say: choice.text,
  ...(choice.offer === undefined ? {} : { offer: choice.offer }),
});

/** A script as JSON Lines, with money in whole currency units: the form in which `play` reads it. */
export const scriptLines = (script: readonly ScriptTurn[]): string => script.map((turn) => JSON.stringify(line(turn))).join('\n');

function line({ choice, acts, misconduct, offer, posesAs, hungUp }: ScriptTurn) {
  if (hungUp === true) return { hungUp };
  if (choice !== undefined) return { choice };
  const { down, monthly, waiver, ...terms } = offer ?? {};
  const money = Object.entries({ down, monthly, waiver }).flatMap(([name, sum]) => (sum === undefined ? [] : [[name, sum / 100] as const]));
  return {
    acts,
    ...(misconduct.length === 0 ? {} : { misconduct }),
    ...(posesAs === undefined ? {} : { posesAs }),
    ...(offer === undefined ? {} : { offer: { ...terms, ...Object.fromEntries(money) } }),
  };
}
