import { expect, test } from 'vitest';

import { askBank } from '../../../src-main/sync/ask-bank.ts';
import { syncOverHttp } from '../../support/sync-over-http.ts';

test('asked to look now, the bank’s pending purchases post, and keep what the user wrote', async () => {
  const { gateway, engine, connector, ledger, clock, link } = await syncOverHttp();
  const itemId = await link({ username: 'user_transactions_dynamic' });
  await engine.syncItem(itemId);
  const [pending] = await ledger.queries.transactionsPage({ status: 'pending' }, 0, 1);
  if (pending === undefined) throw new Error('Nothing is pending.');
  await ledger.commands.setNote(pending.entryId, 'mine', 1);

  const { receipt, failure } = await askBank({ gateway, engine, accessToken: connector.accessToken, clock }, itemId);

  const after = await ledger.queries.transactionDetail(pending.entryId);
  expect([failure, receipt.settled > 0]).toEqual([null, true]);
  expect(after).toMatchObject({ status: 'posted', note: 'mine', pendingForm: { amount: pending.amount } });
});
