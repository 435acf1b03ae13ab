import { homedir } from 'node:os';

import { appVersion } from '../app/app-version.ts';
import { dataFolder } from '../app/data-folder.ts';
import { systemClock } from '../app/system-clock.ts';
import { threadUrls } from '../app/thread-urls.ts';
import { runCommandLine } from './run-command-line.ts';

/**
 * Runs one command with this process's own streams, signals and environment; answers the exit code
 * once all output has been handed over. Never rejects.
 *
 * @param words what was typed after `coffer`
 * @param entry the entry's own `import.meta.url`
 */
export async function runInThisProcess(words: readonly string[], entry: string): Promise<number> {
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      interrupted.abort();
      // Whoever presses Ctrl+C twice means it.
      process.once(signal, () => process.exit(130));
    });
  }

  const { env: environment, platform, stdin, stdout, stderr } = process;
  return await runCommandLine({
    words,
    stdin,
    stdout,
    stderr,
    // Help and bad usage should not wait for all of the app to load.
    createApp: async (options) => (await import('../app/create-app.ts')).createApp(options),
    threads: threadUrls(entry),
    environment,
    clock: systemClock,
    version: appVersion(entry),
    dataFolder: dataFolder({ platform, homeFolder: homedir(), environment }),
    workingFolder: process.cwd(),
    interrupted: interrupted.signal,
  });
}
