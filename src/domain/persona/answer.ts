import type { LineId, Weight } from './program.ts';

/** A line that presses to be said in this turn. */
export interface Want {
  readonly line: LineId;
  readonly weight: Weight;
}

/**
 * What the debtor says, from all that pressed to be said, in the order it came up. Outrage comes first; specific answers
 * are all given; a question left hanging is brought up; an initiative follows; the temper answers only when nothing more
 * specific does; an ending has the last word. No line is said twice in one breath.
 */
export function composeAnswer(wants: readonly Want[]): readonly LineId[] {
  const of = (weight: Weight): readonly LineId[] => wants.filter((want) => want.weight === weight).map((want) => want.line);
  const pressing = [...of('outrage').slice(0, 1), ...of('specific')];
  const ending = of('ending').slice(-1);
  if (ending.length > 0) return unique([...pressing, ...ending]);
  const hanging = of('notice');
  const own = of('initiative');
  if (pressing.length + hanging.length > 0) return unique([...pressing, ...hanging, ...own]);
  return unique([...of('fallback').slice(-1), ...own]);
}

const unique = (lines: readonly LineId[]): readonly LineId[] => [...new Set(lines)];
