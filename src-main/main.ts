/** The entry of the desktop app. */
import { resolve } from 'node:path';
import { app } from 'electron';

import { createApp } from './app/create-app.ts';
import { systemClock } from './app/system-clock.ts';
import { startShell } from './shell/start-shell.ts';

void startShell({
  builtFolder: resolve(import.meta.dirname, '..'),
  args: process.argv.slice(app.isPackaged ? 1 : 2),
  environment: process.env,
  clock: systemClock,
  createApp,
});
