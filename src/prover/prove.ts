import { diagnose, type Diagnostic, type DiagnosticSeverity, type Path, type SourceDocument } from '../domain/authoring/index.ts';
import type { Region } from '../domain/persona/index.ts';
import type { Scenario } from '../domain/scenario/index.ts';
import type { Standards } from './assess.ts';
import { stuckStates } from './ending-reach.ts';
import { lawfulRoute, type LawfulRoute } from './lawful-route.ts';
import type { Move } from './moves.ts';
import { silences } from './silences.ts';
import { multipliers } from './multipliers.ts';
import { pathTo, stateCap, walk, type Walk } from './walk.ts';

/** What was walked, and what holds. */
export interface Proof {
  readonly states: number;
  readonly transitions: number;
  readonly endings: readonly { readonly id: string; readonly good: boolean; readonly turns: number }[];
  /** A way to a good ending in which no rule is broken, as a script that `play` accepts. */
  readonly lawfulRoute?: LawfulRoute;
  /** What the debtor remembers, largest factor first. */
  readonly memory: readonly { readonly region: string; readonly size: number }[];
  readonly milliseconds: number;
}

/**
 * Walks a scenario to its last corner. `linesUnsaid` are lines that no walk of this scenario said, which matters for a
 * persona's lines only when no other scenario says them either. A capped walk proves nothing and says so. With the
 * persona's document at hand, faults of the temper are shown there.
 */
export function prove(
  scenario: Scenario,
  document: SourceDocument,
  standards: Standards,
  now: () => number,
  persona?: SourceDocument,
): { proof?: Proof; diagnostics: readonly Diagnostic[]; linesUnsaid: readonly string[] } {
  const began = now();
  const walked = walk(scenario);
  const memory = multipliers(scenario, walked);
  if (walked.capped) {
    const largest = memory.slice(0, 4).map(({ region, size }) => `${region} ×${size}`);
    return { diagnostics: [diagnose(document, ['scenario'], 'SCN308', { most: stateCap, largest: largest.join(', ') })], linesUnsaid: [] };
  }
  const found: Diagnostic[] = [];
  const report = (
    path: Path,
    code: string,
    args: Diagnostic['args'],
    severity: DiagnosticSeverity = 'error',
    of: 'value' | 'key' = 'key',
  ) => found.push(diagnose(document, path, code, args, severity, of));

  const neverRaised = questionsNeverRaised(scenario, walked);
  for (const { id } of neverRaised) report(['agenda', id, 'raise'], 'SCN315', { question: id });
  for (const { region, state, path } of statesNeverReached(scenario, walked))
    if (!neverRaised.some(({ id }) => id === region)) report(path, 'SCN301', { region, state });
  for (const state of stuckStates(walked).slice(0, 3)) report(['endings'], 'SCN302', placeInCall(pathTo(walked, state)));
  const endings = endingsReached(scenario, walked);
  for (const { id } of scenario.endings.filter((ending) => !endings.some((reached) => reached.id === ending.id)))
    report(['endings', id], 'SCN303', { ending: id });
  if (scenario.endings.length < 3) report(['endings'], 'SCN313', { found: scenario.endings.length });
  const excused = new Set(neverRaised.flatMap(linesOf));
  const linesUnsaid = Object.keys(scenario.lines).filter((line) => !walked.said.has(line) && !excused.has(line));
  for (const { temper, acts, path } of silences(scenario, walked)) {
    const args = { act: acts.join(', '), temper, ...placeInCall(path) };
    if (persona === undefined) report(['persona'], 'SCN306', args);
    else found.push(diagnose(persona, ['temper', 'states', temper], 'SCN306', args, 'error', 'key'));
  }
  const bare = withoutGoodChoice(scenario, walked);
  if (bare !== undefined)
    report(['choices'], 'SCN307', { ...placeInCall(pathTo(walked, bare.state)), where: bare.where, times: bare.times });
  walked.moves.forEach((move, index) => {
    if (move.choice !== undefined && !move.choice.id.includes('.') && !walked.offered.has(index))
      report(['choices', move.choice.id], 'SCN310', { choice: move.choice.id });
  });
  if (!hangingUpEnds(walked)) report(['endings'], 'SCN314', {});
  const route = lawfulRoute(scenario, standards);
  if (route === undefined) report(['endings'], 'SCN304', {});
  const proof: Proof = {
    states: walked.states.length,
    transitions: walked.transitions,
    endings,
    ...(route === undefined ? {} : { lawfulRoute: route }),
    memory,
    milliseconds: Math.round(now() - began),
  };
  return { proof, diagnostics: found, linesUnsaid };
}

