import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { browserPath, chromiumArgs } from './browser-path.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const port = 4179;

export default defineConfig({
  testDir: `${repository}test/browser`,
  outputDir: `${repository}.cache/browser`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: `${repository}.cache/playwright.json` }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    launchOptions: { executablePath: browserPath(), args: chromiumArgs },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: repository,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
