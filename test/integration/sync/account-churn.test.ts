/** Accounts that change inside an Item: nothing doubled, nothing lost, hidden rather than deleted. */
import { expect, test } from 'vitest';

import type { AccountId } from '#contract/ids.ts';
import { rowsAtBank, rowsInLedger } from '../../support/sync-over-http.ts';
import { syncedHousehold } from '../../support/synced-items.ts';

async function notedHousehold() {
  const world = await syncedHousehold();
  const { ledger, accountId } = world;
  const filter = { accountIds: [accountId] };
  const rows = await ledger.queries.transactionsPage(filter, 0, 5000);
  for (const { entryId } of rows.slice(0, 3)) await ledger.commands.setNote(entryId, `note ${entryId}`, 1);
  const notes = async (): Promise<readonly string[]> =>
    (await ledger.queries.transactionsPage({}, 0, 5000)).flatMap(({ note }) => (note === '' ? [] : [note])).toSorted();
  const accountsNow = async () => (await ledger.queries.accounts()).map(({ name, hidden, currency }) => [name, hidden, currency]);
  return { ...world, rows, notes, accountsNow };
}

test.each([
  ['takes the old rows back', true, 'before'],
  ['no longer speaks of the old rows', false, 'before'],
  ['takes the old rows back', true, 'in the middle of'],
  ['no longer speaks of the old rows', false, 'in the middle of'],
] as const)(
  'an account that gets another id, while the bank %s (%s), stays one account with one history',
  async (_words, takesBackRows, when) => {
    const { bank, engine, ledger, itemId, accountId, notes, accountsNow } = await notedHousehold();
    const [notesBefore, accountsBefore] = [await notes(), await accountsNow()];
    const renumber = (): void => bank.changeAccount(itemId, { kind: 'renumber', accountId, takesBackRows });
    if (when === 'before') renumber();
    else bank.misbehave({ path: '/transactions/sync', does: { kind: 'meanwhile', run: renumber } });

    const { failure } = await engine.syncItem(itemId);
    await engine.syncItem(itemId);

    expect([failure, await ledger.queries.check()]).toEqual([null, []]);
    expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
    expect([await notes(), await accountsNow()]).toEqual([notesBefore, accountsBefore]);
    expect((await ledger.queries.accounts()).some((account) => account.accountId === accountId)).toBe(false);
  },
);

test('an account that vanishes is hidden, with all its history and notes', async () => {
  const { bank, engine, ledger, itemId, accountId, rows, notes } = await notedHousehold();
  const before = await notes();
  bank.changeAccount(itemId, { kind: 'close', accountId });

  await engine.syncItem(itemId);

  const closed = (await ledger.queries.accounts()).find((account) => account.accountId === accountId);
  expect([closed?.hidden, closed?.transactionCount, await notes()]).toEqual([true, rows.length, before]);
});

test('an account whose currency changes keeps what it was in the currency that it was in', async () => {
  const { bank, engine, ledger, itemId, accountId, rows } = await notedHousehold();
  bank.changeAccount(itemId, { kind: 'currency', accountId, currency: 'EUR' });
  bank.changeTransactions(itemId, { kind: 'add', accountId, amount: 7, name: 'In euros' });

  const { failure } = await engine.syncItem(itemId);

  const accountIds = [accountId] satisfies AccountId[];
  const { count, sums } = await ledger.queries.transactionsOutline({ accountIds });
  expect([failure, count]).toEqual([null, rows.length + 1]);
  expect(sums.map(({ currency }) => currency).toSorted()).toEqual(['EUR', 'USD']);
  expect(sums.find(({ currency }) => currency === 'EUR')?.out).toBe(-700);
});
