import type { CollectorAct } from '../dialogue/index.ts';
import type { Want } from './answer.ts';
import type { Condition, Meter, Meters, PersonaEvent, Reaction, RegionId, StateId } from './program.ts';

/** All that a persona remembers. `echo` is the act they would notice if it came again. */
export interface Memory {
  readonly meters: Meters;
  readonly states: Readonly<Record<RegionId, StateId>>;
  readonly echo?: CollectorAct | undefined;
  /** What waits to be said in the turn that is running. */
  readonly wants?: readonly Want[];
}

/** Whether a condition holds for a memory and the event at hand. An absent condition always holds. */
export function meets(condition: Condition | undefined, memory: Memory, event?: PersonaEvent): boolean {
  if (condition === undefined) return true;
  for (const [meter, range] of Object.entries(condition.meters ?? {})) {
    const value = memory.meters[meter as Meter];
    if (value < range[0] || value > range[1]) return false;
  }
  for (const [region, states] of Object.entries(condition.regions ?? {})) {
    if (!states.includes(memory.states[region] ?? '')) return false;
  }
  if (condition.repeated !== undefined && condition.repeated !== (event !== undefined && event.type === memory.echo)) return false;
  if (condition.means !== undefined && !condition.means.includes(event?.means ?? 'unsaid')) return false;
  if (condition.authority !== undefined && !condition.authority.includes(event?.authority ?? 'unsaid')) return false;
  return condition.quiet === undefined || condition.quiet === isQuiet(memory.wants ?? []);
}

/** The row that is taken: the first whose condition holds and whose exceptions do not. */
export const firstMet = (rows: readonly Reaction[], memory: Memory, event: PersonaEvent): Reaction | undefined =>
  rows.find((row) => meets(row.when, memory, event) && !(row.unless ?? []).some((exception) => meets(exception, memory, event)));

export const isQuiet = (wants: readonly Want[]): boolean =>
  !wants.some((want) => want.weight === 'outrage') && wants.filter((want) => want.weight === 'specific').length <= 1;
