import { worth } from '../../domain/desk/index.ts';
import type { DecisionRecord } from '../../domain/records/index.ts';

/** An exam so far: one decision on each of its cases. */
export interface Sitting {
  readonly id: string;
  readonly begunAt: string;
  readonly decisions: readonly DecisionRecord[];
  readonly lawful: number;
  readonly right: number;
  /** The mean of what its decisions are worth, 0–100. */
  readonly points: number;
}

/** The exams on this device, latest first. A case decided twice counts as it was decided first. */
export function sittingsOf(all: readonly DecisionRecord[]): readonly Sitting[] {
  const ids = new Set(all.flatMap(({ sitting }) => sitting ?? []));
  return [...ids].map((id) => sittingOf(id, all));
}

function sittingOf(id: string, all: readonly DecisionRecord[]): Sitting {
  const oldestFirst = all.filter(({ sitting }) => sitting === id).toReversed();
  const decisions = oldestFirst.filter((one, at) => oldestFirst.findIndex((other) => other.case === one.case) === at);
  const total = decisions.reduce((sum, { standing }) => sum + worth[standing], 0);
  return {
    id,
    begunAt: decisions[0]?.decidedAt ?? '',
    decisions,
    lawful: decisions.filter(({ standing }) => standing !== 'unlawful').length,
    right: decisions.filter(({ standing }) => standing === 'best').length,
    points: decisions.length === 0 ? 0 : Math.round(total / decisions.length),
  };
}

/** The cases that an exam has seen decided. */
export const decidedIn = (sitting: string | undefined, all: readonly DecisionRecord[]): readonly string[] =>
  sitting === undefined ? [] : all.filter((one) => one.sitting === sitting).map((one) => one.case);
