#!/usr/bin/env node
/** The command line: `coffer COMMAND`. */
import { homedir } from 'node:os';

import { appVersion } from './app/app-version.ts';
import { createApp } from './app/create-app.ts';
import { dataFolder } from './app/data-folder.ts';
import { systemClock } from './app/system-clock.ts';
import { threadUrls } from './app/thread-urls.ts';
import { runCommandLine } from './cli/run-command-line.ts';

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    interrupted.abort();
    // Whoever presses Ctrl+C twice means it.
    process.once(signal, () => process.exit(130));
  });
}

const { env: environment, platform, stdin, stdout, stderr } = process;
const exitCode = await runCommandLine({
  words: process.argv.slice(2),
  stdin,
  stdout,
  stderr,
  createApp,
  threads: threadUrls(import.meta.url),
  environment,
  clock: systemClock,
  version: appVersion(import.meta.url),
  dataFolder: dataFolder({ platform, homeFolder: homedir(), environment }),
  workingFolder: process.cwd(),
  interrupted: interrupted.signal,
});
// All output has been handed over: nothing that is still winding down should keep the shell waiting.
process.exit(exitCode);
