import { createServer, request as httpRequest, type Server } from 'node:http';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { LaunchedApp } from '../../support/launch-app.ts';
import { createShellFixture, type ShellFixture } from '../../support/shell-fixture/launch-shell-fixture.ts';

const publicToken = 'public-sandbox-01234567-89ab-cdef-0123-456789abcdef';
const metadata = { institution: { name: 'First Platypus Bank', institution_id: 'ins_109508' }, accounts: [] };

let fixture: ShellFixture;
let bank: Server;
let bankUrl: string;
let app: LaunchedApp;
let connected: Promise<unknown>;
let link: Page;

beforeAll(async () => {
  fixture = await createShellFixture();
  bank = createServer((request, response) => {
    if (request.url === '/sign-in') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>');
    response.writeHead(200, { 'content-type': 'text/javascript' }).end('window.Plaid = { create() {} };');
  }).listen(0, '127.0.0.1');
  await once(bank, 'listening');
  bankUrl = `http://127.0.0.1:${(bank.address() as AddressInfo).port}`;
  app = await fixture.launch({ FIXTURE_STAND_IN: bankUrl });
});
afterAll(async () => {
  await app.close();
  bank.close();
  await fixture.remove();
});

beforeEach(async () => {
  connected = app.page.evaluate("coffer.call['connections.connect']({})");
  connected.catch(() => undefined);
  link = await app.linkPage();
});

const results = (): unknown[] =>
  [...app.output().matchAll(/^link-result (.+)$/gm)].map(([, json = '']) => JSON.parse(json) as unknown);

/** Ends Link and answers what it came to; nothing else may have come of it. */
async function finishBy(end: () => Promise<unknown>): Promise<unknown> {
  const before = results().length;
  await end().catch(() => undefined);
  await connected;
  const added = results().slice(before);
  return added.length === 1 ? added[0] : added;
}
const close = () => finishBy(() => link.close());
const exited = { kind: 'exited', errorCode: null, errorMessage: null, status: null };
const succeeded = {
  kind: 'succeeded',
  publicToken,
  metadata: { institutionId: 'ins_109508', institutionName: 'First Platypus Bank', accounts: [] },
};
const succeed = (token: string) => `cofferLink.succeeded(${JSON.stringify(token)}, ${JSON.stringify(metadata)})`;

