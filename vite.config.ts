import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import tailwindcss from '@tailwindcss/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { content } from './src/build/content-plugin.ts';
import { contentSecurityPolicy } from './src/build/csp-plugin.ts';
import { offline } from './src/build/offline-plugin.ts';
import { LongestFirst } from './test/support/longest-first.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
const browserConditions = ['module', 'browser', 'development'];

export default defineConfig({
  root: `${here}src`,
  publicDir: `${here}static`,
  cacheDir: `${here}node_modules/.vite`,
  base: './',
  build: {
    outDir: `${here}dist`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    manifest: true,
    // What most screens share travels together: apart, each small piece costs a request and compresses worse. What the screens
    // of study share among themselves stays theirs, or it would travel to a call.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /src\/(?:domain\/(?:dialogue|records)|stores(?!\/(?:new-sitting|question-bank|quiz))|ui)\//u,
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 4173 },
  plugins: [
    content(`${here}scenarios`),
    tailwindcss(),
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    contentSecurityPolicy(),
    offline(),
  ],
  test: {
    // Two at a time on two processors; Vitest alone would keep one of them idle.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    coverage: { reportsDirectory: `${here}coverage` },
    projects: [
      {
        extends: true,
        root: here,
        test: {
          name: 'domain',
          // Speed is measured by the bench, never by a test.
          testTimeout: 30_000,
          environment: 'node',
          include: ['test/{architecture,domain,engine,prover,advisor,workers,trainees,scenarios,cli,platform,locales,build}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        root: here,
        plugins: [svelteTesting()],
        resolve: { conditions: browserConditions },
        test: {
          name: 'screens',
          testTimeout: 30_000,
          environment: 'jsdom',
          include: ['test/{ui,routes,stores}/**/*.test.ts'],
          setupFiles: ['test/support/screen-setup.ts'],
        },
      },
    ],
  },
});
