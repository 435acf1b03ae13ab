/** What the host does not have, it names. */
import { app, BrowserWindow, ipcMain, Menu, safeStorage, session, Tray } from 'electron';
import { say } from './say.mjs';

const tries = {
  module: () => safeStorage.isEncryptionAvailable(),
  class: () => new Tray('x.png'),
  app: () => app.dock,
  ipcMain: () => ipcMain.handleEverything(),
  session: () => session.defaultSession.setProxy({}),
  weak: () => new BrowserWindow({ webPreferences: Object.fromEntries([['sandbox', false]]) }),
  there: () => Menu.getApplicationMenu(),
};
for (const [name, attempt] of Object.entries(tries)) {
  try {
    say(name, attempt());
  } catch (error) {
    say(name, error.message);
  }
}
app.exit(3);
