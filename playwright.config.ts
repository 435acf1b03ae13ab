import { defineConfig } from 'playwright/test';

import { hostName } from './test/support/launch-app.ts';

if (process.env['TEST_WORKER_INDEX'] === undefined) process.stdout.write(`The window's specs run on: ${hostName}\n`);

/** One app at a time: its windows share a machine with its ledger. `launchApp` starts it, with reduced motion; there is no browser of Playwright's own. */
export default defineConfig({
  testDir: 'test/e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure', actionTimeout: 60_000 },
});
