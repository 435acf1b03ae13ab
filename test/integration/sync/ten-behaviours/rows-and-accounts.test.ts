/** Of the ten behaviours of Plaid that naive clients get wrong: 4, 6, 7 and 9, on rows and accounts. */
import { describe, expect, test } from 'vitest';

import type { PlainDate } from '#contract/dates.ts';
import type { InstitutionId } from '#contract/ids.ts';
import type { Ledger } from '#ports/ledger.ts';
import { unpackRows, type ArrivedRows } from '#ports/packed-page.ts';
import { plaidAccount, plaidPage, plaidTransaction } from '../../../support/plaid-rows.ts';
import { rowsAtBank, rowsInLedger } from '../../../support/sync-over-http.ts';
import { scriptedItem, syncedHousehold } from '../../../support/synced-items.ts';

const all = [{}, 0, 5000] as const;

async function note(ledger: Ledger, description: string, text: string): Promise<void> {
  const [row] = await ledger.queries.transactionsPage({ search: description }, 0, 1);
  if (row === undefined) throw new Error(`There is no ${description}.`);
  await ledger.commands.setNote(row.entryId, text, 0);
}

describe('4: a pending purchase that posts', () => {
  async function pendingDinner() {
    const world = await syncedHousehold();
    const { bank, engine, ledger, itemId, accountId } = world;
    bank.changeTransactions(itemId, { kind: 'add', accountId, amount: 40, name: 'Dinner', pendingForDays: 3 });
    await engine.syncItem(itemId);
    await note(ledger, 'Dinner', 'with Ada');
    const transactionId = bank.transactions(itemId).find(({ pending, amount }) => pending && amount === 40)?.transaction_id ?? '';
    return { ...world, transactionId };
  }
  const dinners = async ({ queries }: Ledger) =>
    (await queries.transactionsPage({ search: 'dinner' }, 0, 10)).map(({ status, amount, note: text }) => ({
      status,
      amount,
      text,
    }));

  test('is one purchase, for the posted amount, with all that the user did to it, and remembers what it was', async () => {
    const { bank, engine, ledger, itemId, transactionId } = await pendingDinner();
    const [before] = await ledger.queries.transactionsPage({ search: 'dinner' }, 0, 1);
    bank.changeTransactions(itemId, { kind: 'post', transactionId, amount: 48 });

    const { receipt } = await engine.syncItem(itemId);

    const [after] = await ledger.queries.transactionsPage({ search: 'dinner' }, 0, 1);
    const detail = after === undefined ? null : await ledger.queries.transactionDetail(after.entryId);
    expect([receipt.settled, after?.entryId]).toEqual([1, before?.entryId]);
    expect(await dinners(ledger)).toEqual([{ status: 'posted', amount: -4800, text: 'with Ada' }]);
    expect(detail?.pendingForm).toMatchObject({ amount: -4000, description: 'Dinner' });
  });

  test('is so too when it goes on one page and comes on the next', async () => {
    const { bank, engine, gateway, anotherEngine, ledger, itemId, accountId, transactionId } = await pendingDinner();
    for (let extra = 1; extra <= 499; extra += 1) {
      bank.changeTransactions(itemId, { kind: 'add', accountId, amount: extra, name: `Extra ${extra}` });
    }
    bank.changeTransactions(itemId, { kind: 'post', transactionId, amount: 48 });
    const pages: ArrivedRows[] = [];
    await engine.close();

    await anotherEngine({
      ...gateway,
      syncTransactions: async (...call) => {
        const page = await gateway.syncTransactions(...call);
        pages.push(unpackRows(page));
        return page;
      },
    }).syncItem(itemId);

    const goesOn = pages.findIndex(({ removed }) => removed.length > 0);
    const comesOn = pages.findIndex(({ added }) => added.some((row) => row.pendingTransactionId === transactionId));
    expect([goesOn, comesOn]).toEqual([0, 1]);
    expect(await dinners(ledger)).toEqual([{ status: 'posted', amount: -4800, text: 'with Ada' }]);
  });

  test('is still one purchase when the bank cannot say which pending one it was', async () => {
    const { bank, engine, ledger, itemId, accountId, transactionId } = await pendingDinner();
    bank.changeTransactions(itemId, { kind: 'remove', transactionId });
    bank.changeTransactions(itemId, { kind: 'add', accountId, amount: 48, name: 'Dinner' });

    await engine.syncItem(itemId);

    expect((await dinners(ledger)).map(({ status, amount }) => [status, amount])).toEqual([['posted', -4800]]);
    expect(await rowsInLedger(ledger)).toEqual(rowsAtBank(bank));
  });
});

