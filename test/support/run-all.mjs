// Runs every check of the project and ends with one line: N passed, N failed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const reports = '.cache';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const bin = (name) => `node_modules/.bin/${name}`;
/** Steps of one row run side by side; a row begins when the one before it is done. */
const rows = [
  [
    { name: 'types', command: [bin('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'] },
    {
      name: 'lint',
      command: [bin('eslint'), '--config', 'test/support/eslint.config.js', '--max-warnings', '0', 'src', 'test', 'vite.config.ts'],
    },
  ],
  [
    { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', 'src', 'test', 'vite.config.ts'] },
    { name: 'content', command: ['node', 'src/cli/bin.mjs', 'check'] },
  ],
  [
    {
      name: 'unit and components',
      command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=../${reports}/vitest.json`],
      report: vitestTotals,
    },
  ],
  [{ name: 'build', command: [bin('vite'), 'build', '--logLevel', 'warn'] }],
  [{ name: 'size', command: ['node', 'test/support/size-budget.mjs'] }],
  [{ name: 'browser', command: [bin('playwright'), 'test', '--config', 'test/support/playwright.config.ts'], report: playwrightTotals }],
];

let passed = 0;
let failed = 0;
for (const row of rows) await Promise.all(row.map(run));
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

async function run({ name, command: [program, ...args], report }) {
  const began = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const status = await new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.on('close', resolve);
    child.on('error', () => resolve(1));
  });
  const ok = status === 0;
  const totals = report?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  passed += totals.passed;
  failed += totals.failed + (!ok && totals.failed === 0 ? 1 : 0);
  process.stdout.write(`── ${name}: ${ok ? 'ok' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

function vitestTotals() {
  const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = read('vitest.json');
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
}

function playwrightTotals() {
  const { expected = 0, unexpected = 0, flaky = 0 } = read('playwright.json').stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

function read(name) {
  try {
    return JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'));
  } catch {
    return {};
  }
}
