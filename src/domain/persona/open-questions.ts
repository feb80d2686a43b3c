import type { CollectorAct } from '../dialogue/index.ts';
import { firstMet, type Memory } from './meets.ts';
import type { PersonaProgram, RegionId } from './program.ts';

/** The debtor's questions that stand open: raised, or pressed for after being passed over. The oldest in the agenda first. */
export const openQuestions = (program: PersonaProgram, memory: Memory): readonly RegionId[] =>
  program.regions
    .filter(({ id, role }) => role === 'agenda' && ['raised', 'pressed'].includes(memory.states[id] ?? ''))
    .map(({ id }) => id);

/** Whether these acts, said now, settle that question. */
export function settles(program: PersonaProgram, question: RegionId, acts: readonly CollectorAct[], memory: Memory): boolean {
  const region = program.regions.find(({ id }) => id === question);
  const rows = region?.states[memory.states[question] ?? '']?.on ?? {};
  return acts.some((act) => firstMet(rows[act] ?? [], memory, { type: act })?.to === 'settled');
}
