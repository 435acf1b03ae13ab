/** The least that a window can be: a scheme of its own, a page of one line, no preload. What ours stands beside. */
import { app, BrowserWindow, protocol } from 'electron';

app.setPath('userData', process.env.COFFER_DATA_DIR);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
app.whenReady().then(async () => {
  const page = '<!doctype html><title>Empty</title><p id="painted">An empty window</p>';
  protocol.handle('app', () => new Response(page, { headers: { 'content-type': 'text/html' } }));
  await new BrowserWindow({ show: false, width: 1280, height: 800 }).loadURL('app://coffer/index.html');
});
