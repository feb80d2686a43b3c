// npm run mutants -- [faults of each kind] [seed]: plants faults in the scenarios that ship and says which `check` finds.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('./try-faults.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
});
const [each = 1000, seed = 1] = process.argv.slice(2).map(Number);
process.exitCode = module.run(each, seed);
