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
import { stateCap } from './walk.ts';

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

/**
 * Walks a scenario to its last corner with the rules beside it and proves every property, or shows where it fails with
 * the shortest call that does. A capped walk proves nothing and says so. With the persona's document at hand, faults of
 * the temper are shown there.
 */
export function prove(
  scenario: Scenario,
  document: SourceDocument,
  standards: Standards,
  now: () => number,
  persona?: SourceDocument,
): Proved {
  const began = now();
  const { walked, explored } = explore(scenario, standards.rulebook);
  const memory = multipliers(scenario, walked);
  if (explored === undefined)
    return {
      diagnostics: [diagnose(document, ['scenario'], 'SCN308', { most: stateCap, largest: largestFactors(scenario, walked) })],
      linesUnsaid: [],
    };
  const found: Diagnostic[] = [];
  const held = new Map<string, readonly ScriptTurn[] | undefined>();
  const report = (code: string, { path, args, way, severity = 'error' }: Flaw, inDocument = document) => {
    const script = way === undefined ? undefined : toScript(way);
    if (!held.has(code)) held.set(code, script);
    const told = diagnose(inDocument, path, code, { ...args, ...(way === undefined ? {} : placeInCall(way)) }, severity, 'key');
    found.push(script === undefined || script.length === 0 ? told : { ...told, script: scriptLines(script) });
  };
  for (const { code, flaws } of properties) for (const flaw of flaws(explored)) report(code, flaw);
  for (const { temper, acts, path: way } of silences(scenario, walked)) {
    const place = persona === undefined ? { path: ['persona'] } : { path: ['temper', 'states', temper] };
    report(neverSilent, { ...place, args: { act: acts.join(', '), temper }, way }, persona);
  }
  const route = lawfulRoute(explored, standards);
  if (route === undefined) report(lawfulRouteExists, { path: ['endings'], args: {} });
  const hardest = hardestMoment(explored);
  const unsaid = linesUnsaid(scenario, walked);
  const proof: Proof = {
    states: walked.states.length,
    transitions: walked.targets.length,
    points: explored.product.state.length,
    edges: explored.product.targets.length,
    endings: endingsReached(explored),
    ...(route === undefined ? {} : { lawfulRoute: route }),
    ...(hardest === undefined ? {} : { hardest }),
    properties: [...properties.map(({ code }) => code), neverSilent, lawfulRouteExists].map((code) => verdict(code, held)),
    coverage: coverageOf(explored, unsaid.length),
    memory,
    milliseconds: Math.round(now() - began),
  };
  return { proof, explored, diagnostics: found, linesUnsaid: unsaid };
}

function verdict(code: string, held: ReadonlyMap<string, readonly ScriptTurn[] | undefined>): Proof['properties'][number] {
  const counterexample = held.get(code);
  return { code, holds: !held.has(code), ...(counterexample === undefined ? {} : { counterexample }) };
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
