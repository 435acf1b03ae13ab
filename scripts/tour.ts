/**
 * `npm run tour`: Coffer's main job in the real window, without showing it. Leaves a picture of each
 * stop, light and dark, and the exported CSV in a folder that it names. The README's pictures are
 * some of them: `npm run tour -- --readme` puts them there.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { doMainJob, type Stop } from '../test/e2e/journeys/main-job.ts';
import { hostName, launchApp } from '../test/support/launch-app.ts';
import { ensureBuilt } from './running/ensure-built.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'tour');
const csvFile = join(folder, 'transactions.csv');
const readmePictures: Readonly<Partial<Record<Stop, string>>> = { overview: 'overview', search: 'transactions' };

await ensureBuilt(root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const dataFolder = mkdtempSync(join(tmpdir(), 'coffer-tour-'));
const app = await launchApp({ dataFolder });
console.log(`The tour runs on: ${hostName}`);

let stops = 0;

async function takePictures(stop: Stop, page: Page): Promise<void> {
  stops += 1;
  for (const colorScheme of ['light', 'dark'] as const) {
    const name = `${String(stops).padStart(2, '0')}-${stop}-${colorScheme}.png`;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, name), animations: 'disabled' });
    const picture = readmePictures[stop];
    if (picture !== undefined && process.argv.includes('--readme')) {
      copyFileSync(join(folder, name), join(root, `docs/pictures/${picture}-${colorScheme}.png`));
    }
  }
  console.log(`  ${stops}. ${stop}`);
}

try {
  await app.page.setViewportSize({ width: 1280, height: 800 });
  await doMainJob(app, csvFile, takePictures);
  console.log(`The pictures and the exported CSV are in ${folder}`);
} catch (error) {
  await app.page.screenshot({ path: join(folder, 'where-it-stopped.png') }).catch(() => undefined);
  console.error(`The tour stopped: ${error instanceof Error ? error.message : String(error)}\nWhat it saw is in ${folder}`);
  process.exitCode = 1;
} finally {
  await app.close();
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
