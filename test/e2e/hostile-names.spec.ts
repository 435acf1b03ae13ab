import { expect } from 'playwright/test';

import { test } from './fixtures.ts';
import { bank, openSignIn } from './journeys/connect-bank.ts';
import { connectionsOf } from './pages/connections.ts';
import { frameOf } from './pages/frame.ts';
import { transactionsOf } from './pages/transactions.ts';

const names = [
  '<img src=x onerror="document.title=\'taken\'">',
  '\u202Egnp.exe backwards',
  `${'W'.repeat(8_000)} long`,
  'zero\u200Bwidth\u200D\u2060 and emoji 👩‍👩‍👧‍👦🏳️‍🌈',
  '=HYPERLINK("https://evil.example")',
];

/** A person whose bank names their purchases, as Plaid's Sandbox takes one for a password. */
function personWith(descriptions: readonly string[]): string {
  const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  const transactions = descriptions.map((description, index) => ({
    date_transacted: day,
    date_posted: day,
    amount: 10 + index,
    currency: 'USD',
    description,
  }));
  return JSON.stringify({ override_accounts: [{ type: 'depository', subtype: 'checking', transactions }] });
}

test('whatever a bank calls a purchase is text, and its amount stays in view (B10)', async ({ emptyApp: app }) => {
  const { page } = app;
  const link = await openSignIn(app);
  await link.signIn('user_custom', personWith(names));
  await link.acceptAccounts();
  await connectionsOf(page).waitForBank(bank);
  await frameOf(page).goTo('Transactions');
  const transactions = transactionsOf(page);
  await expect(transactions.rows()).toHaveCount(names.length, { timeout: 60_000 });

  const rows = await Promise.all(
    (await transactions.rows().all()).map(async (row) => {
      const amount = row.getByRole('gridcell').last();
      return {
        height: (await row.boundingBox())?.height,
        inView: await isInView(amount),
        elements: await row.locator('img, a').count(),
      };
    }),
  );
  await transactions.open(0);

  const [{ height } = { height: 0 }] = rows;
  expect(rows).toEqual(names.map(() => ({ height, inView: true, elements: 0 })));
  await expect(transactions.inspector()).toBeVisible();
  expect([await page.title(), await page.locator('body').evaluate((body) => body.scrollWidth <= body.clientWidth)]).toEqual([
    expect.stringContaining('Coffer'),
    true,
  ]);
});

async function isInView(cell: ReturnType<ReturnType<typeof transactionsOf>['rows']>): Promise<boolean> {
  return cell.evaluate((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && left >= 0 && right <= innerWidth;
  });
}
