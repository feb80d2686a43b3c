import { spawnSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { judge } from '../../src/domain/rulebook/index.ts';
import { weigh } from '../../src/domain/scoring/index.ts';
import type { Transcript } from '../../src/domain/dialogue/index.ts';
import { mostPlanted, plantCall, transcriptOf } from '../../src/domain/drill/index.ts';
import { answerPhone, replay, takeTurn, toTranscript } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/domain/scenario/index.ts';
import { prove, toLog, walk } from '../../src/prover/index.ts';
import { builtIn, builtInScenarios } from '../support/built-in.ts';
import { smallCall } from '../support/small-call.ts';
import { againstTheGraphTool } from './graph-tool.ts';
import { growth } from './growth.ts';
import { engineFor, runEngine, runRulebook, sharedRules } from './law.ts';
import { isMet, type Measured } from './measured.ts';
import { processorSeconds } from './processor-seconds.ts';
import { searching } from './search.ts';

/** Measures what DESIGN puts a bar on, on one core of this machine, and says which bars are met. */
export async function bench(): Promise<number> {
  const results = [
    turnLatency(),
    searching(),
    ...(await law()),
    ...checkTimes(),
    againstTheGraphTool(largest()),
    growth(smallCall()),
    ...bundleSizes(),
  ];
  process.stdout.write(
    `load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores; × and s of proofs are processor time, the rest wall clock\n`,
  );
  for (const one of results) {
    const { what, value, bar, unit } = one;
    process.stdout.write(`${isMet(one) ? '✓' : '✗'} ${what.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(3)} bar ${bar}\n`);
  }
  return results.every(isMet) ? 0 : 1;
}

/** Judging the longest call there is by every rule, and by the rules that json-rules-engine can hold as well. */
async function law(): Promise<readonly Measured[]> {
  const rulebook = builtIn.rulebooks.get('cn');
  if (rulebook === undefined) throw new Error('there is no rulebook to measure with');
  const shared = sharedRules(rulebook);
  const transcript = longestCall((call) => runRulebook(shared, call).length > 0);
  const engine = engineFor(shared);
  const theirs = await runEngine(engine, transcript);
  const ours = runRulebook(shared, transcript);
  if (theirs.join() !== ours.join()) throw new Error(`the two do not find the same: ${theirs.join()} against ${ours.join()}`);
  const all = timesOf(2000, () => judge(transcript, rulebook));
  const here = median(timesOf(2000, () => judge(transcript, shared)));
  const there: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    const began = performance.now();
    await runEngine(engine, transcript);
    there.push(performance.now() - began);
  }
  const collectorTurns = transcript.turns.filter(({ speaker }) => speaker === 'collector').length;
  return [
    { what: `judging ${collectorTurns} turns by all ${rulebook.rules.length} rules, p95`, value: p95(all), bar: 2, unit: 'ms' },
    {
      what: `json-rules-engine on the same ${shared.rules.length} rules, times as long`,
      value: median(there) / here,
      bar: 20,
      unit: '×',
      better: 'more',
    },
  ];
}

/** The longest rehearsal or drill call in which something is found: two engines that find nothing prove nothing about each other. */
function longestCall(isTelling: (call: Transcript) => boolean): Transcript {
  const rulebook = builtIn.rulebooks.get('cn');
  const deck = builtIn.decks.get('cn');
  const rehearsed = builtIn.scenarios.flatMap(({ scenario }) =>
    scenario === undefined
      ? []
      : scenario.rehearsals.map(({ turns, seed }) => toTranscript(scenario, replay(scenario, seed, toLog(scenario, turns, 'zh')), 'zh')),
  );
  const drilled =
    rulebook === undefined || deck === undefined
      ? []
      : Array.from({ length: 20 }, (_, seed) => transcriptOf(plantCall(deck, seed, mostPlanted), rulebook, 'zh'));
  const [longest] = [...rehearsed, ...drilled].filter(isTelling).sort((a, b) => b.turns.length - a.turns.length);
  if (longest === undefined) throw new Error('there is no call to measure with');
  return longest;
}

function timesOf(rounds: number, what: () => void): readonly number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    what();
    if (round >= rounds / 10) times.push(performance.now() - began);
  }
  return times;
}

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Step, transcript, judging and weighing of every turn of every rehearsal: p95 over the longest. */
function turnLatency(): Measured {
  const [rubric] = builtIn.rubrics;
  const rehearsed = builtIn.scenarios
    .flatMap(({ scenario }) => (scenario === undefined ? [] : scenario.rehearsals.map((rehearsal) => ({ scenario, rehearsal }))))
    .sort((a, b) => b.rehearsal.turns.length - a.rehearsal.turns.length);
  const longest = rehearsed[0];
  const rulebook = builtIn.rulebooks.get(longest?.scenario.jurisdiction ?? '');
  if (longest === undefined || rubric === undefined || rulebook === undefined)
    throw new Error('there is no rehearsal, rulebook or rubric to measure with');
  const { scenario, rehearsal } = longest;
  const times: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    let call = answerPhone(scenario, rehearsal.seed);
    for (const event of toLog(scenario, rehearsal.turns, 'zh')) {
      const began = performance.now();
      call = takeTurn(scenario, rehearsal.seed, call, event);
      const transcript = toTranscript(scenario, call.turns, 'zh');
      weigh(transcript, judge(transcript, rulebook), rubric);
      if (round >= 20) times.push(performance.now() - began);
    }
  }
  times.sort((a, b) => a - b);
  return {
    what: `a turn, p95 (${scenario.id}, ${rehearsal.turns.length} turns, ${times.length} measured)`,
    value: times[Math.floor(times.length * 0.95)] ?? 0,
    bar: 5,
    unit: 'ms',
  };
}

/** Proof of every scenario by itself, and of all of them. */
function checkTimes(): readonly Measured[] {
  const [rubric] = builtIn.rubrics;
  const proofs = builtIn.scenarios.flatMap(({ scenario, document }) => {
    const rulebook = builtIn.rulebooks.get(scenario?.jurisdiction ?? '');
    if (scenario === undefined || document === undefined || rubric === undefined || rulebook === undefined) return [];
    const { result, seconds } = processorSeconds(() => prove(scenario, document, { rulebook, rubric }, () => 0));
    return [{ states: result.proof?.states ?? 0, seconds }];
  });
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return [
    {
      what: `proof of all ${proofs.length} scenarios, ${sum(proofs.map(({ states }) => states))} states`,
      value: sum(proofs.map(({ seconds }) => seconds)),
      bar: 10,
      unit: 's',
    },
    { what: 'the slowest of these proofs', value: Math.max(...proofs.map(({ seconds }) => seconds)), bar: 1.25, unit: 's' },
  ];
}

/** The scenario whose debtor remembers most. */
function largest(): Scenario {
  const sized = builtInScenarios.map((scenario) => ({ scenario, states: walk(scenario).states.length }));
  return sized.reduce((most, one) => (one.states > most.states ? one : most)).scenario;
}

function bundleSizes(): readonly Measured[] {
  const built = spawnSync('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stderr}`);
  const { stdout } = spawnSync('node', ['test/support/size-budget.mjs'], { encoding: 'utf8' });
  return [...stdout.matchAll(/^(\w+): ([\d.]+) kB gzip of (\d+)/gm)].map(([, route = '', size, bar]) => ({
    what: `JavaScript before the ${route} route works, gzip`,
    value: Number(size),
    bar: Number(bar),
    unit: 'kB',
  }));
}
