import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/csp-plugin.ts';
import { offline } from '../../src/build/offline-plugin.ts';

const folder = mkdtempSync(join(tmpdir(), 'right-party-'));
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

async function built(): Promise<{ readonly html: string; readonly worker: string }> {
  await build({
    configFile: false,
    root: folder,
    base: './',
    publicDir: join(folder, 'static'),
    logLevel: 'silent',
    plugins: [contentSecurityPolicy(), offline()],
    build: { manifest: true, modulePreload: { polyfill: false } },
  });
  return { html: readFileSync(join(folder, 'dist/index.html'), 'utf8'), worker: readFileSync(join(folder, 'dist/sw.js'), 'utf8') };
}

const constant = (worker: string, name: string): unknown =>
  JSON.parse(new RegExp(`^const ${name} = (.*);$`, 'm').exec(worker)?.[1] ?? 'null');

beforeAll(() => {
  mkdirSync(join(folder, 'static/icons'), { recursive: true });
  write('static/icons/icon.svg', '<svg/>');
  write(
    'index.html',
    '<!doctype html><html><head><title>t</title></head><body><script type="module" src="./main.js"></script></body></html>',
  );
  write('main.js', "import('./later.js').then(({ later }) => { document.title = later; });");
  write('later.js', "export const later = 'later';");
});

test('the built page allows itself and nothing else, with no script inline', async () => {
  const { html } = await built();
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy?.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
});

test('the worker keeps the page, every chunk and every static file, by addresses that work under any path', async () => {
  const { worker } = await built();
  expect(constant(worker, 'files')).toEqual([
    expect.stringMatching(/^assets\/index-.*\.js$/),
    expect.stringMatching(/^assets\/later-.*\.js$/),
    'icons/icon.svg',
    'index.html',
  ]);
});

test('the cache is named by what is in it', async () => {
  const first = constant((await built()).worker, 'build');
  expect(constant((await built()).worker, 'build')).toBe(first);
  write('later.js', "export const later = 'another';");
  expect(constant((await built()).worker, 'build')).not.toBe(first);
  write('static/icons/icon.svg', '<svg> </svg>');
  expect(constant((await built()).worker, 'build')).not.toBe(first);
});
