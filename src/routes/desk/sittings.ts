import { isLawful, worth, type DeskCard } from '../../domain/desk/index.ts';
import type { Jurisdiction } from '../../domain/dialogue/index.ts';
import type { DecisionRecord } from '../../domain/records/index.ts';

/** An exam so far: one decision on each of its cases. */
export interface Sitting {
  readonly id: string;
  /** The jurisdiction that it keeps to; left out where it takes the cases of all. */
  readonly place?: Jurisdiction;
  readonly begunAt: string;
  readonly decisions: readonly DecisionRecord[];
  /** The cases that are still to come. Until there are none, nothing is told. */
  readonly left: readonly DeskCard[];
  readonly lawful: number;
  readonly right: number;
  /** The mean of what its decisions are worth, 0–100. */
  readonly points: number;
}

/** The exams on this device, latest first. A case decided twice counts as it was decided first. */
export function sittingsOf(all: readonly DecisionRecord[], cards: readonly DeskCard[]): readonly Sitting[] {
  const ids = new Set(all.flatMap(({ sitting }) => sitting ?? []));
  return [...ids].map((id) => sittingOf(id, all, cards));
}

function sittingOf(id: string, all: readonly DecisionRecord[], cards: readonly DeskCard[]): Sitting {
  const oldestFirst = all.filter(({ sitting }) => sitting === id).toReversed();
  const decisions = oldestFirst.filter((one, at) => oldestFirst.findIndex((other) => other.case === one.case) === at);
  const place = decisions[0]?.place;
  const total = decisions.reduce((sum, { standing }) => sum + worth[standing], 0);
  return {
    id,
    ...(place === undefined ? {} : { place }),
    begunAt: decisions[0]?.decidedAt ?? '',
    decisions,
    left: leftOf(
      cards,
      place,
      decisions.map((one) => one.case),
    ),
    lawful: decisions.filter(({ standing }) => isLawful(standing)).length,
    right: decisions.filter(({ standing }) => standing === 'best').length,
    points: decisions.length === 0 ? 0 : Math.round(total / decisions.length),
  };
}

/** The cases that an exam still has to come. */
export const leftOf = (cards: readonly DeskCard[], place: Jurisdiction | undefined, done: readonly string[]): readonly DeskCard[] =>
  cards.filter(({ id, jurisdiction }) => (place === undefined || jurisdiction === place) && !done.includes(id));

/** The cases that an exam has seen decided. */
export const decidedIn = (sitting: string | undefined, all: readonly DecisionRecord[]): readonly string[] =>
  sitting === undefined ? [] : all.filter((one) => one.sitting === sitting).map((one) => one.case);
