import { firstSaid } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost } from '../reason.ts';
import type { Measure } from '../rubric.ts';

/** The call has a purpose that is said, and turns that serve it. */
export function keepsPurpose({ call }: Scene, { purpose, idle }: Extract<Measure, { kind: 'keeps-purpose' }>): Measured {
  const spoken = call.exchanges.filter(({ spoke, hungUp }) => spoke && !hungUp);
  if (firstSaid(call, purpose) === undefined) return outOf(0, 1, [lost('purpose.never-said', {})], true);
  const drifted = spoken.filter(({ acts }) => acts.every((act) => idle.includes(act)));
  const evidence = drifted.length === 0 ? [earned('purpose.kept', {})] : drifted.map(({ turn }) => lost('purpose.drifted', {}, turn));
  return outOf(spoken.length - drifted.length, spoken.length, evidence, true);
}
