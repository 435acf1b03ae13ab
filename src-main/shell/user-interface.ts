import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';

import type { Log } from '#ports/log.ts';
import type { UserInterface } from '#ports/user-interface.ts';
import { openHelp, openHostedLink } from './external-links.ts';
import { openLinkWindow } from './link/link-window.ts';

export interface DesktopOptions {
  readonly mainWindow: () => BrowserWindow | null;
  readonly linkPreload: string;
  readonly rendererFolder: string;
  readonly log: Log;
}

/** The port to the user, in windows and the system's own dialogs. */
export function createDesktopInterface(options: DesktopOptions): UserInterface {
  let lastFolder: string | null = null;

  return {
    hostName: hostName(),

    openLink: (link, signal) =>
      openLinkWindow(link, {
        signal,
        parent: options.mainWindow(),
        preload: options.linkPreload,
        rendererFolder: options.rendererFolder,
        isPackaged: app.isPackaged,
        log: options.log,
      }),

    chooseSaveFile: async ({ title, fileName }) => {
      const window = options.mainWindow();
      // A suggestion is a name; where it goes is the user's choice.
      const defaultPath = join(lastFolder ?? app.getPath('downloads'), basename(fileName));
      const dialogOptions = {
        title,
        defaultPath,
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(dialogOptions)
        : dialog.showSaveDialog(window, dialogOptions));
      if (canceled || filePath === '') return null;
      lastFolder = join(filePath, '..');
      return filePath;
    },

    openHelp,
    openHostedLink,
  };
}

/** 'Electron 45.4.1', or what stands in for it. */
function hostName(): string {
  return 'electron' in process.versions ? `Electron ${process.versions.electron}` : 'Chromium host';
}
