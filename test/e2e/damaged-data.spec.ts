import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { connectionsOf } from './pages/connections.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

// Each starts the app more than once, or has it wait.
test.slow();

const note = 'Written before the damage';
/** What a disk may give back in the place of what it was given. */
const otherBytes = Buffer.alloc(65_536, 'x');

test('a damaged file is said to be that and left alone until the user says so; then the banks fill a new one', async ({
  demoFolder,
  start,
}) => {
  const ledgerFile = join(demoFolder, 'ledger.db');
  writeFileSync(ledgerFile, otherBytes);
  const { page } = await start();
  const banner = page.getByRole('alert', { name: 'Damaged data' });
  await expect(banner).toContainText('cannot be read. Nothing was changed.');
  await banner.getByRole('button', { name: 'Begin a new file…' }).click();
  await connectionsOf(page).answer('Not now');
  expect(readFileSync(ledgerFile).equals(otherBytes)).toBe(true);

  await banner.getByRole('button', { name: 'Begin a new file…' }).click();
  await connectionsOf(page).answer('Begin a new file');

  await frameOf(page).waitForMessage(/A new file is begun/);
  await expect(banner).toBeHidden();
  await frameOf(page).goTo('Transactions');
  await transactionsOf(page).waitForRows();
  const [aside = ''] = readdirSync(demoFolder).filter((name) => name.startsWith('ledger-set-aside-'));
  expect(readFileSync(join(demoFolder, aside, 'ledger.db')).equals(otherBytes)).toBe(true);
});

test('the newest sound backup takes a damaged file’s place, with what the user had written in it', async ({
  app: before,
  demoFolder,
  start,
}) => {
  const list = transactionsOf(before.page);
  await frameOf(before.page).goTo('Transactions');
  await list.waitForRows();
  await list.open(0);
  await list.writeNote(note);
  await frameOf(before.page).waitForMessage(/^Note saved/);
  await before.close();
  const [ledgerFile, backups] = [join(demoFolder, 'ledger.db'), join(demoFolder, 'backups')];
  mkdirSync(backups, { recursive: true });
  copyFileSync(ledgerFile, join(backups, 'ledger-v1-2026-11-01T00-00-00-000Z.db'));
  writeFileSync(ledgerFile, otherBytes);

  const { page } = await start();
  await page.getByRole('button', { name: 'Begin a new file…' }).click();
  await connectionsOf(page).answer('Begin a new file');

  await frameOf(page).waitForMessage(/The newest backup is in place/);
  await frameOf(page).goTo('Transactions');
  await transactionsOf(page).waitForRows();
  await transactionsOf(page).findNote(note);
});
