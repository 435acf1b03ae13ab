/** What must happen in the right order before the app opens: the sandbox, the lock, the scheme. */
import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';

import { CofferError } from '#contract/failures.ts';
import { flagsOfLeanPages } from '../app/lean-heap.ts';
import { openDesktopApp, type ShellOptions } from './open-desktop-app.ts';
import { appScheme } from './security/origins.ts';
import { namesCommand, readStartOptions } from './start-options.ts';

/**
 * Everything up to the first `await` must happen before Electron is ready. So call this while the main
 * module is being evaluated, and don't await it there.
 */
export async function startShell(options: ShellOptions): Promise<void> {
  try {
    if (options.runCommandLine !== undefined && namesCommand(options.args)) {
      app.exit(await options.runCommandLine(options.args));
      return;
    }
    const startOptions = readStartOptions(options.args);
    if (prepare(startOptions.dataFolder ?? options.dataFolder)) {
      await app.whenReady();
      await openDesktopApp(options, startOptions);
    }
  } catch (error) {
    dialog.showErrorBox('Coffer could not start', error instanceof CofferError ? error.message : String(error));
    app.exit(1);
  }
}

/** False when another Coffer has these data open already: it was told to come to the front. */
function prepare(dataFolder: string): boolean {
  app.enableSandbox();
  app.commandLine.appendSwitch('js-flags', flagsOfLeanPages);
  // The lock belongs to the data folder, so that comes first.
  app.setPath('userData', dataFolder);
  app.setPath('sessionData', join(dataFolder, 'window'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  return true;
}
