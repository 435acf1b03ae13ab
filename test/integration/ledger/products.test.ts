import { describe, expect, it } from 'vitest';

import type { PlainDate } from '#contract/dates.ts';
import { failed } from '#contract/failures.ts';
import { accountIdSchema, type ItemId } from '#contract/ids.ts';
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';
import type { Trade } from '#contract/shapes/investments.ts';
import { checking, checkingId } from '../../support/bank-facts.ts';
import { linkBank, linkedAt, newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';

const item = 'item-platypus' as ItemId;
const number: AccountNumber = {
  scheme: 'ach',
  accountId: checkingId,
  account: '1111222233330000',
  routing: '011401533',
  wireRouting: null,
  isTokenized: false,
};

async function aLinkedLedger() {
  const location = newLocation();
  const ledger = await openLedgerAt(location);
  await linkBank(ledger, item, [checking], []);
  return { ledger, location };
}

function aTrade(tradeId: string, date: string, more: Partial<Trade> = {}): Trade {
  return {
    tradeId,
    accountId: checkingId,
    date: date as PlainDate,
    name: 'BUY MTSM',
    type: 'buy',
    subtype: 'buy',
    ticker: 'MTSM',
    quantity: '0.00000001',
    price: '78066.21',
    amount: -78,
    fees: null,
    currency: 'USD',
    ...more,
  };
}

describe('what a product says', () => {
  it('is what it said last, and when', async () => {
    const { ledger } = await aLinkedLedger();

    await ledger.commands.recordProduct(item, { product: 'auth', at: 1, outcome: { kind: 'read', facts: [] } });
    await ledger.commands.recordProduct(item, { product: 'auth', at: 2, outcome: { kind: 'read', facts: [number] } });

    expect(await ledger.queries.accountNumbers()).toEqual([number]);
    expect(await ledger.queries.productReadings()).toEqual([
      { itemId: item, product: 'auth', readAt: 2, attemptedAt: 2, failure: null },
    ]);
  });

  it('stays when a later reading fails, which is remembered beside it', async () => {
    const { ledger } = await aLinkedLedger();
    const { failure } = failed('offline', 'There is no network.');
    await ledger.commands.recordProduct(item, { product: 'auth', at: 1, outcome: { kind: 'read', facts: [number] } });

    await ledger.commands.recordProduct(item, { product: 'auth', at: 2, outcome: { kind: 'failed', failure } });

    expect(await ledger.queries.accountNumbers()).toEqual([number]);
    expect(await ledger.queries.productReadings()).toEqual([
      { itemId: item, product: 'auth', readAt: 1, attemptedAt: 2, failure },
    ]);
  });

  it('is there when the ledger is opened again', async () => {
    const { ledger, location } = await aLinkedLedger();
    await ledger.commands.recordProduct(item, { product: 'auth', at: 1, outcome: { kind: 'read', facts: [number] } });
    await ledger.close();

    const reopened = await openLedgerAt({ ...location, mustExist: true });

    expect(await reopened.queries.accountNumbers()).toEqual([number]);
  });

  it('cannot be written of a bank that is not connected', async () => {
    const { ledger } = await aLinkedLedger();

    const writing = ledger.commands.recordProduct('other' as ItemId, {
      product: 'auth',
      at: 1,
      outcome: { kind: 'read', facts: [] },
    });

    await expect(writing).rejects.toMatchObject({ failure: { kind: 'not-found' } });
  });
});

describe('trades', () => {
  it('come newest first, with their exact digits, page by page', async () => {
    const { ledger } = await aLinkedLedger();
    const [old, middle, recent] = [aTrade('a', '2025-01-31'), aTrade('b', '2026-02-28'), aTrade('c', '2026-11-20')];
    await ledger.commands.recordTrades(item, '2024-01-01' as PlainDate, [middle, recent, old]);

    const pages = [await ledger.queries.trades(null, 0, 2), await ledger.queries.trades(checkingId, 2, 2)];

    expect(pages).toEqual([
      { trades: [recent, middle], total: 3 },
      { trades: [old], total: 3 },
    ]);
  });

  it('are replaced from the day on that was read, and older ones stay', async () => {
    const { ledger } = await aLinkedLedger();
    await ledger.commands.recordTrades(item, '2024-01-01' as PlainDate, [
      aTrade('old', '2024-05-01'),
      aTrade('gone', '2026-05-01'),
    ]);

    await ledger.commands.recordTrades(item, '2025-01-01' as PlainDate, [aTrade('new', '2026-06-01')]);

    const { trades } = await ledger.queries.trades(null, 0, 10);
    expect(trades.map(({ tradeId }) => tradeId)).toEqual(['new', 'old']);
  });

  it('of an account that was not shared are left out', async () => {
    const { ledger } = await aLinkedLedger();
    const elsewhere = accountIdSchema.parse('not-shared');

    await ledger.commands.recordTrades(item, '2024-01-01' as PlainDate, [
      aTrade('a', '2026-01-01', { accountId: elsewhere }),
      aTrade('b', '2026-01-02'),
    ]);

    expect((await ledger.queries.trades(null, 0, 10)).trades.map(({ tradeId }) => tradeId)).toEqual(['b']);
  });
});

describe('balances', () => {
  const day = 86_400_000;

  it('are kept for each day: the last word of a day counts', async () => {
    const { ledger } = await aLinkedLedger();

    await ledger.commands.recordAccounts(item, [{ ...checking, current: 1 }], linkedAt + day);
    await ledger.commands.recordAccounts(item, [{ ...checking, current: 2 }], linkedAt + day + 1000);
    await ledger.commands.recordAccounts(item, [{ ...checking, current: 3, available: null }], linkedAt + 2 * day);

    const history = await ledger.queries.balanceHistory(checkingId);
    expect(history.map(({ current, available }) => [current, available])).toEqual([
      [100_000, 95_000],
      [2, 95_000],
      [3, null],
    ]);
  });
});

it('goes with the bank, all of it', async () => {
  const { ledger } = await aLinkedLedger();
  await ledger.commands.recordProduct(item, { product: 'auth', at: 1, outcome: { kind: 'read', facts: [number] } });
  await ledger.commands.recordTrades(item, '2024-01-01' as PlainDate, [aTrade('a', '2026-01-01')]);

  await ledger.commands.removeItem(item);

  expect({
    readings: await ledger.queries.productReadings(),
    numbers: await ledger.queries.accountNumbers(),
    trades: await ledger.queries.trades(null, 0, 10),
    balances: await ledger.queries.balanceHistory(checkingId),
    problems: await ledger.queries.check(),
  }).toEqual({ readings: [], numbers: [], trades: { trades: [], total: 0 }, balances: [], problems: [] });
});