function statesNeverReached(scenario: Scenario, { states }: Walk): readonly { region: string; state: string; path: Path }[] {
  return scenario.program.regions.flatMap((region, slot) => {
    if (region.role === 'ending') return [];
    const seen = new Set(states.map((state) => state[slot]));
    return Object.keys(region.states)
      .filter((_, index) => !seen.has(index))
      .map((state) => ({ region: region.id, state, path: placeOf(region.role, region.id, state) }));
  });
}

/** Questions whose `raise` never holds: none of their states can be reached by asking. */
const questionsNeverRaised = ({ program }: Scenario, { states }: Walk): readonly Region[] =>
  program.regions.filter((region, slot) => {
    const raised = Object.keys(region.states).indexOf('raised');
    return region.role === 'agenda' && states.every((state) => state[slot] !== raised);
  });

const linesOf = ({ states }: Region): readonly string[] =>
  Object.values(states).flatMap(({ on }) => Object.values(on).flatMap((rows) => rows.flatMap(({ say }) => say ?? [])));

function placeOf(role: string, region: string, state: string): Path {
  if (role === 'fact') return ['facts', region];
  if (role === 'agenda') return ['agenda', region];
  return role === 'temper' ? ['persona'] : ['regions', region, 'states', state];
}

function endingsReached(scenario: Scenario, walked: Walk): Proof['endings'] {
  const slot = walked.tables.endingSlot;
  return scenario.endings.flatMap(({ id, good }, index) => {
    const state = walked.states.findIndex((candidate) => candidate[slot] === index + 1);
    return state < 0 ? [] : [{ id, good, turns: pathTo(walked, state).length }];
  });
}

/** The first point of the call at which no good choice is on offer. */
function withoutGoodChoice(scenario: Scenario, { states, tables }: Walk): { state: number; where: string; times: number } | undefined {
  const good = scenario.choices.filter(({ grade }) => grade === 'good').map(({ when }) => tables.asker(when));
  let at = -1;
  let times = 0;
  states.forEach((state, index) => {
    if (tables.ended(state) || good.some((holds) => holds(state))) return;
    times += 1;
    if (at < 0) at = index;
  });
  const state = states[at];
  if (state === undefined) return undefined;
  const { meters, states: regions } = tables.memoryOf(state);
  return {
    state: at,
    times,
    where: [...Object.entries(meters), ...Object.entries(regions)].map(([name, value]) => `${name}: ${value}`).join(', '),
  };
}

const hangingUpEnds = ({ states, moves, tables }: Walk): boolean => {
  const hangUp = moves.find(({ hungUp }) => hungUp === true);
  return hangUp !== undefined && states.every((state) => tables.ended(state) || tables.ended(tables.step(state, hangUp.events, [])));
};

/** Where in a call something happens: after these moves, or before any. */
const placeInCall = (path: readonly Move[]): Diagnostic['args'] =>
  path.length === 0 ? { start: 'START' } : { after: path.map(moveInWords).join(' → ') };

const moveInWords = ({ choice, acts, misconduct }: Move): string => choice?.id ?? ([...acts, ...misconduct].join('+') || 'hung-up');
