/** Preload, bridge, IPC, navigation and windows, each as Electron documents it. */
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol, session } from 'electron';
import { say } from './say.mjs';

app.setPath('userData', process.env.CONTRACT_DATA_FOLDER);
app.commandLine.appendSwitch('js-flags', '--expose-gc');
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const page = '<!doctype html><title>Page</title><script src="/page.js"></script>';

app.whenReady().then(async () => {
  const served = [];
  protocol.handle('app', (request) => {
    served.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url);
    if (pathname === '/page.js')
      return new Response('window.early = typeof api; window.flagged = typeof gc;', {
        headers: { 'content-type': 'text/javascript' },
      });
    if (pathname === '/away') return new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } });
    return new Response(page, {
      headers: {
        'content-type': 'text/html',
        'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
      },
    });
  });
  const blocked = [];
  session.defaultSession.webRequest.onBeforeRequest((details, decide) => {
    const isOurs = details.url.startsWith('app:');
    if (!isOurs) blocked.push(details.url);
    decide({ cancel: !isOurs });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.defaultSession.setPermissionCheckHandler(() => false);

  ipcMain.handle('echo', (event, value) => {
    say('sender', [event.senderFrame.url, event.senderFrame.parent === null, event.sender.id === window.webContents.id]);
    return value;
  });
  ipcMain.handle('fail', () => {
    throw new Error('on purpose');
  });
  ipcMain.on('tell', (_event, value) => say('told', value));

  const window = new BrowserWindow({ show: false, webPreferences: { preload: join(import.meta.dirname, 'preload.cjs') } });
  const contents = window.webContents;
  contents.ipc.handle('scoped', () => 'by the window itself');
  window.once('ready-to-show', () => say('ready-to-show'));
  const asked = [];
  contents.on('will-navigate', (event) => {
    asked.push(['will-navigate', event.url]);
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    asked.push(['will-redirect', event.url]);
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    asked.push(['window-open', url]);
    return { action: 'deny' };
  });
  const run = (code) => contents.executeJavaScript(code);

  await window.loadURL('app://coffer/index.html?a=1');
  say('loaded', [contents.getURL(), await run('document.title')]);
  say('early', await run('window.early'));
  say('flagged', await run('window.flagged'));
  say('served', served);

  say('echo', await run('api.echo({ list: [1, null, "text"], nested: { yes: true } })'));
  say(
    'types',
    await run(
      'api.echo([undefined, 1n, new Date(0), NaN, -0]).then(([a, b, c, d, e]) => [typeof a, typeof b, c.getTime(), Number.isNaN(d), Object.is(e, -0)])',
    ),
  );
  say(
    'uncloneable',
    await run('(async () => api.echo(() => 1))().then(() => "passed", (error) => error.message.includes("could not be cloned"))'),
  );
  say('fail', await run('api.fail().catch((error) => error.message)'));
  say('nobody', await run('api.nobody().catch((error) => error.message)'));
  say('scoped', await run('api.scoped()'));
  await run('api.tell("a word")');

  say('bridge', await run('[api.add(1, 2), api.nested.list, Object.isFrozen(api), Object.isFrozen(api.nested)]'));
  say(
    'bridge-throws',
    await run('(() => { try { api.throwing(); } catch (error) { return [error instanceof Error, error.message]; } })()'),
  );
  say(
    'bridge-fixed',
    await run('(() => { try { window.api = 1; api.add = 1; } catch {} return [typeof window.api, api.add(2, 2)]; })()'),
  );
  say('isolated', await run('["require", "process", "module", "ipcRenderer"].filter((name) => name in window)'));

  await run('window.heard = []; window.stop = api.listen((...news) => heard.push(news)); 0');
  contents.send('news', 1, { two: 2 });
  await wait(300);
  await run('stop()');
  contents.send('news', 3);
  await wait(300);
  say('heard', await run('window.heard'));

  for (const code of [
    'location.href = "https://elsewhere.example/x"',
    'location.href = "/other"',
    'window.open("https://elsewhere.example/popup")',
  ]) {
    await run(`void (${code})`);
    await wait(300);
  }
  say('asked', asked.splice(0));
  say('stayed', [contents.getURL(), await run('document.title'), BrowserWindow.getAllWindows().length]);
  await run('history.replaceState(null, "", "#/there")');
  await wait(100);
  say('in-page', [contents.getURL(), asked.splice(0)]);

  await window.loadURL('app://coffer/away').catch(() => undefined);
  await wait(300);
  say('redirect', asked.splice(0));
  await window.loadURL('app://coffer/index.html');
  await run('fetch("https://elsewhere.example/data").catch(() => 0)');
  say('permission', await run('navigator.permissions.query({ name: "geolocation" }).then(({ state }) => state)'));
  say(
    'reached',
    blocked.filter((url) => url.includes('/data')),
  );

  const other = new BrowserWindow({
    show: false,
    webPreferences: { partition: 'other', preload: join(import.meta.dirname, 'preload.cjs') },
  });
  const otherProtocol = session.fromPartition('other').protocol;
  otherProtocol.handle('app', () => new Response(page, { headers: { 'content-type': 'text/html' } }));
  await run('localStorage.setItem("mine", "1")');
  await other.loadURL('app://coffer/index.html');
  say('partition', await other.webContents.executeJavaScript('localStorage.length'));
  say('scoped-elsewhere', await other.webContents.executeJavaScript('api.scoped().catch((error) => error.message)'));
  say('same-session', session.fromPartition('other') === session.fromPartition('other'));
  say('done');
  app.quit();
});
