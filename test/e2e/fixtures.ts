/**
 * What every spec starts from: the app on a folder of its own, fresh or with First Platypus Bank
 * connected. The bank is connected once; each spec gets a copy of what that left on disk.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';

import { launchApp, type LaunchedApp } from '../support/launch-app.ts';
import { connectBankAs } from './journeys/connect-bank.ts';
import { frameOf } from './pages/frame.ts';
import { welcomeOf } from './pages/welcome.ts';

interface TestFixtures {
  /** A temporary folder for this spec's files. */
  readonly folder: string;
  /** Starts the app on this spec's data; again after a `kill`. What runs at the end is closed. */
  readonly start: () => Promise<LaunchedApp>;
  /** The app in the demo, no bank connected. */
  readonly emptyApp: LaunchedApp;
  /** The app in the demo with its bank connected and synced. */
  readonly app: LaunchedApp;
}

interface WorkerFixtures {
  readonly connectedData: string;
}

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'coffer-e2e-'));
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

export const test = base.extend<TestFixtures, WorkerFixtures>({
  connectedData: [
    async ({}, use) => {
      const folder = temporaryFolder();
      const app = await launchApp({ dataFolder: folder });
      await welcomeOf(app.page).exploreDemo();
      await connectBankAs(app, 'user_good');
      await frameOf(app.page).waitForSync(/^Synced/);
      await app.close();
      await use(folder);
      remove(folder);
    },
    { scope: 'worker' },
  ],

  folder: async ({}, use) => {
    const folder = temporaryFolder();
    await use(folder);
    remove(folder);
  },

  start: async ({ folder }, use) => {
    const started: LaunchedApp[] = [];
    await use(async () => {
      const app = await launchApp({ dataFolder: join(folder, 'data') });
      started.push(app);
      return app;
    });
    for (const app of started) await app.close();
  },

  emptyApp: async ({ start }, use) => {
    const app = await start();
    await welcomeOf(app.page).exploreDemo();
    await use(app);
  },

  app: async ({ connectedData, folder, start }, use) => {
    cpSync(connectedData, join(folder, 'data'), { recursive: true });
    const app = await start();
    await frameOf(app.page).waitForSync(/^Synced/);
    await use(app);
  },
});
