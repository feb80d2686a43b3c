import type { Finding, Severity } from '../rulebook/index.ts';
import type { Rubric } from './rubric.ts';
import type { Legality } from './scorecard.ts';

/** The gate and its score. Only breaches cost; what is undecided is told, not charged. */
export function weighLegality(findings: readonly Finding[], { deductions }: Rubric): Legality {
  const breaches = findings.filter(isBreach);
  const charged = breaches.map((finding) => ({
    rule: finding.rule,
    ...(finding.turn === undefined ? {} : { turn: finding.turn }),
    points: deductions[gravityOf(finding)],
  }));
  const passed = breaches.every((finding) => gravityOf(finding) !== 'critical');
  const left = 100 - charged.reduce((all, { points }) => all + points, 0);
  return {
    passed,
    // What clears the gate stays in the upper half, so that gate and score never seem to disagree.
    score: Math.max(passed ? 50 : 0, left),
    deductions: charged,
  };
}

/** The lowest cap that any breach puts on professionalism; 100 when none does. */
export const capOf = (findings: readonly Finding[], { caps }: Rubric): number =>
  Math.min(100, ...findings.filter(isBreach).map((finding) => caps[gravityOf(finding)] ?? 100));

/** What stands on the fatal list fails the call, whatever severity the law gives it. */
export const gravityOf = ({ severity, gate }: Pick<Finding, 'severity' | 'gate'>): Severity => (gate === undefined ? severity : 'critical');

export const isBreach = ({ verdict }: Finding): boolean => verdict === 'breached';
