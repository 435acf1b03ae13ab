/** A data folder whose demo profile holds a made-up history, as the app itself would have left it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { App } from '../../../src-main/app/app.ts';
import { createApp } from '../../../src-main/app/create-app.ts';
import { systemClock } from '../../../src-main/app/system-clock.ts';
import { threadUrls } from '../../../src-main/app/thread-urls.ts';
import { fill } from '../filled-ledger.ts';

export interface FilledDataFolder {
  readonly path: string;
  readonly remove: () => void;
}

/** The app without a window, on a data folder of its own. */
export async function openBenchApp(): Promise<{ readonly app: App; readonly folder: FilledDataFolder }> {
  const path = mkdtempSync(join(tmpdir(), 'coffer-bench-window-'));
  const refuse = (): Promise<never> => Promise.reject(new Error('Nobody is there.'));
  const app = await createApp({
    dataFolder: path,
    profile: 'demo',
    threads: threadUrls(new URL('../../../src-main/main.ts', import.meta.url).href),
    environment: {},
    userInterface: { hostName: 'bench', openLink: refuse, chooseSaveFile: refuse, openHelp: refuse, openHostedLink: refuse },
    announce: () => undefined,
    clock: systemClock,
    version: '0.0.0-bench',
  });
  return { app, folder: { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) } };
}

export async function fillDataFolder(rows: number): Promise<FilledDataFolder> {
  const { app, folder } = await openBenchApp();
  await fill(await (await app.session()).ledger(), rows);
  await app.close();
  return folder;
}
