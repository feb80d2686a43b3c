import type { CaseFile, IsoDate } from '../dialogue/index.ts';
import type { Clause } from './finding.ts';
import { footingOf } from './in-force.ts';
import { leadingBreaches, type Leading } from './one-breach.ts';
import { isMonitor, type Monitor } from './patterns/monitor.ts';
import type { Said } from './patterns/on-the-line.ts';
import { monitorOf, type Pattern } from './patterns/pattern.ts';
import type { Cause } from './patterns/ruling.ts';
import type { Rule, Rulebook } from './rule.ts';

/** One pattern of one rule, on watch over calls of that day about that case. */
export interface Watcher {
  readonly rule: Rule;
  readonly clause: Clause;
  readonly pattern: Pattern;
  readonly monitor: Monitor;
}

/** Every pattern that can be broken by what is said. Rules out of force, made for others, or undecided for want of a fact, keep no watch. */
export const keepWatch = (
  { rules }: Rulebook,
  { date, caseFile }: { readonly date: IsoDate; readonly caseFile?: Partial<CaseFile> },
): readonly Watcher[] =>
  rules.flatMap((rule) => {
    const footing = footingOf(rule, date, caseFile);
    if (footing.stands !== 'here') return [];
    return rule.pattern.flatMap((pattern): Watcher[] => {
      const monitor = monitorOf(pattern, caseFile, { date });
      return isMonitor(monitor) ? [{ rule, clause: footing.clause, pattern, monitor }] : [];
    });
  });

/** What several watchers heard in one turn, as the breaches that lead: one breach, one finding. */
export function breachesIn(
  { said }: Pick<Said, 'said'>,
  heard: readonly { readonly watcher: Watcher; readonly because: readonly Cause[] }[],
): readonly Leading[] {
  const byRule = new Map<Rule, { watcher: Watcher; because: Set<Cause> }>();
  for (const { watcher, because } of heard) {
    const known = byRule.get(watcher.rule);
    if (known === undefined) byRule.set(watcher.rule, { watcher, because: new Set(because) });
    else for (const cause of because) known.because.add(cause);
  }
  return leadingBreaches(
    [...byRule.values()].map(({ watcher: { rule, clause }, because }) => ({ rule, clause, breach: { said, because: [...because] } })),
  );
}
