import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';

import type { HostCommand, HostReport } from '../chromium-host/test-control.ts';
import type { LaunchedApp, LaunchOptions } from './launch-app.ts';

const patienceMilliseconds = 60_000;

export async function launchOnChromiumHost(options: LaunchOptions, projectFolder: string): Promise<LaunchedApp> {
  const child = startHost(options, projectFolder);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));

  const endpoints = new EventEmitter<{ added: [] }>();
  const waitingEndpoints: string[] = [];
  const opened: string[] = [];
  child.on('message', (message) => {
    const report = message as HostReport;
    if (report.kind === 'opened-externally') opened.push(report.url);
    else {
      waitingEndpoints.push(report.endpoint);
      endpoints.emit('added');
    }
  });
  const browsers: Browser[] = [];
  const command = (message: HostCommand): Promise<void> =>
    new Promise((resolve, reject) => child.send(message, (error) => (error === null ? resolve() : reject(error))));

  /** The page of the next Chromium that the host starts: each window with a session of its own has one. */
  async function nextPage(isThere: (url: string) => boolean): Promise<Page> {
    const endpoint = waitingEndpoints.shift() ?? (await nextEndpoint());
    const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true });
    browsers.push(browser);
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page === undefined) throw new Error('Chromium has no window.');
    await page.waitForURL((url) => isThere(url.href), { timeout: patienceMilliseconds, waitUntil: 'domcontentloaded' });
    return page;
  }

  async function nextEndpoint(): Promise<string> {
    const early = exited.then((code) => {
      throw new Error(`The app ended (${String(code)}) before its window opened:\n${output.join('')}`);
    });
    await Promise.race([once(endpoints, 'added', { signal: AbortSignal.timeout(patienceMilliseconds) }), early]);
    return waitingEndpoints.shift() ?? '';
  }

  async function end(how: () => Promise<void> | void): Promise<void> {
    await how();
    await exited;
    await Promise.allSettled(browsers.map((browser) => browser.close()));
  }

  const close = (): Promise<void> => end(() => command({ kind: 'quit' }).catch(() => undefined));
  const kill = (): Promise<void> => end(() => void child.kill('SIGKILL'));
  try {
    return {
      host: 'Chromium host',
      page: await nextPage((url) => url.startsWith('https://')),
      linkPage: () => nextPage((url) => url.startsWith('http://localhost')),
      answerSaveDialog: (path) => command({ kind: 'answer-save-dialog', path }),
      openedExternally: () => Promise.resolve([...opened]),
      chooseMenuItem: (label) => command({ kind: 'choose-menu-item', label }),
      output: () => output.join(''),
      exited,
      close,
      kill,
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

function startHost({ dataFolder, environment, args = [], mainFile }: LaunchOptions, projectFolder: string): ChildProcess {
  return fork(mainFile ?? join(projectFolder, 'out/main/main.js'), args, {
    execArgv: ['--import', pathToFileURL(join(projectFolder, 'test/chromium-host/register.mjs')).href],
    env: { ...process.env, COFFER_HOST_HEADLESS: '1', COFFER_DATA_DIR: dataFolder, ...environment },
    silent: true,
  });
}
