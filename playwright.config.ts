import { defineConfig } from '@playwright/test'

/** Real Chromium, the production build, one browser with a profile of its own per story: see tests/e2e/support/. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/e2e/support/requireBuild.ts',
  outputDir: '.cache/e2e',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // each story has a browser of its own: no file is left to one worker at the end
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
})
