import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const system = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium to test in: CHROMIUM_PATH, the system's, or the one an npm package carries (Linux x64). */
export function browserPath(): string {
  const chosen = [process.env['CHROMIUM_PATH'] ?? '', ...system].find((path) => path !== '' && existsSync(path));
  if (chosen !== undefined) return chosen;
  const packed = packedChromium();
  if (packed !== undefined) return packed;
  throw new Error(
    'No Chromium was found. Install one (Debian: apt-get install -y chromium), or set CHROMIUM_PATH; without a browser, run: npm run test:unit',
  );
}

/** Unpacked once, and moved into place whole, so that a second process never meets half a file. */
function packedChromium(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
  const archive = [join(folder, 'chromium.br'), join(dirname(require.resolve('@sparticuz/chromium')), '../bin/chromium.br')].find((path) =>
    existsSync(path),
  );
  if (archive === undefined) return undefined;
  const cache = join(process.cwd(), 'node_modules/.cache');
  const unpacked = join(cache, 'chromium-147.0.0');
  if (existsSync(unpacked)) return unpacked;
  mkdirSync(cache, { recursive: true });
  const part = `${unpacked}.${process.pid}`;
  writeFileSync(part, brotliDecompressSync(readFileSync(archive)), { mode: 0o755 });
  renameSync(part, unpacked);
  return unpacked;
}
