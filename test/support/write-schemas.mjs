// Writes the published JSON Schemas anew from the shapes the readers hold files to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { module } = await runnerImport(`${root}src/build/schemas.ts`, { root, configFile: false, logLevel: 'error' });
mkdirSync(`${root}static/schema`, { recursive: true });
for (const [name, text] of Object.entries(module.publishedSchemas())) writeFileSync(`${root}static/schema/${name}`, text);
