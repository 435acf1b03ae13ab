/** The entry of the desktop app. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { app } from 'electron';

import { createApp } from './app/create-app.ts';
import { dataFolder } from './app/data-folder.ts';
import { systemClock } from './app/system-clock.ts';
import { threadUrls } from './app/thread-urls.ts';
import { startShell } from './shell/start-shell.ts';

void startShell({
  builtFolder: resolve(import.meta.dirname, '..'),
  args: process.argv.slice(app.isPackaged ? 1 : 2),
  dataFolder: dataFolder({ platform: process.platform, homeFolder: homedir(), environment: process.env }),
  threads: threadUrls(import.meta.url),
  environment: process.env,
  clock: systemClock,
  createApp,
  runCommandLine: async (words) => {
    // Loaded only when a command was typed: the window should not wait for it.
    const { runInThisProcess } = await import('./cli/run-in-this-process.ts');
    return runInThisProcess(words, import.meta.url);
  },
});
