import { fraction, per, plus, times, zero } from '../fraction.ts';
import { notRaised, type Measured } from '../measured.ts';

/** Several measures in one criterion, by points; what did not come up leaves its points to the rest. */
export function together(parts: readonly { readonly points: number; readonly measured: Measured }[]): Measured {
  const raised = parts.flatMap(({ points, measured }) => (measured.share === undefined ? [] : [{ points, share: measured.share }]));
  const of = raised.reduce((all, one) => all + one.points, 0);
  if (of === 0) return notRaised;
  const total = raised.reduce((all, { points, share }) => plus(all, times(share, fraction(points))), zero);
  return {
    share: per(total, fraction(of)),
    tried: parts.some(({ measured }) => measured.tried),
    evidence: parts.flatMap(({ measured }) => measured.evidence),
  };
}
