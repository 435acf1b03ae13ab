/** A window and nothing that listens: whatever ends it ends the app. */
import { app, BrowserWindow, protocol } from 'electron';
import { say } from './say.mjs';

app.setPath('userData', process.env.CONTRACT_DATA_FOLDER);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.whenReady().then(async () => {
  protocol.handle('app', () => new Response('<h1>page</h1>', { headers: { 'content-type': 'text/html' } }));
  const window = new BrowserWindow({ show: false });
  window.webContents.once('destroyed', () => say('destroyed'));
  await window.loadURL('app://coffer/');
  say('open');
});
