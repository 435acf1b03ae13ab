import { expect, test } from 'vitest';

import { itemIdSchema } from '#contract/ids.ts';
import { aDemoBank } from '../../support/demo-bank-client.ts';
import { connectAndSync, openOnBank } from '../../support/whole-app.ts';

async function connected() {
  const { bank } = await aDemoBank();
  const whole = await openOnBank(bank);
  await whole.ask('app.updateSettings', { products: ['transactions'] });
  const itemId = itemIdSchema.parse(await connectAndSync(whole));
  return { bank, whole, itemId };
}

test('balances asked for are the bank’s, as of the moment of asking', async () => {
  const { whole, itemId } = await connected();
  const before = await whole.ask('accounts.list', {});
  const asked = Date.now();

  const after = await whole.ask('accounts.readBalances', { itemId });

  const figures = (accounts: typeof before) =>
    accounts.map(({ accountId, current, available, limit }) => [accountId, current, available, limit]);
  expect(figures(after)).toEqual(figures(before));
  expect(after.filter(({ balanceAsOf }) => (balanceAsOf ?? 0) < asked - 1000)).toEqual([]);
});

test('one account’s balance is asked for without the others’', async () => {
  const { whole, itemId } = await connected();
  const [first, second] = await whole.ask('accounts.list', {});
  if (first === undefined || second === undefined) throw new Error('The household has two accounts at least.');

  const after = await whole.ask('accounts.readBalances', { itemId, accountId: first.accountId });

  const asOf = new Map(after.map(({ accountId, balanceAsOf }) => [accountId, balanceAsOf]));
  expect((asOf.get(first.accountId) ?? 0) > (first.balanceAsOf ?? 0)).toBe(true);
  expect(asOf.get(second.accountId)).toBe(second.balanceAsOf);
});

test('a bank that cannot be asked leaves the balances that are here', async () => {
  const { bank, whole, itemId } = await connected();
  const before = await whole.ask('accounts.list', {});
  await bank.close();

  await expect(whole.ask('accounts.readBalances', { itemId })).rejects.toMatchObject({ failure: { kind: 'offline' } });
  expect(await whole.ask('accounts.list', {})).toEqual(before);
});
