import { diagnose, type Diagnostic, type SourceDocument } from '../domain/authoring/index.ts';
import type { Scenario, ScriptTurn } from '../domain/scenario/index.ts';
import type { Standards } from './assess.ts';
import { endingsReached, type EndingReached } from './endings-reached.ts';
import { explore, type Explored } from './explore.ts';
import { hardestMoment, type HardestMoment } from './hardest-moment.ts';
import { lawfulRoute, type LawfulRoute } from './lawful-route.ts';
import type { Move } from './moves.ts';
import { largestFactors, multipliers } from './multipliers.ts';
import { properties } from './properties/all.ts';
import { linesUnsaid, movesMade, valuesAt } from './properties/everything-occurs.ts';
import { moveInWords, type Flaw } from './properties/flaw.ts';
import { silences } from './silences.ts';
import { scriptLines, toScript } from './to-script.ts';
import { stateCap, type Walk } from './walk.ts';

/** What was walked, and what holds. */
export interface Proof {
  /** States of the debtor, and what can be done in them. */
  readonly states: number;
  readonly transitions: number;
  /** Points of the call: a state of the debtor with all that the rules know there; and what can be done at them. */
  readonly points: number;
  readonly edges: number;
  readonly endings: readonly EndingReached[];
  /** The shortest way to a good ending in which no rule is broken, as a script that `play` accepts. */
  readonly lawfulRoute?: LawfulRoute;
  readonly hardest?: HardestMoment;
  /** Every property by its code. */
  readonly properties: readonly { readonly code: string; readonly holds: boolean; readonly counterexample?: readonly ScriptTurn[] }[];
  /** How much of what the author wrote occurs. */
  readonly coverage: Coverage;
  /** What the debtor remembers, largest factor first. */
  readonly memory: readonly { readonly region: string; readonly size: number }[];
  readonly milliseconds: number;
}

export interface Coverage {
  readonly lines: Share;
  readonly choices: Share;
  readonly endings: Share;
  readonly states: Share;
}

interface Share {
  readonly found: number;
  readonly of: number;
}

/** A way to a good ending exists on which no rule is broken. Told beside the properties, for it is also played and scored. */
const lawfulRouteExists = 'SCN304';
/** The debtor has an answer to everything. */
const neverSilent = 'SCN306';

export interface Proved {
  readonly proof?: Proof;
  readonly explored?: Explored;
  readonly diagnostics: readonly Diagnostic[];
  /** Lines that no walk of this scenario said: a fault of a persona only when no other scenario says them either. */
  readonly linesUnsaid: readonly string[];
}

/** What was examined: the proof, and every flaw by its code. Neither when the debtor remembers too much to be walked. */
export interface Examined {
  readonly walked: Walk;
  readonly explored?: Explored;
  readonly proof?: Proof;
  readonly flaws: readonly { readonly code: string; readonly flaw: Flaw; readonly ofTemper: boolean }[];
  readonly linesUnsaid: readonly string[];
}

/** Walks a scenario to its last corner with the rules beside it, and holds every property to it. */
export function examine(scenario: Scenario, standards: Standards, now: () => number): Examined {
  const began = now();
  const { walked, explored } = explore(scenario, standards.rulebook);
  if (explored === undefined) return { walked, flaws: [], linesUnsaid: [] };
  const silent = silences(scenario, walked).map(({ temper, acts, path: way }) => ({
    code: neverSilent,
    flaw: { path: ['temper', 'states', temper], args: { act: acts.join(', '), temper }, way },
    ofTemper: true,
  }));
  const route = lawfulRoute(explored, standards);
  const hardest = hardestMoment(explored);
  const flaws = [
    ...properties.flatMap(({ code, flaws: found }) => found(explored).map((flaw) => ({ code, flaw, ofTemper: false }))),
    ...silent,
    ...(route === undefined ? [{ code: lawfulRouteExists, flaw: { path: ['endings'], args: {} }, ofTemper: false }] : []),
  ];
  const unsaid = linesUnsaid(scenario, walked);
  const proof: Proof = {
    states: walked.states.length,
    transitions: walked.targets.length,
    points: explored.product.state.length,
    edges: explored.product.targets.length,
    endings: endingsReached(explored),
    ...(route === undefined ? {} : { lawfulRoute: route }),
    ...(hardest === undefined ? {} : { hardest }),
    properties: [...properties.map(({ code }) => code), neverSilent, lawfulRouteExists].map((code) =>
      verdict(
        code,
        flaws.filter((one) => one.code === code).map(({ flaw }) => flaw),
      ),
    ),
    coverage: coverageOf(explored, unsaid.length),
    memory: multipliers(scenario, walked),
    milliseconds: Math.round(now() - began),
  };
  return { walked, explored, proof, flaws, linesUnsaid: unsaid };
}

/**
 * Proves a scenario: every property holds, or is shown to fail where it is written, with the shortest call that does. A
 * capped walk proves nothing and says so. With the persona's document at hand, faults of the temper are shown there.
 */
export function prove(
  scenario: Scenario,
  document: SourceDocument,
  standards: Standards,
  now: () => number,
  persona?: SourceDocument,
): Proved {
  const { walked, explored, proof, flaws, linesUnsaid: unsaid } = examine(scenario, standards, now);
  if (proof === undefined || explored === undefined) {
    const args = { most: stateCap, largest: largestFactors(scenario, walked) };
    return { diagnostics: [diagnose(document, ['scenario'], 'SCN308', args)], linesUnsaid: [] };
  }
  const diagnostics = flaws.map(({ code, flaw, ofTemper }) => {
    const [where, path] = ofTemper ? (persona === undefined ? [document, ['persona']] : [persona, flaw.path]) : [document, flaw.path];
    const args = { ...flaw.args, ...(flaw.way === undefined ? {} : placeInCall(flaw.way)) };
    const told = diagnose(where, path, code, args, flaw.severity ?? 'error', 'key');
    return flaw.way === undefined || flaw.way.length === 0 ? told : { ...told, script: scriptLines(toScript(flaw.way)) };
  });
  return { proof, explored, diagnostics, linesUnsaid: unsaid };
}

function verdict(code: string, [flaw]: readonly Flaw[]): Proof['properties'][number] {
  return { code, holds: flaw === undefined, ...(flaw?.way === undefined ? {} : { counterexample: toScript(flaw.way) }) };
}

function coverageOf({ scenario, walked }: Explored, unsaid: number): Coverage {
  const made = movesMade(walked);
  const choices = walked.moves.flatMap(({ choice }, index) => (choice === undefined || choice.id.includes('.') ? [] : [made[index] === 1]));
  const seen = scenario.program.regions.map((_, slot) => valuesAt(walked, slot).filter((here) => here === 1).length);
  const all = scenario.program.regions.map(({ states }) => Object.keys(states).length);
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  const lines = Object.keys(scenario.lines).length;
  const ending = walked.tables.endingSlot;
  return {
    lines: { found: lines - unsaid, of: lines },
    choices: { found: choices.filter(Boolean).length, of: choices.length },
    endings: { found: (seen[ending] ?? 1) - 1, of: scenario.endings.length },
    states: { found: sum(seen), of: sum(all) },
  };
}

/** Where in a call something happens: after these moves, or before any. */
const placeInCall = (way: readonly Move[]): Diagnostic['args'] =>
  way.length === 0 ? { start: 'START' } : { after: way.map(moveInWords).join(' → ') };
