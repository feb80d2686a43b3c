import { runnerImport } from 'vite';
import { fileURLToPath } from 'node:url';

// Whoever reads our output may stop before its end (`| head`); that is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const { module } = await runnerImport(main, { root, configFile: false, logLevel: 'error' });
process.exitCode = await module.main(process.argv.slice(2));
