import { firstHeard, firstSaid } from '../call.ts';
import { notRaised, outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost } from '../reason.ts';
import type { Measure } from '../rubric.ts';

/** Facts given, and given truly: one falsehood spoils them all. */
export function statesTruly({ call }: Scene, { does, onlyWhen, spoiledBy }: Extract<Measure, { kind: 'states-truly' }>): Measured {
  const spoils = call.exchanges.flatMap(({ turn, misconduct }) =>
    misconduct.filter((kind) => spoiledBy.includes(kind)).map((kind) => lost('truth.spoiled', { misconduct: kind }, turn)),
  );
  if (spoils.length > 0) return outOf(0, 1, spoils, true);
  const told = firstSaid(call, does);
  if (told !== undefined) return outOf(1, 1, [earned('truth.told', { act: told.act }, told.turn)]);
  if (onlyWhen !== undefined && firstHeard(call, onlyWhen) === undefined) return notRaised;
  return outOf(0, 1, [lost('truth.missing', { act: does[0] ?? 'other' })]);
}
