import { legalForces, severities, type Clause } from './finding.ts';
import type { Pattern } from './patterns/pattern.ts';
import type { Breach } from './patterns/ruling.ts';
import type { Rule } from './rule.ts';

export interface Breaking {
  readonly rule: Rule;
  readonly clause: Clause;
  readonly breach: Breach;
}

export interface Leading extends Breaking {
  /** Rules broken by the same words, graver first. */
  readonly alsoBreaches: readonly string[];
}

/**
 * One breach, one finding. Within a turn, or in the decision before the call, each cause is led by the gravest rule it breaks; a rule that leads no cause is
 * cited by those that lead its causes. The order of rules in the file decides nothing.
 */
export function leadingBreaches(breakings: readonly Breaking[]): readonly Leading[] {
  const byTurn = new Map<Breach['said'], Breaking[]>();
  for (const one of breakings) byTurn.set(one.breach.said, [...(byTurn.get(one.breach.said) ?? []), one]);
  return [...byTurn.values()].flatMap((inTurn) => leadersIn(inTurn.sort(byGravity)));
}

function leadersIn(ranked: readonly Breaking[]): readonly Leading[] {
  const leaderOf = new Map<string, Breaking>();
  for (const one of ranked) {
    for (const cause of one.breach.because) if (!leaderOf.has(cause)) leaderOf.set(cause, one);
  }
  const leads = new Set(leaderOf.values());
  const follows = (one: Breaking, leader: Breaking) => one.breach.because.some((cause) => leaderOf.get(cause) === leader);
  return [...leads].map((leader) => ({
    ...leader,
    alsoBreaches: ranked.filter((one) => !leads.has(one) && follows(one, leader)).map(({ rule }) => rule.id),
  }));
}

/** What fails the call first, then the graver; then the rule made more closely for these words, the one with more force, and the id. */
const byGravity = (a: Breaking, b: Breaking): number =>
  Number(isFatal(b.rule)) - Number(isFatal(a.rule)) ||
  severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity) ||
  reach(a.rule.pattern) - reach(b.rule.pattern) ||
  legalForces.indexOf(a.clause.force) - legalForces.indexOf(b.clause.force) ||
  (a.rule.id < b.rule.id ? -1 : 1);

const isFatal = ({ severity, gate }: Rule): boolean => severity === 'critical' || gate !== undefined;

/** How many different things can break a rule. */
const reach = (patterns: readonly Pattern[]): number => new Set(patterns.flatMap(causesOf)).size;

const causesOf = (pattern: Pattern): readonly string[] => [
  ...('misconduct' in pattern ? (pattern.misconduct ?? []) : []),
  ...('acts' in pattern ? (pattern.acts ?? []) : []),
  ...('particulars' in pattern ? (pattern.particulars ?? []) : []),
  ...('of' in pattern && pattern.is === 'consequence-test' ? pattern.of : []),
  ...('owed' in pattern ? [(pattern.owed ?? []).join()] : []),
];
