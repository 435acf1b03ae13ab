import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createShellFixture, type ShellFixture } from '../../support/shell-fixture/launch-shell-fixture.ts';

let fixture: ShellFixture;
beforeAll(async () => {
  fixture = await createShellFixture();
});
afterAll(() => fixture.remove());

describe('the life of the window', () => {
  it('closing the window closes the app, then ends the process', async () => {
    const app = await fixture.launch();
    await app.page.close();

    const exitCode = await app.exited;
    // The host says a word of its own where the system gives Chromium no sandbox.
    const said = app.output().match(/^app-.*$/gm);
    expect([exitCode, said]).toEqual([0, ['app-started', 'app-closed']]);
  });

  it('an app that does not finish closing is not waited for longer than five seconds', async () => {
    const app = await fixture.launch({ FIXTURE_NEVER_CLOSES: '1' });
    const start = performance.now();
    await app.close();
    const seconds = (performance.now() - start) / 1000;

    // The rest is Chromium's own goodbye, however slow the machine.
    expect([await app.exited, seconds > 4.9 && seconds < 60]).toEqual([0, true]);
  });

  it('remembers where it was', async () => {
    const app = await fixture.launch();
    await app.close();

    expect(JSON.parse(await readFile(join(fixture.dataFolder, 'window.json'), 'utf8'))).toMatchObject({
      width: 1280,
      height: 800,
    });
  });

  it('a second start on the same data ends, and leaves the first alone', async () => {
    const first = await fixture.launch();

    const second = await fixture.launch().catch((error: unknown) => String(error));
    const isAlive = await first.page.evaluate("coffer.call['app.state']({}).then((text) => JSON.parse(text).ok)");
    await first.close();

    expect([second, isAlive]).toEqual([expect.stringContaining('The app ended (0) before its window opened'), true]);
  });

  it('starts again after it was killed', async () => {
    const killed = await fixture.launch();
    await killed.kill();

    const app = await fixture.launch();
    const title = await app.page.title();
    await app.close();
    expect(title).toBe('Fixture');
  });

  it('follows the theme of the settings; in tests nothing moves', async () => {
    const app = await fixture.launch();
    const media = await app.page.evaluate(
      "['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'].map((query) => matchMedia(query).matches)",
    );
    await app.close();

    expect(media).toEqual([true, true]);
  });

  it('a command of the command line runs without a window', async () => {
    const outcome = await fixture.launch({}, ['--profile', 'demo', 'sync']).catch((error: unknown) => String(error));

    expect(outcome).toMatch(/The app ended \(3\) before its window opened:\ncommand --profile demo sync\n$/);
  });

  it('a wrong argument is answered with one sentence, and no window', async () => {
    const outcome = await fixture.launch({}, ['--profile=staging']).catch((error: unknown) => String(error));

    expect(outcome).toMatch(
      /The app ended \(1\) before its window opened:\nCoffer could not start\nThere is no profile “staging”: choose demo, sandbox or production\.\n$/,
    );
  });
});
