import { expect, onTestFinished, test } from 'vitest';

import { plainDateSchema } from '#contract/dates.ts';
import { gatewayAt, token } from '../../support/gateway-at.ts';
import { startScriptedPlaid, type ReceivedCall } from '../../support/scripted-plaid.ts';

const from = plainDateSchema.parse('2024-11-23');
const to = plainDateSchema.parse('2026-11-23');

const trade = (number: number) => ({
  investment_transaction_id: `trade ${number}`,
  account_id: 'brokerage',
  security_id: null,
  date: '2026-11-20',
  name: 'BUY',
  quantity: 1,
  amount: 10,
  price: 10,
  fees: null,
  type: 'buy',
  subtype: 'buy',
  iso_currency_code: 'USD',
});

/** A bank with trades 1 to `count`, newest first, of which more may have come in before a later page is cut. */
async function bankWith(count: number, arrivedBefore: (page: number) => number = () => 0) {
  const offsetOf = ({ body }: ReceivedCall): number => (body['options'] as { offset: number }).offset;
  const plaid = await startScriptedPlaid((call, page) => {
    const total = count + arrivedBefore(page);
    const newestFirst = Array.from({ length: total }, (_, index) => trade(total - index));
    const offset = offsetOf(call);
    return {
      json: {
        investment_transactions: newestFirst.slice(offset, offset + 500),
        securities: [],
        total_investment_transactions: total,
      },
    };
  });
  onTestFinished(() => plaid[Symbol.asyncDispose]());
  const trades = await gatewayAt(plaid.url).gateway.getTrades(token, from, to);
  return { offsets: plaid.calls.map(offsetOf), ids: new Set(trades.map(({ tradeId }) => tradeId)), count: trades.length };
}

test('all trades are read, page by page of 500', async () => {
  const { offsets, count } = await bankWith(1201);

  expect([offsets, count]).toEqual([[0, 500, 1000], 1201]);
});

test('a trade that shifts the pages while they are read makes none come twice', async () => {
  const { ids, count } = await bankWith(1000, (page) => (page === 1 ? 0 : 1));

  expect([count, ids.size]).toEqual([1000, 1000]);
});

test('a bank that counts more than it gives is believed to have given all', async () => {
  const plaid = await startScriptedPlaid((_call, page) => ({
    json: { investment_transactions: page === 1 ? [trade(1)] : [], securities: [], total_investment_transactions: 9 },
  }));
  onTestFinished(() => plaid[Symbol.asyncDispose]());

  const trades = await gatewayAt(plaid.url).gateway.getTrades(token, from, to);

  expect([trades.length, plaid.calls.length]).toEqual([1, 2]);
});
