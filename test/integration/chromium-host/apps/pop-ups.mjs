/** `window.open`: what a handler allows and denies, and what a child window has of its opener's. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { say } from './say.mjs';

app.setPath('userData', process.env.CONTRACT_DATA_FOLDER);
app.on('window-all-closed', () => undefined);

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const html = (body) => `<!doctype html><title>Page</title>${body}`;
const pages = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=1' });
  const answer = '<script>opener.postMessage(["hello", opener !== null, typeof api, document.cookie], "*")</script>';
  response.end(html(request.url === '/child' ? answer : ''));
});

app.whenReady().then(async () => {
  await new Promise((resolve) => pages.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${pages.address().port}`;
  const partition = session.fromPartition('pop-ups');
  const requested = [];
  partition.webRequest.onBeforeRequest((details, decide) => {
    requested.push(details.url);
    decide({ cancel: false });
  });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: partition, preload: join(import.meta.dirname, 'preload.cjs') },
  });
  const contents = window.webContents;
  const details = [];
  contents.setWindowOpenHandler(({ url, frameName, disposition }) => {
    details.push([new URL(url).pathname, frameName, disposition]);
    if (!url.endsWith('/child')) return { action: 'deny' };
    return { action: 'allow', overrideBrowserWindowOptions: { show: false, webPreferences: { sandbox: true } } };
  });
  const children = [];
  contents.on('did-create-window', (child, { url }) => {
    children.push([child, url]);
  });
  await window.loadURL(`${origin}/opener`);
  const run = (code) => contents.executeJavaScript(code);
  await run('window.heard = []; addEventListener("message", ({ data, origin }) => heard.push([...data, origin])); 0');

  await run(`void window.open('${origin}/denied', 'no', 'popup')`);
  await wait(700);
  say('denied', [children.length, BrowserWindow.getAllWindows().length, requested.some((url) => url.endsWith('/denied'))]);

  await run(`window.child = window.open('${origin}/child', 'yes', 'popup,width=300,height=200'); 0`);
  for (let turn = 0; turn < 100 && children.length === 0; turn++) await wait(100);
  for (let turn = 0; turn < 100 && (await run('heard.length')) === 0; turn++) await wait(100);
  say('details', details);
  const [child, url] = children[0];
  say('created', [new URL(url).pathname, child instanceof BrowserWindow, child.webContents !== contents]);
  say('session', child.webContents.session === partition);
  say(
    'heard',
    (await run('heard')).map((entry) => entry.map((part) => (part === origin ? 'its origin' : part))),
  );

  const moves = [];
  child.webContents.on('will-navigate', (event) => {
    moves.push(new URL(event.url).pathname);
    event.preventDefault();
  });
  await child.webContents.executeJavaScript(`void (location.href = '${origin}/elsewhere')`);
  await wait(700);
  say('guarded', [moves, new URL(child.webContents.getURL()).pathname]);

  let isClosed = false;
  child.once('closed', () => {
    isClosed = true;
  });
  window.destroy();
  for (let turn = 0; turn < 100 && !isClosed; turn++) await wait(100);
  say('closed-with-opener', isClosed);
  say('done');
  pages.close();
  app.quit();
});
