import type { Transcript } from '../dialogue/index.ts';
import type { Situation } from './facts/situation.ts';
import { severities, type Clause, type Finding } from './finding.ts';
import { footingOf } from './in-force.ts';
import { leadingBreaches, type Leading } from './one-breach.ts';
import { collectorTurns, type Said } from './patterns/on-the-line.ts';
import type { Breach, Ruling } from './patterns/ruling.ts';
import { together } from './patterns/together.ts';
import type { Rule, Rulebook } from './rule.ts';

export interface Ruled {
  readonly rule: Rule;
  readonly clause: Clause;
  readonly ruling: Ruling;
}

/**
 * What every rule in force on the call's date says of the call and of the decision before it. Acts, misconduct, offers, finer
 * marks, the case file and the contact plan decide; words are only quoted. A breached rule has one finding for each breaching
 * turn, and one for the decision, unless a graver rule broken by the same cause cites it there. Breaches come first, those of
 * the decision before those of the call in the order of its turns; what concerns the whole call comes last.
 */
export function judge(transcript: Transcript, rulebook: Rulebook): readonly Finding[] {
  const turns = collectorTurns(transcript);
  const ruled = rulebook.rules.flatMap((rule) => ruledBy(rule, turns, transcript));
  const breakings = ruled.flatMap(({ rule, clause, ruling }) =>
    ruling.verdict === 'breached' ? ruling.breaches.map((breach) => ({ rule, clause, breach })) : [],
  );
  return [...leadingBreaches(breakings).map(toBreach), ...ruled.flatMap(toVerdict)].sort(byTurn);
}

/** What one rule alone says; undefined where it is not in force. */
export const rulingOf = (rule: Rule, transcript: Transcript): Ruled | undefined => ruledBy(rule, collectorTurns(transcript), transcript)[0];

/** A rule that covers others does not apply; one that may cover this case is left open where it would say something. */
function ruledBy(rule: Rule, turns: readonly Said[], situation: Situation & Pick<Transcript, 'date'>): readonly Ruled[] {
  const footing = footingOf(rule, situation.date, situation.caseFile);
  if (footing.stands === 'silent') return [];
  const { clause } = footing;
  if (footing.stands === 'elsewhere') return [{ rule, clause, ruling: { verdict: 'not-applicable' } }];
  const ruling = together(turns, situation, rule.pattern);
  if (footing.stands === 'here' || ruling.verdict === 'not-applicable') return [{ rule, clause, ruling }];
  const needs = [...footing.needs, ...(ruling.verdict === 'undecided' ? ruling.needs : [])];
  return [{ rule, clause, ruling: { verdict: 'undecided', needs } }];
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
  ...placeOf(leading.breach.said),
  alsoBreaches: leading.alsoBreaches,
});

function toVerdict({ rule, clause, ruling }: Ruled): readonly Finding[] {
  const finding = { ...ofRule({ rule, clause }), alsoBreaches: [] };
  switch (ruling.verdict) {
    case 'breached':
      return [];
    case 'met':
      return [{ ...finding, verdict: 'met', ...placeOf(ruling.said), ...(ruling.byWaiting && { byWaiting: true }) }];
    case 'undecided':
      return [{ ...finding, verdict: 'undecided', needs: ruling.needs }];
    case 'not-applicable':
      return [{ ...finding, verdict: 'not-applicable' }];
  }
}

const placeOf = (said: Breach['said']) => (said === undefined ? {} : { turn: said.turn, quote: said.text });

const breachesFirst = ({ verdict }: Finding): number => (verdict === 'breached' ? 0 : 1);

/** What was decided before a word was spoken comes first; a duty of the whole call that was kept comes last. */
const placeIn = ({ turn, verdict }: Finding): number => turn ?? (verdict === 'breached' ? -1 : 1e9);

const byTurn = (a: Finding, b: Finding): number =>
  breachesFirst(a) - breachesFirst(b) ||
  placeIn(a) - placeIn(b) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (a.rule < b.rule ? -1 : 1);