describe('the Link window', () => {
  it('gets the link token, and its success is the result', async () => {
    const token = await link.evaluate('cofferLink.linkToken()');

    expect([token, await finishBy(() => link.evaluate(succeed(publicToken)))]).toEqual(['link-sandbox-fixture', succeeded]);
  });

  it('closed by the user, it is an exit', async () => {
    expect(await close()).toEqual(exited);
  });

  it("exits with the bank's reason", async () => {
    const result = await finishBy(() =>
      link.evaluate("cofferLink.exited({ error_code: 'INVALID_CREDENTIALS', error_message: 'no', display_message: null }, {})"),
    );

    expect(result).toEqual({ kind: 'exited', errorCode: 'INVALID_CREDENTIALS', errorMessage: 'no', status: null });
  });

  it('the first result wins, whatever else the page says at once (B8)', async () => {
    const result = await finishBy(() =>
      link.evaluate(
        `Promise.all([${succeed(publicToken)}, ${succeed(publicToken.replace('0', 'f'))}, cofferLink.exited(null, {})])`,
      ),
    );

    expect(result).toEqual(succeeded);
  });

  it('what is no public token is refused, and Link goes on (B8)', async () => {
    const refusals = await link.evaluate(
      `Promise.all(['access-sandbox-1', '', 7, null].map((token) => cofferLink.succeeded(token, {}).then(() => 'passed', () => 'refused')))`,
    );

    expect([refusals, await finishBy(() => link.evaluate(succeed(publicToken)))]).toEqual([
      ['refused', 'refused', 'refused', 'refused'],
      succeeded,
    ]);
  });

  it("has the stand-in ready before the page's own script", async () => {
    const state = await link.evaluate(() => ({
      startedWith: (window as unknown as { startedWith: string }).startedWith,
      inertTag: document
        .querySelector('script[src="https://cdn.plaid.com/link/v2/stable/link-initialize.js"]')
        ?.getAttribute('type'),
    }));
    await close();

    expect(state).toEqual({ startedWith: 'object', inertTag: 'text/plain' });
  });

  it('knows nothing of the app (B9)', async () => {
    await app.page.evaluate("localStorage.setItem('canary', '1'); document.cookie = 'canary=1'");
    const seen = await link.evaluate(() => ({
      api: Object.keys((window as unknown as { cofferLink: object }).cofferLink),
      names: ['coffer', 'require', 'process', 'ipcRenderer', 'sendToMain'].filter((name) => name in window),
      storage: localStorage.length,
      cookies: document.cookie,
    }));
    await close();

    expect(seen).toEqual({ api: ['linkToken', 'succeeded', 'exited'], names: [], storage: 0, cookies: '' });
  });

  it('leaves nothing of its session on the disk (B9)', async () => {
    const sessions = join(fixture.dataFolder, 'window/in-memory');
    const during = await readdir(sessions);
    await close();

    await expect.poll(() => readdir(sessions), { timeout: 60_000 }).toEqual([]);
    expect(during.length).toBeGreaterThan(0);
  });

  it('opens no pop-up but on the secure web or at the demo bank, and only a few at once (B8)', async () => {
    // Chromium itself opens no files and runs no scripts for a page of the web.
    const refused = ['http://bank.example/', 'about:blank', 'http://localhost:1/'];
    const addresses = [...refused, ...Array.from({ length: 8 }, (_, count) => `https://bank.example/${count}`)];
    for (const address of addresses) {
      await link.evaluate((url) => void window.open(url, '_blank', 'popup'), address);
      // One at a time: a volley of windows makes Chromium itself stumble while two debuggers watch it.
      await link.waitForTimeout(200);
    }
    const blocked = (): number => app.output().split('Blocked a pop-up').length - 1;
    const open = (): number => link.context().pages().length - 1;
    await expect.poll(() => [blocked(), open()], { timeout: 60_000 }).toEqual([refused.length + 3, 5]);
    await close();
  });

  it('a pop-up knows nothing of Coffer, opens none itself, leaves the bank for no other page, and goes with Link (B8, B9)', async () => {
    const opening = link.waitForEvent('popup');
    await link.evaluate((url) => void window.open(url, '_blank', 'popup'), `${bankUrl}/sign-in`);
    const popUp = await opening;
    await popUp.waitForURL(/sign-in/);
    const knows = await popUp.evaluate(() => ({
      opener: window.opener !== null,
      names: ['coffer', 'cofferLink', 'require', 'process'].filter((name) => name in window),
    }));

    const isBlocked = (): boolean => app.output().includes('Blocked a pop-up of a pop-up');
    // Again and again: the Chromium host hears of what a pop-up opens only a moment after the pop-up is there.
    const openAnother = async (): Promise<boolean> => {
      await popUp.evaluate("void window.open('https://bank.example/second')");
      await expect
        .poll(isBlocked, { timeout: 1_000 })
        .toBe(true)
        .catch(() => undefined);
      return isBlocked();
    };
    await expect.poll(openAnother, { timeout: 60_000 }).toBe(true);
    await popUp.evaluate("void (location.href = 'http://elsewhere.example/')");
    const stayed = new URL(popUp.url()).pathname;
    const gone = popUp.isClosed() ? Promise.resolve() : popUp.waitForEvent('close');
    await close();
    await gone;

    expect([knows, stayed, popUp.isClosed()]).toEqual([{ opener: true, names: [] }, '/sign-in', true]);
  });

  it('stays on its page', async () => {
    const address = link.url();
    await link.evaluate("void (location.href = 'https://bank.example/')");
    await link.waitForTimeout(300);
    const after = link.url();
    await close();

    expect(after).toBe(address);
  });
});

describe("Link's page", () => {
  it('answers nobody who does not know its path and its own name, and is gone with its window', async () => {
    const address = new URL(link.url());
    const guesses = await Promise.all([
      statusOf(address, address.pathname, address.host),
      statusOf(address, address.pathname, 'evil.example'),
      statusOf(address, address.pathname, `127.0.0.1:${address.port}`),
      statusOf(address, '/link.html', address.host),
      statusOf(address, `${address.pathname}/../../../../etc/passwd`, address.host),
    ]);
    await close();

    expect([guesses, await statusOf(address, address.pathname, address.host)]).toEqual([
      [200, 403, 403, 404, 404],
      'unreachable',
    ]);
  });
});

function statusOf({ port }: URL, path: string, host: string): Promise<number | 'unreachable'> {
  return new Promise((resolve) => {
    httpRequest({ host: 'localhost', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', () => resolve('unreachable'))
      .end();
  });
}

it('Link’s window may not even write to the clipboard', async () => {
  const state = await link.evaluate(`navigator.permissions.query({ name: 'clipboard-write' }).then(({ state }) => state)`);
  await close();

  expect(state).toBe('denied');
});
