import { expect, test } from 'vitest';

import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, openOnBank, type WholeApp } from '../../support/whole-app.ts';

const shownNames = async ({ ask }: WholeApp) =>
  (await ask('accounts.list', {})).filter(({ hidden }) => !hidden).map(({ name }) => name);

test('accounts can be dropped and added at a bank that is connected: the same Item, gone ones hidden with their history', async () => {
  const { bank } = await aDemoBank({ rateLimits: false });
  const whole = await openOnBank(bank, { vault: 'memory' });
  const itemId = await connectAndSync(whole);
  const all = await shownNames(whole);
  const { count } = await whole.ask('transactions.outline', { filter: {} });
  whole.person.sharesOnly = all.slice(0, 1);

  const dropped = await whole.ask('connections.repair', { itemId, chooseAccounts: true });
  const left = await shownNames(whole);
  whole.person.sharesOnly = null;
  const added = await whole.ask('connections.repair', { itemId, chooseAccounts: true });

  const names = (outcome: typeof dropped) =>
    outcome.kind === 'repaired' ? [outcome.newAccounts.length, outcome.goneAccounts.length] : [outcome.kind];
  expect([names(dropped), left, names(added), await shownNames(whole), bank.itemIds()]).toEqual([
    [0, all.length - 1],
    all.slice(0, 1),
    [all.length - 1, 0],
    all,
    [itemId],
  ]);
  expect((await whole.ask('transactions.outline', { filter: {} })).count).toBeGreaterThanOrEqual(count);
});
