/**
 * What the shell relies on, as Electron documents it. The apps run on real Electron where its binary
 * is and on the Chromium host elsewhere, and must say the same on both.
 */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hostName } from '../../support/launch-app.ts';
import { runApp, temporaryFolder, type RunningApp } from './run-app.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe(`pages, on ${hostName}`, () => {
  let app: RunningApp;
  const said = (name: string): Promise<unknown> => app.said(name);
  beforeAll(async () => {
    app = runApp('pages.mjs', folder.path);
    await app.said('done');
  });

  it('loadURL resolves when a custom scheme has answered', async () => {
    expect([await said('loaded'), await said('served')]).toEqual([
      ['app://coffer/index.html?a=1', 'Page'],
      ['GET app://coffer/index.html?a=1', 'GET app://coffer/page.js'],
    ]);
  });

  it('a window is ready to show after its first page', async () => {
    expect(await said('ready-to-show')).toBeNull();
  });

  it("the preload runs before the page's own scripts", async () => {
    expect(await said('early')).toBe('object');
  });

  it('switches that main appends reach the page: V8 shows what a flag tells it to', async () => {
    expect(await said('flagged')).toBe('function');
  });

  it('invoke carries structured clones there and back, and knows its sender', async () => {
    expect([await said('echo'), await said('types'), await said('sender')]).toEqual([
      { list: [1, null, 'text'], nested: { yes: true } },
      ['undefined', 'bigint', 0, true, true],
      ['app://coffer/index.html?a=1', true, true],
    ]);
  });

  it('what can not be cloned does not pass', async () => {
    expect(await said('uncloneable')).toBe(true);
  });

  it('a handler that throws, or is not there, rejects the call', async () => {
    expect([await said('fail'), await said('nobody')]).toEqual([
      "Error invoking remote method 'fail': Error: on purpose",
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    ]);
  });

  it("a window's own handlers serve that window only", async () => {
    expect([await said('scoped'), await said('scoped-elsewhere')]).toEqual([
      'by the window itself',
      "Error invoking remote method 'scoped': Error: No handler registered for 'scoped'",
    ]);
  });

  it('send reaches ipcMain.on, webContents.send reaches ipcRenderer.on', async () => {
    expect([await said('told'), await said('heard')]).toEqual(['a word', [[1, { two: 2 }]]]);
  });

  it('the bridge is frozen, calls across worlds, and hands errors over', async () => {
    expect([await said('bridge'), await said('bridge-throws'), await said('bridge-fixed'), await said('isolated')]).toEqual([
      [3, [1, 2], true, true],
      [true, 'from the preload'],
      ['object', 4],
      [],
    ]);
  });

  it('will-navigate and the window-open handler are asked, and stop what they deny', async () => {
    expect([await said('asked'), await said('stayed')]).toEqual([
      [
        ['will-navigate', 'https://elsewhere.example/x'],
        ['will-navigate', 'app://coffer/other'],
        ['window-open', 'https://elsewhere.example/popup'],
      ],
      ['app://coffer/index.html?a=1', 'Page', 1],
    ]);
  });

  it('a move within the page asks nobody', async () => {
    expect(await said('in-page')).toEqual(['app://coffer/index.html?a=1#/there', []]);
  });

  it('will-redirect is asked, and navigations by main are not', async () => {
    expect(await said('redirect')).toEqual([['will-redirect', 'https://elsewhere.example/']]);
  });

  it('permissions are what the handlers say', async () => {
    expect(await said('permission')).toBe('denied');
  });

  it('what the policy of the page forbids does not even reach the session', async () => {
    expect(await said('reached')).toEqual([]);
  });

  it('a partition shares nothing with another, and is the same by name', async () => {
    expect([await said('partition'), await said('same-session')]).toEqual([0, true]);
  });

  it('app.quit ends the process', async () => {
    expect(await app.ended).toMatchObject({ code: 0 });
  });
});

