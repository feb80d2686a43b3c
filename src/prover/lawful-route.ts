import type { Scenario, ScriptTurn } from '../domain/scenario/index.ts';
import { assess, toLog, type Standards } from './assess.ts';
import { pathTo, walk } from './walk.ts';

export interface LawfulRoute {
  readonly ending: string;
  readonly turns: number;
  readonly legality: number;
  readonly professionalism: number;
  readonly script: readonly ScriptTurn[];
}

/**
 * A way to a good ending in which no rule is broken: the shortest made of the scenario's own good choices if the rulebook
 * clears it, else the shortest rehearsal that comes out so.
 */
export function lawfulRoute(scenario: Scenario, standards: Standards): LawfulRoute | undefined {
  const rehearsed = scenario.rehearsals.map(({ turns }) => turns).sort((a, b) => a.length - b.length);
  return [...shortestScripts(scenario), ...rehearsed]
    .map((script) => clear(scenario, script, standards))
    .find((route) => route !== undefined);
}

function shortestScripts(scenario: Scenario): readonly (readonly ScriptTurn[])[] {
  const walked = walk(
    scenario,
    ({ choice, misconduct, offer }) => choice?.grade === 'good' && misconduct.length === 0 && offer?.authority !== 'beyond',
  );
  const good = scenario.endings.flatMap(({ good: counts }, index) => (counts ? [index + 1] : []));
  return good
    .map((ending) => walked.states.findIndex((state) => state[walked.tables.endingSlot] === ending))
    .filter((state) => state >= 0)
    .map((state) => pathTo(walked, state))
    .sort((a, b) => a.length - b.length)
    .map((path) =>
      path.map((move): ScriptTurn => ({
        acts: move.acts,
        misconduct: move.misconduct,
        ...(move.choice === undefined ? {} : { choice: move.choice.id, say: move.choice.text }),
        ...(move.choice?.offer === undefined ? {} : { offer: move.choice.offer }),
      })),
    );
}

function clear(scenario: Scenario, script: readonly ScriptTurn[], standards: Standards): LawfulRoute | undefined {
  const { ending, findings, scorecard } = assess(scenario, 1, toLog(scenario, script, 'zh'), standards, 'zh');
  const good = scenario.endings.some(({ id, good: counts }) => id === ending && counts);
  if (!good || ending === undefined || findings.some(({ verdict }) => verdict === 'breached')) return undefined;
  return { ending, turns: script.length, legality: scorecard.legality.score, professionalism: scorecard.professionalism.score, script };
}
