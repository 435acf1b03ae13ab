/** Starts what was packed: the command line links and syncs the demo bank, and the window opens on it. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { chromium } from 'playwright';
import { z } from 'zod';

const firstPlatypusBank = 'ins_109508';
const windowMilliseconds = 60_000;

/** Throws when any of it does not work. */
export async function smokeTest(packed: string): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'coffer-packed-'));
  try {
    const count = syncDemoBank(packed, dataFolder);
    console.log(`The packed command line synced ${count} transactions of the demo bank.`);
    if (existsSync(join(packed, 'host'))) console.log(`The packed window opened: “${await openWindow(packed, dataFolder)}”.`);
  } finally {
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Answers how many transactions arrived. Electron's archive is laid out first, where Node has to run it. */
function syncDemoBank(packed: string, dataFolder: string): number {
  const unpacked = join(packed, 'resources/app');
  const isUnpacked = existsSync(unpacked);
  const app = isUnpacked ? unpacked : join(dataFolder, 'app');
  if (!isUnpacked) extractAll(join(packed, 'resources/app.asar'), app);

  const coffer = (...args: string[]): string =>
    execFileSync(
      process.execPath,
      [join(app, 'out/main/coffer.js'), '--profile', 'demo', '--data-dir', join(dataFolder, 'data'), ...args],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
  coffer('link', '--institution', firstPlatypusBank);
  coffer('sync');
  const rows = coffer('export', 'transactions', '--format', 'csv', '--out', '-').trim().split('\r\n').length - 1;
  if (rows < 100) throw new Error(`The packed command line synced ${rows} transactions: two years of the demo bank have more.`);
  return rows;
}

/** Answers the window's title. */
async function openWindow(packed: string, dataFolder: string): Promise<string> {
  const child = spawn(join(packed, 'coffer'), [`--data-dir=${join(dataFolder, 'data')}`, '--profile=demo'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, COFFER_HOST_HEADLESS: '1' },
  });
  try {
    const browser = await chromium.connectOverCDP(await chromiumEndpoint(child));
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('The packed window did not open.');
    await page.getByRole('navigation').first().waitFor({ timeout: windowMilliseconds });
    return await page.title();
  } finally {
    if (child.connected) child.send({ kind: 'quit' });
    else child.kill();
    await Promise.race([once(child, 'exit'), new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
    child.kill('SIGKILL');
  }
}

function chromiumEndpoint(child: ChildProcess): Promise<string> {
  const report = z.object({ kind: z.literal('chromium-started'), endpoint: z.string() });
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => {
      reject(new Error('The packed window did not open in time.'));
    }, windowMilliseconds);
    child.on('message', (message) => {
      const started = report.safeParse(message);
      if (!started.success) return;
      clearTimeout(timeout);
      resolve(started.data.endpoint);
    });
    child.once('exit', (code) => {
      clearTimeout(timeout);
      reject(new Error(`The packed window ended at once (exit code ${code ?? 'none'}).`));
    });
  });
}
