import { spawnSync } from 'node:child_process';
import { judge } from '../../src/domain/rulebook/index.ts';
import { weigh } from '../../src/domain/scoring/index.ts';
import { answerPhone, takeTurn, toTranscript } from '../../src/engine/index.ts';
import { prove, toLog } from '../../src/prover/index.ts';
import { builtIn } from '../support/built-in.ts';

interface Measured {
  readonly what: string;
  readonly value: number;
  readonly bar: number;
  readonly unit: string;
}

/** Measures what DESIGN puts a bar on, on one core of this machine, and says which bars are met. */
export function bench(): number {
  const results = [turnLatency(), checkTime(), ...bundleSizes()];
  for (const { what, value, bar, unit } of results) {
    process.stdout.write(`${value <= bar ? '✓' : '✗'} ${what.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(3)} bar ${bar}\n`);
  }
  return results.every(({ value, bar }) => value <= bar) ? 0 : 1;
}

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

function checkTime(): Measured {
  const began = performance.now();
  let states = 0;
  const [rubric] = builtIn.rubrics;
  for (const { scenario, document } of builtIn.scenarios) {
    const rulebook = builtIn.rulebooks.get(scenario?.jurisdiction ?? '');
    if (scenario === undefined || document === undefined || rubric === undefined || rulebook === undefined) continue;
    states += prove(scenario, document, { rulebook, rubric }, () => performance.now()).proof?.states ?? 0;
  }
  return {
    what: `proof of all ${builtIn.scenarios.length} scenarios, ${states} states`,
    value: (performance.now() - began) / 1000,
    bar: 10,
    unit: 's',
  };
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
