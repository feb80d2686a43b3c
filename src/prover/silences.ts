import { temperRegion } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import type { Move } from './moves.ts';
import { pathTo, type Walk } from './walk.ts';

/** What a debtor in one temper leaves unanswered, and the way to where that is first so. */
export interface Silence {
  readonly temper: string;
  readonly acts: readonly string[];
  readonly path: readonly Move[];
}

/** A temper without an answer for all it does not name leaves many acts unanswered: one silence a temper, naming them all. */
export function silences({ program }: Scenario, walked: Walk): readonly Silence[] {
  const slot = program.regions.findIndex(({ id }) => id === temperRegion);
  const tempers = Object.keys(program.regions[slot]?.states ?? {});
  return tempers.flatMap((temper, index) => {
    const here = walked.unanswered.filter(({ state }) => walked.states[state]?.[slot] === index);
    const [first] = here;
    if (first === undefined) return [];
    const acts = here.flatMap(({ move }) => actsOf(walked.moves[move]));
    return [{ temper, acts: [...new Set(acts)], path: pathTo(walked, first.state) }];
  });
}

const actsOf = (move: Move | undefined): readonly string[] => (move === undefined ? [] : [...move.acts, ...move.misconduct, ...move.alike]);
