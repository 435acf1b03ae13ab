/** What `import … from 'electron'` means in the main process of the Chromium host. */
import { App, app as hostApp } from './electron/app.ts';
import { BrowserWindow as HostBrowserWindow } from './electron/browser-window.ts';
import { CommandLine } from './electron/command-line.ts';
import { dialog as hostDialog } from './electron/dialog.ts';
import { shell as hostShell } from './electron/external-shell.ts';
import { Menu as HostMenu } from './electron/menu.ts';
import { nativeTheme as hostNativeTheme, colorScheme } from './electron/native-theme.ts';
import { powerMonitor as hostPowerMonitor } from './electron/power-monitor.ts';
import { screen as hostScreen } from './electron/screen.ts';
import { IpcMain } from './electron/ipc.ts';
import { Protocol } from './electron/protocol.ts';
import { Session } from './electron/session.ts';
import { absent, guarded, throwOnUnknownMembers } from './electron/unimplemented.ts';
import { ipcMain as hostIpcMain, WebContents } from './electron/web-contents.ts';

hostNativeTheme.on('updated', () => {
  for (const window of HostBrowserWindow.getAllWindows()) {
    void window.webContents
      .page()
      .then((page) => page.emulateMedia({ colorScheme: colorScheme() }))
      .catch(() => undefined);
  }
});

throwOnUnknownMembers('app', App);
throwOnUnknownMembers('commandLine', CommandLine);
throwOnUnknownMembers('BrowserWindow', HostBrowserWindow);
throwOnUnknownMembers('WebContents', WebContents);
throwOnUnknownMembers('Session', Session);
throwOnUnknownMembers('protocol', Protocol);
throwOnUnknownMembers('ipcMain', IpcMain);

export const app = hostApp;
export const BrowserWindow = HostBrowserWindow;
export const dialog = guarded('dialog', hostDialog);
export const ipcMain = hostIpcMain;
export const Menu = HostMenu;
export const nativeTheme = hostNativeTheme;
export const powerMonitor = guarded('powerMonitor', hostPowerMonitor);
export const protocol = Session.defaultSession.protocol;
export const screen = guarded('screen', hostScreen);
export const session = guarded('session', {
  get defaultSession(): Session {
    return Session.defaultSession;
  },
  fromPartition: (partition: string) => Session.fromPartition(partition),
});
export const shell = guarded('shell', hostShell);

export const autoUpdater = absent('autoUpdater');
export const BaseWindow = absent('BaseWindow');
export const BrowserView = absent('BrowserView');
export const clipboard = absent('clipboard');
export const contentTracing = absent('contentTracing');
export const crashReporter = absent('crashReporter');
export const desktopCapturer = absent('desktopCapturer');
export const globalShortcut = absent('globalShortcut');
export const inAppPurchase = absent('inAppPurchase');
export const MenuItem = absent('MenuItem');
export const MessageChannelMain = absent('MessageChannelMain');
export const nativeImage = absent('nativeImage');
export const net = absent('net');
export const netLog = absent('netLog');
export const Notification = absent('Notification');
export const powerSaveBlocker = absent('powerSaveBlocker');
export const pushNotifications = absent('pushNotifications');
export const safeStorage = absent('safeStorage');
export const ShareMenu = absent('ShareMenu');
export const systemPreferences = absent('systemPreferences');
export const TouchBar = absent('TouchBar');
export const Tray = absent('Tray');
export const utilityProcess = absent('utilityProcess');
export const View = absent('View');
export const webContents = absent('webContents');
export const WebContentsView = absent('WebContentsView');
export const webFrameMain = absent('webFrameMain');
