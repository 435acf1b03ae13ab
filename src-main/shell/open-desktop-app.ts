/** Wires the app object to its window, its menu and the system around it. */
import { join } from 'node:path';
import { app, Menu, nativeTheme, type BrowserWindow } from 'electron';

import { eventChannel } from '#contract/channels.ts';
import type { Announce } from '#contract/events.ts';
import type { App, AppOptions } from '../app/app.ts';
import { closeBeforeQuit } from './close-before-quit.ts';
import { followSystem } from './follow-system.ts';
import { listenToPages } from './ipc/listen-to-pages.ts';
import { isTrustedSender } from './ipc/trusted-sender.ts';
import { createLogRelay } from './log-relay.ts';
import { backgroundColor, createMainWindow } from './main-window.ts';
import { menuTemplate } from './menu-template.ts';
import { reportDefects } from './report-defects.ts';
import { appOrigin, appPageUrl, originOf } from './security/origins.ts';
import { serveAppPages } from './serve-app-pages.ts';
import { showNotices } from './show-notices.ts';
import type { StartOptions } from './start-options.ts';
import { createDesktopInterface } from './user-interface.ts';

export interface ShellOptions {
  /** Absolute path of `out`: main, preload and renderer as built. */
  readonly builtFolder: string;
  /** Absolute; used where the arguments name no other. */
  readonly dataFolder: string;
  readonly threads: AppOptions['threads'];
  /** What the process was started with, without the executable and the app's own path. */
  readonly args: readonly string[];
  readonly environment: AppOptions['environment'];
  readonly clock: AppOptions['clock'];
  readonly createApp: (options: AppOptions) => Promise<App>;
  /** Runs `coffer sync` and the like in the packaged app, without a window; resolves with the exit code. */
  readonly runCommandLine?: (args: readonly string[]) => Promise<number>;
}

export async function openDesktopApp(options: ShellOptions, startOptions: StartOptions): Promise<void> {
  const { builtFolder } = options;
  const rendererFolder = join(builtFolder, 'renderer');
  const { log, relayTo } = createLogRelay();
  let window: BrowserWindow | null = null;
  let coffer: App | null = null;
  /** The steps of an opening that began before there was a page to tell. */
  const untold: (() => void)[] = [];

  const announce: Announce = (name, payload) => {
    if (name === 'app.changed' && coffer !== null) nativeTheme.themeSource = coffer.settings().theme;
    if (window === null || originOf(window.webContents.getURL()) !== appOrigin) {
      if (name === 'ledger.opening') untold.push(() => announce(name, payload));
      return;
    }
    window.webContents.send(eventChannel(name), payload);
  };
  const userInterface = createDesktopInterface({
    mainWindow: () => window,
    linkPreload: join(builtFolder, 'preload', 'link-bridge.cjs'),
    rendererFolder,
    log,
  });
  reportDefects(log);
  serveAppPages(rendererFolder, options.environment);

  const createWindow = (): BrowserWindow => {
    const created = createMainWindow({
      preload: join(builtFolder, 'preload', 'app-bridge.cjs'),
      stateFile: join(app.getPath('userData'), 'window.json'),
      isPackaged: app.isPackaged,
      log,
    });
    created.once('closed', () => {
      window = null;
    });
    window = created;
    return created;
  };
  // It takes a moment to come up, as the app does: both at once.
  const firstWindow = createWindow();

  coffer = await options.createApp({
    dataFolder: app.getPath('userData'),
    ...(startOptions.profile === undefined ? {} : { profile: startOptions.profile }),
    ...(startOptions.plaidUrl === undefined ? {} : { plaidUrl: startOptions.plaidUrl }),
    threads: options.threads,
    environment: options.environment,
    userInterface,
    announce,
    clock: options.clock,
    version: app.getVersion(),
  });
  relayTo(coffer.log);
  coffer.getReady();
  nativeTheme.themeSource = coffer.settings().theme;

  listenToPages({
    handlers: coffer.handlers,
    isTrusted: (event) => window !== null && isTrustedSender(event, { webContentsId: window.webContents.id, origin: appOrigin }),
    log,
  });
  const template = menuTemplate(
    { choose: (item) => announce('menu.chosen', { item }), openHelp: (topic) => void userInterface.openHelp(topic) },
    { platform: process.platform, isPackaged: app.isPackaged },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  followSystem(coffer, { window: () => window, reopenWindow: () => void createWindow().loadURL(appPageUrl) });
  closeBeforeQuit(coffer.close);
  if (firstWindow.isDestroyed()) return;
  firstWindow.setBackgroundColor(backgroundColor());
  await firstWindow.loadURL(appPageUrl);
  for (const tell of untold.splice(0)) tell();
  coffer.start();
  showNotices(coffer.notices());
}
