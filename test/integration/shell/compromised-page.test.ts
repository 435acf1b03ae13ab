/** What a page that somebody else has taken over can do to main: nothing but ask, and not too much of that. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { LaunchedApp } from '../../support/launch-app.ts';
import { launchBesideHostileServer, type Besieged } from '../../support/shell-fixture/launch-beside-hostile-server.ts';

let besieged: Besieged;
let app: LaunchedApp;
let page: Page;

beforeAll(async () => {
  besieged = await launchBesideHostileServer();
  ({ app } = besieged);
  page = app.page;
});
afterAll(() => besieged.end());

const stillAnswers = (): Promise<unknown> => page.evaluate("coffer.call['app.state']({}).then((text) => JSON.parse(text).ok)");

describe('frames that a page makes (A3)', () => {
  it.each([
    ['an empty one', {}],
    ['one with a text of its own', { srcdoc: '<h1>mine</h1>' }],
    ['one of the app’s own page', { src: '/index.html' }],
    ['one of a script', { src: 'javascript:document.title' }],
  ])('%s get no way to main', async (_what, attributes) => {
    const seen = await page.evaluate(async (given) => {
      const frame = Object.assign(document.createElement('iframe'), given);
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 300));
      try {
        return typeof (frame.contentWindow as { coffer?: unknown } | null)?.coffer;
      } catch {
        return 'another origin';
      } finally {
        frame.remove();
      }
    }, attributes);

    expect(seen).toMatch(/^undefined$|^another origin$/);
  });
});

describe('a flood (A7)', () => {
  it('of ten thousand calls at once is answered, call by call, and leaves main awake', async () => {
    const outcomes = await page.evaluate(async () => {
      const { coffer } = window as unknown as { coffer: { call: { 'app.state': (input: object) => Promise<string> } } };
      const answers = await Promise.all(Array.from({ length: 10_000 }, () => coffer.call['app.state']({})));
      return answers.filter((text) => typeof (JSON.parse(text) as { ok?: unknown }).ok === 'boolean').length;
    });

    expect([outcomes, await stillAnswers()]).toEqual([10_000, true]);
  });
});

describe('a file that is dropped on the window (B7)', () => {
  it('takes the page nowhere', async () => {
    const address = page.url();
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 100, y: 100, data });
    }
    await page.waitForTimeout(300);

    expect([page.url(), await page.textContent('h1'), await stillAnswers()]).toEqual([address, 'Fixture', true]);
  });
});

describe('a page that goes away in the middle of a call (A9)', () => {
  it('harms nobody: main goes on, and the page that comes back is answered', async () => {
    await page
      .evaluate("void coffer.call['connections.list']({}); void coffer.call['app.state']({}); location.reload(); 0")
      .catch(() => undefined);
    await page.waitForLoadState('load');

    expect([await stillAnswers(), app.output()]).toEqual([true, expect.not.stringMatching(/^error /m)]);
  });
});
