import { severities, type Finding, type Severity } from '../rulebook/index.ts';
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
  return { ...standing(charged, breaches.map(gravityOf)), deductions: charged };
}

/** What clears the gate stays in the upper half, so that gate and score never seem to disagree. */
function standing(charged: readonly { readonly points: number }[], gravities: readonly Severity[]): Pick<Legality, 'passed' | 'score'> {
  const passed = !gravities.includes('critical');
  return { passed, score: Math.max(passed ? 50 : 0, 100 - charged.reduce((all, { points }) => all + points, 0)) };
}

/** What so many breaches of each gravity make of a call in law, and the most its professionalism may still be. */
export function legalStanding(
  breaches: Readonly<Record<Severity, number>>,
  { deductions, caps }: Pick<Rubric, 'deductions' | 'caps'>,
): Pick<Legality, 'passed' | 'score'> & { readonly cap: number } {
  const gravities = severities.flatMap((gravity) => Array.from({ length: breaches[gravity] }, () => gravity));
  const charged = gravities.map((gravity) => ({ points: deductions[gravity] }));
  return { ...standing(charged, gravities), cap: Math.min(100, ...gravities.map((gravity) => caps[gravity] ?? 100)) };
}

/** The lowest cap that any breach puts on professionalism; 100 when none does. */
export const capOf = (findings: readonly Finding[], { caps }: Rubric): number =>
  Math.min(100, ...findings.filter(isBreach).map((finding) => caps[gravityOf(finding)] ?? 100));

/** What stands on the fatal list fails the call, whatever severity the law gives it. */
export const gravityOf = ({ severity, gate }: Pick<Finding, 'severity' | 'gate'>): Severity => (gate === undefined ? severity : 'critical');

export const isBreach = ({ verdict }: Finding): boolean => verdict === 'breached';
