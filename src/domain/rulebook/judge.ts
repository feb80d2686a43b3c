import type { Transcript } from '../dialogue/index.ts';
import { severities, type Clause, type Finding } from './finding.ts';
import { clauseOn } from './in-force.ts';
import { leadingBreaches, type Leading } from './one-breach.ts';
import { collectorTurns } from './patterns/on-the-line.ts';
import type { Ruling } from './patterns/ruling.ts';
import { together } from './patterns/together.ts';
import type { Rule, Rulebook } from './rule.ts';

interface Ruled {
  readonly rule: Rule;
  readonly clause: Clause;
  readonly ruling: Ruling;
}

/**
 * What every rule in force on the call's date says of the call. Acts, misconduct, offers and the case file decide;
 * words are only quoted. A breached rule has one finding for each breaching turn, unless a graver rule broken by the same
 * words cites it there. Breaches come in the order of turns; what concerns the whole call comes last.
 */
export function judge(transcript: Transcript, rulebook: Rulebook): readonly Finding[] {
  const turns = collectorTurns(transcript);
  const ruled = rulebook.rules.flatMap((rule): Ruled[] => {
    const clause = clauseOn(rule.clauses, transcript.date);
    return clause === undefined ? [] : [{ rule, clause, ruling: together(turns, transcript.caseFile, rule.pattern) }];
  });
  const breakings = ruled.flatMap(({ rule, clause, ruling }) =>
    ruling.verdict === 'breached' ? ruling.breaches.map((breach) => ({ rule, clause, breach })) : [],
  );
  return [...leadingBreaches(breakings).map(toBreach), ...ruled.flatMap(toVerdict)].sort(byTurn);
}

/** The breaches that one turn is answerable for: what a coach would say at that moment. */
export const breachesAt = (findings: readonly Finding[], turn: number): readonly Finding[] =>
  findings.filter((finding) => finding.verdict === 'breached' && finding.turn === turn);

const ofRule = ({ rule, clause }: { rule: Rule; clause: Clause }) => ({
  rule: rule.id,
  severity: rule.severity,
  ...(rule.gate === undefined ? {} : { gate: rule.gate }),
  clause,
});

const toBreach = (leading: Leading): Finding => ({
  ...ofRule(leading),
  verdict: 'breached',
  turn: leading.breach.said.turn,
  quote: leading.breach.said.text,
  alsoBreaches: leading.alsoBreaches,
});

function toVerdict({ rule, clause, ruling }: Ruled): readonly Finding[] {
  const finding = { ...ofRule({ rule, clause }), alsoBreaches: [] };
  switch (ruling.verdict) {
    case 'breached':
      return [];
    case 'met':
      return [{ ...finding, verdict: 'met', ...(ruling.said && { turn: ruling.said.turn, quote: ruling.said.text }) }];
    case 'undecided':
      return [{ ...finding, verdict: 'undecided', needs: ruling.needs }];
    case 'not-applicable':
      return [{ ...finding, verdict: 'not-applicable' }];
  }
}

const breachesFirst = ({ verdict }: Finding): number => (verdict === 'breached' ? 0 : 1);

const byTurn = (a: Finding, b: Finding): number =>
  breachesFirst(a) - breachesFirst(b) ||
  (a.turn ?? Infinity) - (b.turn ?? Infinity) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (a.rule < b.rule ? -1 : 1);
