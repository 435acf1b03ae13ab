/**
 * What every spec starts from: the app on a folder of its own, fresh or with First Platypus Bank
 * connected. The bank is connected once; each spec gets a copy of what that left on disk.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from 'playwright/test';

import { launchApp, type LaunchedApp, type LaunchOptions } from '../support/launch-app.ts';
import { connectBankAs } from './journeys/connect-bank.ts';
import { frameOf } from './pages/frame.ts';
import { welcomeOf } from './pages/welcome.ts';

interface TestFixtures {
  /** A temporary folder for this spec's files. */
  readonly folder: string;
  /** Starts the app on this spec's data; again after a `kill`. What runs at the end is closed. */
  readonly start: (options?: Partial<LaunchOptions>) => Promise<LaunchedApp>;
  /** The app in the demo, no bank connected. */
  readonly emptyApp: LaunchedApp;
  /** The demo's folder with its bank connected and synced, before the app is started on it. */
  readonly demoFolder: string;
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
    await use(async (options) => {
      const app = await launchApp({ dataFolder: join(folder, 'data'), ...options });
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

  demoFolder: async ({ connectedData, folder }, use) => {
    cpSync(connectedData, join(folder, 'data'), { recursive: true });
    await use(join(folder, 'data', 'profiles', 'demo'));
  },

  app: async ({ demoFolder, start }, use) => {
    const app = await start({ dataFolder: resolve(demoFolder, '../..') });
    await frameOf(app.page).waitForSync(/^Synced/);
    await use(app);
  },
});
