/** A start on data that an earlier Coffer left: test/fixtures/ledgers. */
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright';

import type { LedgerLocation } from '#ports/ledger.ts';
import { connect, type KeyedDatabase } from '../../src-main/ledger/connect.ts';
import { chooseVault } from '../../src-main/vault/choose-vault.ts';
import { anEarlierLedger } from '../support/ledger-fixture.ts';
import { test } from './fixtures.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

// Each starts the app more than once, or has it wait.
test.slow();

/** In every fixture. */
const note = 'better words';

/** The first schema's ledger in the place of the demo's, under the demo's key. */
async function earlierLedgerIn(demoFolder: string): Promise<LedgerLocation> {
  const note = (): Promise<void> => Promise.resolve();
  const file = join(demoFolder, 'vault.json');
  const vault = await chooseVault({ profile: 'demo', file, mode: 'automatic', known: null, note });
  return anEarlierLedger(1, demoFolder, Buffer.from((await vault.read('ledger/key')) ?? '', 'hex'));
}

/** Another program that writes, and has not ended yet. */
function holdOpen(location: LedgerLocation): KeyedDatabase {
  const database = connect(location, { readonly: false });
  database.pragma('journal_mode = WAL');
  database.exec('BEGIN IMMEDIATE');
  return database;
}

async function expectNoteThere(page: Page): Promise<void> {
  await frameOf(page).goTo('Transactions');
  await transactionsOf(page).waitForRows();
  await transactionsOf(page).findNote(note);
}

test('the window says that data is brought to its new form, and what keeps it from that; then everything is there', async ({
  demoFolder,
  start,
}) => {
  const holder = holdOpen(await earlierLedgerIn(demoFolder));
  const { page } = await start();
  const tryAgain = page.getByRole('main').getByRole('button', { name: 'Try again' }).first();
  const inUse = page.getByText('Another program is using your data').first();
  await expect(inUse).toBeVisible();

  // It waits for the other program for five seconds each time.
  await expect(async () => {
    await tryAgain.click({ timeout: 10_000 });
    await expect(page.getByRole('status', { name: 'Opening your data' })).toContainText('new form', { timeout: 10_000 });
  }).toPass();
  holder.close();
  await expect(async () => {
    if (await tryAgain.isVisible()) await tryAgain.click({ timeout: 10_000 });
    await expect(page.getByText('Girokonto').first()).toBeVisible({ timeout: 10_000 });
  }).toPass();

  await expectNoteThere(page);
});

test('data that cannot be brought to its new form is left as it was, which the window says, until it can', async ({
  demoFolder,
  start,
}) => {
  const location = await earlierLedgerIn(demoFolder);
  const inTheWay = (sql: string): void => {
    const database = connect(location, { readonly: false });
    database.exec(sql);
    database.close();
  };
  inTheWay('CREATE TABLE bank_products (anything TEXT)');
  const { page } = await start();
  await expect(page.getByText('Your data could not be brought from format 1').first()).toBeVisible();

  inTheWay('DROP TABLE bank_products');
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).first().click();

  await expectNoteThere(page);
});