describe(`pop-ups, on ${hostName}`, () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = runApp('pop-ups.mjs', folder.path);
    await app.said('done');
  });

  it('what the handler denies opens no window and asks for nothing', async () => {
    expect(await app.said('denied')).toEqual([0, 1, false]);
  });

  it('the handler is told what was asked for, and what it allows becomes a window', async () => {
    expect([await app.said('details'), await app.said('created')]).toEqual([
      [
        ['/denied', 'no', 'new-window'],
        ['/child', 'yes', 'new-window'],
      ],
      ['/child', true, true],
    ]);
  });

  it('a child has its opener to answer to and its session, and not its preload', async () => {
    expect([await app.said('session'), await app.said('heard')]).toEqual([
      true,
      [['hello', true, 'undefined', 'seen=1', 'its origin']],
    ]);
  });

  it('a child can be kept where it is, and is gone with its opener', async () => {
    expect([await app.said('guarded'), await app.said('closed-with-opener')]).toEqual([[['/elsewhere'], '/child'], true]);
  });
});

describe(`the app's life, on ${hostName}`, () => {
  it('closing and quitting happen in order, and can be held back', async () => {
    const app = runApp('life.mjs', folder.path);

    const { code } = await app.ended;
    expect([await app.said('ready-at-first'), await app.said('survived'), await app.said('order'), code]).toEqual([
      false,
      true,
      ['close prevented', 'close', 'closed', 'window-all-closed', 'before-quit', 'before-quit', 'will-quit', 'quit 0'],
      0,
    ]);
  });

  it('a second instance tells the first, and goes', async () => {
    const first = runApp('lock.mjs', folder.path);
    await first.said('waiting');

    const second = runApp('lock.mjs', folder.path, ['--word']);

    expect([await first.said('second'), await second.said('first'), (await second.ended).code, (await first.ended).code]).toEqual(
      [true, false, 0, 0],
    );
  });

  it('the lock is free again after a kill', async () => {
    const killed = runApp('lock.mjs', folder.path);
    await killed.said('waiting');
    killed.process.kill('SIGKILL');
    await killed.ended;

    const next = runApp('lock.mjs', folder.path);
    const isFirst = await next.said('first');
    next.process.kill('SIGTERM');
    await next.ended;
    expect(isFirst).toBe(true);
  });

  it('SIGTERM quits as the user would', async () => {
    const app = runApp('window-only.mjs', folder.path);
    await app.said('open');
    app.process.kill('SIGTERM');

    expect(await app.ended).toMatchObject({ code: 0 });
  });
});

describe.runIf(hostName === 'Chromium host')('the Chromium host itself', () => {
  it('names what it does not have', async () => {
    const app = runApp('beyond.mjs', folder.path);

    const { code } = await app.ended;
    expect([Object.fromEntries(app.everythingSaid()), code]).toEqual([
      {
        module: 'electron.safeStorage.isEncryptionAvailable is not implemented by the Chromium host',
        class: 'electron.Tray is not implemented by the Chromium host',
        app: 'electron.app.dock is not implemented by the Chromium host',
        ipcMain: 'electron.ipcMain.handleEverything is not implemented by the Chromium host',
        session: 'electron.Session.setProxy is not implemented by the Chromium host',
        weak: 'The Chromium host can’t give a page sandbox: false.',
        there: null,
      },
      3,
    ]);
  });

  it.runIf(existsSync('/proc'))('notices that Chromium was killed, and ends like after a closed window', async () => {
    const app = runApp('window-only.mjs', folder.path);
    await app.said('open');
    for (const child of await childrenOf(app.process.pid ?? 0)) process.kill(child, 'SIGKILL');

    expect([await app.said('destroyed'), (await app.ended).code]).toEqual([null, 0]);
  });
});

async function childrenOf(parent: number): Promise<number[]> {
  const { readdir, readFile } = await import('node:fs/promises');
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(
    numbers.map(async (number) => {
      const stat = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => '');
      return [Number(number), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])] as const;
    }),
  );
  return parents.filter(([, its]) => its === parent).map(([child]) => child);
}
