import type { Situation } from '../facts/situation.ts';
import { isMonitor, watch } from './monitor.ts';
import type { Said } from './on-the-line.ts';
import { isDecision, isOwedAnyway, monitorOf, rulingOn, unconditional, type Pattern, type SpokenPattern } from './pattern.ts';
import { settle, type Breach, type Ruling } from './ruling.ts';

/**
 * All patterns of a rule at once: one breach breaks it, one missing fact leaves it open, and a turn breaks it once. Where no
 * decision before the call is on record, a rule that also watches the words goes by the words.
 */
export function together(turns: readonly Said[], situation: Situation, patterns: readonly Pattern[]): Ruling {
  const spoken = patterns.filter((pattern) => !isDecision(pattern));
  const judged = situation.contact === undefined && spoken.length > 0 ? spoken : patterns;
  const rulings = judged.map((pattern) => rule(pattern, turns, situation));
  const breaches = rulings.flatMap((ruling) => (ruling.verdict === 'breached' ? ruling.breaches : []));
  if (breaches.length > 0) return settle(onePerTurn(breaches), true);
  const needs = rulings.flatMap((ruling) => (ruling.verdict === 'undecided' ? ruling.needs : []));
  if (needs.length > 0) return { verdict: 'undecided', needs: [...new Set(needs)] };
  const met = rulings.filter((ruling) => ruling.verdict === 'met');
  return met.find(({ said }) => said !== undefined) ?? met.find(({ byWaiting }) => byWaiting) ?? met[0] ?? { verdict: 'not-applicable' };
}

function rule(pattern: Pattern, turns: readonly Said[], situation: Situation): Ruling {
  if (!isDecision(pattern)) return spokenRuling(pattern, turns, situation);
  return situation.contact === undefined && !isOwedAnyway(pattern)
    ? { verdict: 'undecided', needs: ['contact'] }
    : rulingOn(pattern, situation);
}

/** A fact that decides whether the pattern is about such a case at all is only missed where it would say something. */
function spokenRuling(pattern: SpokenPattern, turns: readonly Said[], { caseFile, ...more }: Situation): Ruling {
  const watching = monitorOf(pattern, caseFile, more);
  if (isMonitor(watching) || watching.verdict !== 'undecided' || pattern.when === undefined) return watch(turns, watching);
  const anyway = watch(turns, unconditional(pattern, { ...more, ...(caseFile === undefined ? {} : { caseFile }) }));
  return anyway.verdict === 'not-applicable' ? anyway : watching;
}

function onePerTurn(breaches: readonly Breach[]): readonly Breach[] {
  const byTurn = new Map<Breach['said'], Breach>();
  for (const { said, because } of breaches) {
    const before = byTurn.get(said)?.because ?? [];
    byTurn.set(said, { ...(said === undefined ? {} : { said }), because: [...new Set([...before, ...because])] });
  }
  return [...byTurn.values()].sort((a, b) => (a.said?.turn ?? -1) - (b.said?.turn ?? -1));
}
