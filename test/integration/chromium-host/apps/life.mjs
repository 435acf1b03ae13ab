/** The order of what happens when windows close and an app quits. */
import { app, BrowserWindow, protocol } from 'electron';
import { say } from './say.mjs';

app.setPath('userData', process.env.CONTRACT_DATA_FOLDER);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
const order = [];
let isHeldBack = false;

say('ready-at-first', app.isReady());
app.on('before-quit', (event) => {
  order.push('before-quit');
  if (isHeldBack) return;
  isHeldBack = true;
  event.preventDefault();
  setTimeout(() => app.quit(), 50);
});
app.on('window-all-closed', () => {
  order.push('window-all-closed');
  app.quit();
});
app.on('will-quit', () => order.push('will-quit'));
app.on('quit', (_event, code) => say('order', [...order, `quit ${code}`]));

app.whenReady().then(async () => {
  protocol.handle('app', () => new Response('<h1>page</h1>', { headers: { 'content-type': 'text/html' } }));
  const window = new BrowserWindow({ show: false });
  window.once('close', (event) => {
    order.push('close prevented');
    event.preventDefault();
  });
  window.on('closed', () => order.push('closed'));
  await window.loadURL('app://coffer/');
  window.close();
  say('survived', !window.isDestroyed());
  window.on('close', () => order.push('close'));
  window.close();
});
