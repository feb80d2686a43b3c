import type { IsoDate } from '../../domain/dialogue/index.ts';
import { clauseOn, type Clause, type Rule, type Rulebook } from '../../domain/rulebook/index.ts';

export interface RuleInForce {
  readonly rule: Rule;
  /** The leading clause on that day. */
  readonly clause: Clause;
}

const gravity = ['critical', 'major', 'minor'] as const;

/** What the rulebook asks of a call on that day, gravest first. */
export const rulesInForce = ({ rules }: Rulebook, date: IsoDate): readonly RuleInForce[] =>
  rules
    .flatMap((rule) => {
      const clause = clauseOn(rule.clauses, date);
      return clause === undefined ? [] : { rule, clause };
    })
    .sort((a, b) => gravity.indexOf(a.rule.severity) - gravity.indexOf(b.rule.severity));
