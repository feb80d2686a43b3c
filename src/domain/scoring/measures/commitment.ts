import { firstAgreementOf } from '../circumstances.ts';
import { firstSaid } from '../call.ts';
import { outOf, type Measured, type Scene } from '../measured.ts';
import { earned, lost } from '../reason.ts';
import type { Measure } from '../rubric.ts';

/** An amount and a date asked for, a clear yes to it, and the yes said back: two points each. */
export function commitment({ call }: Scene, { asks, confirms }: Extract<Measure, { kind: 'commitment' }>): Measured {
  const asked = firstSaid(call, [...asks, 'confirm-plan']);
  const agreed = firstAgreementOf(call);
  const confirmed = agreed === undefined ? undefined : firstSaid(call, confirms, agreed);
  const evidence = [
    asked === undefined ? lost('commitment.not-asked', {}) : earned('commitment.asked', {}, asked.turn),
    agreed === undefined ? lost('commitment.not-given', {}) : earned('commitment.given', {}, agreed),
    confirmed === undefined ? lost('commitment.not-confirmed', {}, agreed) : earned('commitment.confirmed', {}, confirmed.turn),
  ];
  return outOf(evidence.filter((one) => one.good).length, 3, evidence, agreed !== undefined || asked !== undefined);
}
