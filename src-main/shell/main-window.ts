import { BrowserWindow, nativeTheme, screen } from 'electron';

import type { Log } from '#ports/log.ts';
import { guardContents } from './security/guard-contents.ts';
import { pagePreferences } from './security/page-preferences.ts';
import { onVisibleScreen, readWindowState, writeWindowState } from './window-state.ts';

export interface MainWindowOptions {
  /** Absolute path of the built preload. */
  readonly preload: string;
  /** Absolute path of the note on where the window was. */
  readonly stateFile: string;
  readonly isPackaged: boolean;
  readonly log: Log;
}

/** What a window shows until its page does. */
export function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff';
}

/** The app's window, still empty and hidden: it shows itself once its page has something to show. */
export function createMainWindow(options: MainWindowOptions): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const { position, width, height, isMaximized } = onVisibleScreen(readWindowState(options.stateFile), screens);
  const window = new BrowserWindow({
    ...position,
    width,
    height,
    minWidth: 720,
    minHeight: 480,
    title: 'Coffer',
    show: false,
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload: options.preload,
      ...pagePreferences(options.isPackaged),
    },
  });

  guardContents(window.webContents, 'app', options.log);
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    options.log.warn('The page of the window is gone.', { reason });
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    writeWindowState(options.stateFile, { position: { x, y }, width, height, isMaximized: window.isMaximized() });
  });
  return window;
}
