/** Brings up the desktop app: locks, windows, menu and the app object behind them, and takes them down again. */
import { join } from 'node:path';
import { app, dialog, Menu, nativeTheme, protocol, session, type BrowserWindow } from 'electron';

import { eventChannel } from '#contract/channels.ts';
import type { Announce } from '#contract/events.ts';
import { CofferError } from '#contract/failures.ts';
import type { App, AppOptions } from '../app/app.ts';
import { serveFile } from './security/app-files.ts';
import { closeBeforeQuit } from './close-before-quit.ts';
import { cspFor } from './security/content-security-policy.ts';
import { listenToPages } from './ipc/listen-to-pages.ts';
import { openHelp } from './external-links.ts';
import { followSystem } from './follow-system.ts';
import { developmentServer, serveFromDevelopmentServer } from './security/development-server.ts';
import { guardSession } from './security/guard-session.ts';
import { createLogRelay } from './log-relay.ts';
import { createMainWindow } from './main-window.ts';
import { menuTemplate } from './menu-template.ts';
import { isAllowedRequest } from './security/navigation-policy.ts';
import { appOrigin, appPageUrl, appScheme, originOf } from './security/origins.ts';
import { readStartOptions, type StartOptions } from './start-options.ts';
import { isTrustedSender } from './ipc/trusted-sender.ts';
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
}

/**
 * Everything up to the first `await` must happen before Electron is ready: the sandbox, the lock, the
 * scheme. So call this while the main module is being evaluated, and don't await it there.
 */
export async function startShell(options: ShellOptions): Promise<void> {
  try {
    const startOptions = readStartOptions(options.args);
    if (prepare(startOptions.dataFolder ?? options.dataFolder)) {
      await app.whenReady();
      await openApp(options, startOptions);
    }
  } catch (error) {
    dialog.showErrorBox('Coffer could not start', error instanceof CofferError ? error.message : String(error));
    app.exit(1);
  }
}

/** False when another Coffer has these data open already: it was told to come to the front. */
function prepare(dataFolder: string): boolean {
  app.enableSandbox();
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

async function openApp(options: ShellOptions, startOptions: StartOptions): Promise<void> {
  const { builtFolder } = options;
  const rendererFolder = join(builtFolder, 'renderer');
  const { log, relayTo } = createLogRelay();
  let window: BrowserWindow | null = null;
  let coffer: App | null = null;

  const announce: Announce = (name, payload) => {
    if (name === 'app.changed' && coffer !== null) nativeTheme.themeSource = coffer.settings().theme;
    if (window === null || window.isDestroyed() || originOf(window.webContents.getURL()) !== appOrigin) return;
    window.webContents.send(eventChannel(name), payload);
  };
  const userInterface = createDesktopInterface({
    mainWindow: () => window,
    linkPreload: join(builtFolder, 'preload', 'link-bridge.cjs'),
    rendererFolder,
    log,
  });
  const server = developmentServer(options.environment, app.isPackaged);
  guardSession(
    session.defaultSession,
    (url) => isAllowedRequest(url, appOrigin) || (server !== null && isAllowedRequest(url, `ws://${server.host}`)),
  );
  const served = { folder: rendererFolder, origin: appOrigin, contentSecurityPolicy: cspFor({ window: 'app' }) };
  protocol.handle(appScheme, (request) =>
    server === null ? serveFile(request, served) : serveFromDevelopmentServer(request, server),
  );

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
  nativeTheme.themeSource = coffer.settings().theme;

  const openWindow = async (): Promise<void> => {
    window = createMainWindow({
      preload: join(builtFolder, 'preload', 'app-bridge.cjs'),
      stateFile: join(app.getPath('userData'), 'window.json'),
      isPackaged: app.isPackaged,
      log,
    });
    await window.loadURL(appPageUrl);
  };
  listenToPages({
    handlers: coffer.handlers,
    isTrusted: (event) => window !== null && isTrustedSender(event, { webContentsId: window.webContents.id, origin: appOrigin }),
    log,
  });
  const template = menuTemplate(
    { choose: (item) => announce('menu.chosen', { item }), openHelp: (topic) => void openHelp(topic) },
    { platform: process.platform, isPackaged: app.isPackaged },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  followSystem(coffer, { window: () => window, reopenWindow: () => void openWindow() });
  closeBeforeQuit(coffer.close);
  await openWindow();
  coffer.start();
}
