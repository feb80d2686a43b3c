import { pathTo, type Walk } from '../walk.ts';
import type { Property } from './flaw.ts';

/** Whoever says goodbye, and goodbye again when the debtor holds the line, ends the call: it cannot go round for ever. */
export const goodbyeEndsTheCall: Property = {
  code: 'SCN350',
  flaws: ({ walked }) => {
    const { states, tables, moves } = walked;
    const goodbye = moves.findIndex(
      ({ acts, misconduct, choice, alike }) => choice === undefined && misconduct.length === 0 && isGoodbye(acts, alike),
    );
    const after = statesAfter(walked, goodbye);
    const ends = new Int8Array(states.length);
    const stuck = states.findIndex((_, state) => {
      const path: number[] = [];
      let at = state;
      while (ends[at] === 0 && !tables.ended(states[at]!) && after[at]! >= 0) {
        ends[at] = -1;
        path.push(at);
        at = after[at]!;
      }
      const over = ends[at] === 1 || tables.ended(states[at]!);
      for (const passed of path) ends[passed] = over ? 1 : -1;
      return !over;
    });
    return stuck < 0 ? [] : [{ path: ['endings'], args: {}, way: [...pathTo(walked, stuck), moves[goodbye]!] }];
  },
};

const isGoodbye = (acts: readonly string[], alike: readonly string[]): boolean =>
  acts.length === 1 && [...acts, ...alike].includes('close');

/** For each state: the one that a move leads to from there, or −1. */
function statesAfter({ states, first, targets, by }: Walk, move: number): Int32Array {
  const after = new Int32Array(states.length).fill(-1);
  for (let state = 0; state < states.length; state += 1)
    for (let edge = first[state]!; edge < first[state + 1]!; edge += 1) if (by[edge] === move) after[state] = targets[edge]!;
  return after;
}
