import { expect, test } from 'vitest';

import type { PlainDate } from '#contract/dates.ts';
import type { AccountId, ItemId } from '#contract/ids.ts';
import type { Trade } from '#contract/shapes/investments.ts';
import type { Ledger } from '#ports/ledger.ts';
import { bankAccount, bankTransaction } from '../../support/bank-rows.ts';
import { linkBank, newLocation, openLedgerAt } from '../../support/ledger-on-file.ts';

const item = 'item' as ItemId;
const date = (text: string): PlainDate => text as PlainDate;
/** Noon, so that it is the same day in every time zone that people live in. */
const noon = (text: string): number => new Date(`${text}T12:00:00`).getTime();
const checking = bankAccount('checking', { current: 50_000 });
const brokerage = (current: number) => bankAccount('brokerage', { type: 'investment', subtype: 'brokerage', current });
const mortgage = (current: number) => bankAccount('mortgage', { type: 'loan', subtype: 'mortgage', current, available: null });

const paidIn: Trade = {
  tradeId: 'contribution',
  accountId: 'brokerage' as AccountId,
  date: date('2026-08-10'),
  name: 'CONTRIBUTION',
  type: 'cash',
  subtype: 'contribution',
  ticker: null,
  quantity: '0',
  price: '0',
  amount: 20_000,
  fees: null,
  currency: 'USD',
};

async function amounts(ledger: Ledger, from: string, to: string): Promise<readonly (number | undefined)[]> {
  const [dollars] = await ledger.queries.netWorth(date(from), date(to));
  return (dollars?.points ?? []).map(({ amount }) => amount);
}

test('money that was moved to investments is not spent: what the broker says came in was not there before', async () => {
  const ledger = await openLedgerAt(newLocation());
  await linkBank(ledger, item, [checking, brokerage(20_000)], [
    bankTransaction('move', { accountId: 'checking' as AccountId, date: date('2026-08-10'), amount: -20_000 }),
    bankTransaction('first', { accountId: 'checking' as AccountId, date: date('2026-08-08'), amount: 100 }),
  ]); // prettier-ignore
  const dividend = { ...paidIn, tradeId: 'dividend', subtype: 'dividend', amount: 500 };
  await ledger.commands.recordTrades(item, date('2026-08-01'), [paidIn, dividend]);

  expect(await amounts(ledger, '2026-08-08', '2026-08-11')).toEqual([70_000, 70_000, 70_000, 70_000]);
});

test('what banks give no transactions of is worth what they said of it day by day', async () => {
  const ledger = await openLedgerAt(newLocation());
  const first = bankTransaction('first', { accountId: 'checking' as AccountId, date: date('2026-11-08'), amount: 100 });
  await linkBank(ledger, item, [checking, brokerage(20_000), mortgage(90_000)], [first]);

  await ledger.commands.recordAccounts(item, [checking, brokerage(20_000), mortgage(90_000)], noon('2026-11-10'));
  await ledger.commands.recordAccounts(item, [checking, brokerage(21_500), mortgage(90_000)], noon('2026-11-12'));
  await ledger.commands.recordAccounts(item, [checking, brokerage(21_500), mortgage(88_000)], noon('2026-11-13'));

  expect(await amounts(ledger, '2026-11-09', '2026-11-14')).toEqual([-20_000, -20_000, -20_000, -18_500, -16_500, -16_500]);
});

test('what an account was worth in another currency is no step to what it is worth in this one', async () => {
  const ledger = await openLedgerAt(newLocation());
  const first = bankTransaction('first', { accountId: 'checking' as AccountId, date: date('2026-11-08'), amount: 100 });
  await linkBank(ledger, item, [checking, brokerage(20_000)], [first]);
  const inEuros = (current: number) => ({ ...brokerage(current), currency: 'EUR' });

  await ledger.commands.recordAccounts(item, [checking, brokerage(20_000)], noon('2026-11-10'));
  await ledger.commands.recordAccounts(item, [checking, inEuros(18_000)], noon('2026-11-12'));
  await ledger.commands.recordAccounts(item, [checking, inEuros(19_000)], noon('2026-11-13'));

  const series = await ledger.queries.netWorth(date('2026-11-12'), date('2026-11-13'));
  const history = await ledger.queries.balanceHistory('brokerage' as AccountId);
  expect(series.map(({ currency, points }) => [currency, points.map(({ amount }) => amount)])).toEqual([
    ['EUR', [18_000, 19_000]],
    ['USD', [50_000, 50_000]],
  ]);
  expect(history.map(({ current }) => current)).toEqual([18_000, 19_000]);
});

test('a trade of long ago does not let net worth begin before the first transaction', async () => {
  const ledger = await openLedgerAt(newLocation());
  const first = bankTransaction('first', { accountId: 'checking' as AccountId, date: date('2026-11-08'), amount: 100 });
  await linkBank(ledger, item, [checking, brokerage(20_000)], [first]);
  await ledger.commands.recordTrades(item, date('2024-01-01'), [{ ...paidIn, date: date('2024-05-01') }]);

  const [dollars] = await ledger.queries.netWorth(null, date('2026-11-09'));

  expect(dollars?.points.map((point) => point.date)).toEqual(['2026-11-08', '2026-11-09']);
});
