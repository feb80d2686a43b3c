import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { offlineWorker } from './offline-worker.ts';

/** Writes `sw.js`, which keeps the whole build on the device. The cache is named by what is in it. */
export function offline(): Plugin {
  let publicDir = '';
  return {
    name: 'right-party:offline',
    apply: (config, { command }) => command === 'build' && config.build?.ssr === undefined,
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const kept = new Map<string, string | Uint8Array>(staticFiles(publicDir));
        for (const [file, output] of Object.entries(bundle)) {
          if (!file.startsWith('.vite/') && !file.endsWith('.map')) kept.set(file, output.type === 'chunk' ? output.code : output.source);
        }
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: offlineWorker(digest(kept), [...kept.keys()].sort()) });
      },
    },
  };
}

const staticFiles = (folder: string): (readonly [string, Uint8Array])[] =>
  folder === ''
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !/pictures|schema/u.test(path.slice(folder.length)))
        .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const);

function digest(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const file of [...files.keys()].sort())
    hash
      .update(file)
      .update('\0')
      .update(files.get(file) ?? '')
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