describe('6: the sign', () => {
  test('of money that leaves is minus and of money that comes is plus; what a card owes is taken from the net worth', async () => {
    const { bank, ledger, itemId, clock } = await syncedHousehold();
    const today = new Date(clock.now()).toISOString().slice(0, 10) as PlainDate;
    const rows = await ledger.queries.transactionsPage(...all);

    const signOf = (primary: string): number[] => {
      const ids = new Set(
        bank
          .transactions(itemId)
          .filter((row) => row.personal_finance_category?.primary === primary)
          .map((row) => -Math.round(row.amount * 100)),
      );
      return [...new Set(rows.filter(({ amount }) => ids.has(amount)).map(({ amount }) => Math.sign(amount)))];
    };
    const accounts = await ledger.queries.accounts();
    const owned = accounts.filter(({ kind, currency }) => (kind === 'cash' || kind === 'investment') && currency === 'USD');
    const owed = accounts.filter(({ kind, currency }) => (kind === 'credit' || kind === 'loan') && currency === 'USD');
    const total = (list: typeof accounts): number => list.reduce((sum, { current }) => sum + (current ?? 0), 0);
    const [netWorth] = (await ledger.queries.netWorth(today, today)).filter(({ currency }) => currency === 'USD');

    expect([signOf('INCOME'), signOf('RENT_AND_UTILITIES')]).toEqual([[1], [-1]]);
    expect([total(owed) > 0, netWorth?.points.at(-1)?.amount]).toEqual([true, total(owned) - total(owed)]);
  });
});

describe('7: a bank that is linked a second time', () => {
  test('is noticed before its public token is exchanged, so that it can be repaired instead of doubled', async () => {
    const { bank, connector, gateway, ledger, itemId } = await syncedHousehold();
    const accounts = (await ledger.queries.accounts()).map(({ accountId, name, mask, type, subtype }) => ({
      id: `another ${accountId}`,
      name,
      mask,
      type,
      subtype,
    }));
    const { publicToken } = await gateway.createSandboxPublicToken({
      institutionId: 'ins_109508' as InstitutionId,
      products: ['transactions'],
      username: 'user_good',
      password: 'pass_good',
      daysRequested: 730,
    });

    const outcome = await connector.connect(publicToken, { institutionId: 'ins_109508', institutionName: null, accounts });

    expect([outcome.kind, (await ledger.queries.items()).map((item) => item.itemId)]).toEqual(['duplicate', [itemId]]);
    expect((await gateway.exchangePublicToken(publicToken)).itemId).not.toBe(itemId);
    expect(bank.itemIds()).toHaveLength(2);
  });
});

describe('9: a bank that leaves out what it may and says what nobody knew', () => {
  const nothing = { official_name: null, mask: null, subtype: null };
  const accounts = [
    plaidAccount({
      ...nothing,
      balances: { available: null, current: null, limit: null, iso_currency_code: null, unofficial_currency_code: null },
    }),
    plaidAccount({
      ...nothing,
      account_id: 'acc2',
      type: 'time-machine',
      subtype: 'flux',
      balances: { available: null, current: 0.12345678, limit: null, iso_currency_code: null, unofficial_currency_code: 'BTC' },
    }),
    plaidAccount({
      account_id: 'ACC2',
      balances: { available: 5, current: 5, limit: null, iso_currency_code: 'JPY', unofficial_currency_code: null },
    }),
  ];
  const bare = {
    merchant_name: null,
    authorized_date: null,
    original_description: null,
    personal_finance_category: null,
    payment_channel: 'telepathy',
  };

  test('is stored as it is: no mask, no dollars, eight decimals, unknown kinds, and ids that differ in their case only', async () => {
    const added = [
      plaidTransaction({ ...bare }),
      plaidTransaction({
        ...bare,
        transaction_id: 'TX1',
        account_id: 'acc2',
        amount: 0.00000001,
        iso_currency_code: null,
        unofficial_currency_code: 'BTC',
      }),
      plaidTransaction({
        transaction_id: 'tx2',
        account_id: 'ACC2',
        amount: 1250,
        iso_currency_code: 'JPY',
        personal_finance_category: { primary: 'BRAND_NEW', detailed: 'BRAND_NEW_THING' },
      }),
    ];
    const status = 'SOMETHING_NEW';
    const { engine, ledger, itemId } = await scriptedItem(
      [{ json: plaidPage({ added, transactions_update_status: status }) }],
      accounts,
    );

    const { failure, history } = await engine.syncItem(itemId);

    const rows = await ledger.queries.transactionsPage(...all);
    expect([failure, history]).toEqual([null, 'unknown']);
    expect(rows.map(({ accountId, amount, currency }) => [accountId, amount, currency]).toSorted()).toEqual([
      ['ACC2', -1250, 'JPY'],
      ['acc1', -450, 'USD'],
      ['acc2', -1, 'BTC'],
    ]);
    expect(
      (await ledger.queries.accounts())
        .map(({ accountId, mask, currency, current }) => [accountId, mask, currency, current])
        .toSorted(),
    ).toEqual([
      ['ACC2', '0000', 'JPY', 5],
      ['acc1', null, 'XXX', null],
      ['acc2', null, 'BTC', 12_345_678],
    ]);
    expect(await ledger.queries.check()).toEqual([]);
  });
});
