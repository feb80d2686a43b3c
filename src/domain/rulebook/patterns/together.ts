import type { CaseFile } from '../../dialogue/index.ts';
import { watch } from './monitor.ts';
import type { Said } from './on-the-line.ts';
import { monitorOf, type Pattern } from './pattern.ts';
import { settle, type Breach, type Ruling } from './ruling.ts';

/** All patterns of a rule at once: one breach breaks it, one missing fact leaves it open, and a turn breaks it once. */
export function together(turns: readonly Said[], caseFile: Partial<CaseFile> | undefined, patterns: readonly Pattern[]): Ruling {
  const rulings = patterns.map((pattern) => watch(turns, monitorOf(pattern, caseFile)));
  const breaches = rulings.flatMap((ruling) => (ruling.verdict === 'breached' ? ruling.breaches : []));
  if (breaches.length > 0) return settle(onePerTurn(breaches), true);
  const needs = rulings.flatMap((ruling) => (ruling.verdict === 'undecided' ? ruling.needs : []));
  if (needs.length > 0) return { verdict: 'undecided', needs: [...new Set(needs)] };
  const met = rulings.filter((ruling) => ruling.verdict === 'met');
  return met.find(({ said }) => said !== undefined) ?? met[0] ?? { verdict: 'not-applicable' };
}

function onePerTurn(breaches: readonly Breach[]): readonly Breach[] {
  const byTurn = new Map<Breach['said'], Breach>();
  for (const { said, because } of breaches) {
    const before = byTurn.get(said)?.because ?? [];
    byTurn.set(said, { said, because: [...new Set([...before, ...because])] });
  }
  return [...byTurn.values()].sort((a, b) => a.said.turn - b.said.turn);
}
