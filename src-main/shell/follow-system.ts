import { app, BrowserWindow, powerMonitor } from 'electron';

import type { App } from '../app/app.ts';

export interface SystemOptions {
  readonly window: () => BrowserWindow | null;
  readonly reopenWindow: () => void;
}

/** Tells the app what the machine and the user do: sleep, wake, focus, a second start, the last window closed. */
export function followSystem(coffer: App, { window, reopenWindow }: SystemOptions): void {
  powerMonitor.on('suspend', coffer.suspend);
  powerMonitor.on('resume', coffer.resume);
  app.on('browser-window-focus', coffer.windowFocused);

  app.on('second-instance', () => bringToFront(window()));
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) reopenWindow();
  });
  app.on('window-all-closed', () => {
    // On a Mac an app goes on without windows until the user quits it.
    if (process.platform !== 'darwin') app.quit();
  });
}

function bringToFront(window: BrowserWindow | null): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
