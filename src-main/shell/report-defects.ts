import { app, dialog } from 'electron';

import type { Log } from '#ports/log.ts';

/** What nobody caught goes to the log; Electron's own dialog would show its stack to the user. */
export function reportDefects(log: Log): void {
  process.on('unhandledRejection', (reason) => {
    log.error('A promise was rejected and nobody listened.', reason);
  });
  process.on('uncaughtException', (error) => {
    const reference = log.error('An error was thrown and nobody caught it.', error);
    dialog.showErrorBox('Coffer has to close', `Something went wrong inside Coffer. The log has the details under ${reference}.`);
    app.exit(1);
  });
}
