import { expect, test } from 'vitest';
import { aDemoBank, faultOf, linkItem } from '../../support/demo-bank-client.ts';
import { fakeTime } from '../../support/demo-bank-time.ts';

const period = { start_date: '2026-08-01', end_date: '2026-11-23' };

test('transactions of a period come newest first, in pages that add up to what the bank shows', async () => {
  const { bank, plaid } = await aDemoBank({ clock: fakeTime('2026-11-23T10:00:00') });
  const { accessToken: access_token, itemId } = await linkItem(plaid);
  const page = async (offset: number) =>
    (await plaid.transactionsGet({ access_token, ...period, options: { count: 100, offset } })).data;

  const { total_transactions: total, transactions: first } = await page(0);
  const rows = [...first];
  while (rows.length < total) rows.push(...(await page(rows.length)).transactions);

  const dates = rows.map(({ date }) => date);
  const shown = bank.transactions(itemId).filter(({ date }) => date >= period.start_date && date <= period.end_date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(rows.map(({ transaction_id: id }) => id).sort()).toEqual(shown.map(({ transaction_id: id }) => id).sort());
});

test('before there are any it is PRODUCT_NOT_READY, unlike /transactions/sync', async () => {
  const { plaid } = await aDemoBank({ clock: fakeTime('2026-11-23T10:00:00'), timeline: 'realistic' });
  const { accessToken: access_token } = await linkItem(plaid);

  const refused = await faultOf(plaid.transactionsGet({ access_token, ...period }));

  expect([refused.status, refused.code]).toEqual([400, 'PRODUCT_NOT_READY']);
});

test('a period that ends before it begins is refused', async () => {
  const { plaid } = await aDemoBank();
  const { accessToken: access_token } = await linkItem(plaid);

  const refused = await faultOf(plaid.transactionsGet({ access_token, start_date: '2026-02-01', end_date: '2026-01-01' }));

  expect(refused.code).toBe('INVALID_FIELD');
});
