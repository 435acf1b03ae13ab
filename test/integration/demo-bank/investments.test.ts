import { Products } from 'plaid';
import { expect, test } from 'vitest';
import { aCustomUser } from '../../support/custom-users.ts';
import { aDemoBank, faultOf, linkItem } from '../../support/demo-bank-client.ts';

const investments = { products: [Products.Investments] };
const everyDay = { start_date: '2020-01-01', end_date: '2026-11-23' };
const clock = { now: () => new Date('2026-11-23T12:00:00').getTime() };

test('the holdings of an account are worth its balance, to the cent', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, investments);

  const { data } = await plaid.investmentsHoldingsGet({ access_token });

  const worth = data.accounts.map(({ account_id: id, name, balances }) => {
    const held = data.holdings.filter((holding) => holding.account_id === id);
    const cents = held.reduce((sum, holding) => sum + Math.round(holding.institution_value * 100), 0);
    return { name, difference: cents - Math.round((balances.current ?? 0) * 100) };
  });
  expect(worth).toEqual([
    { name: 'Self-Directed Brokerage', difference: 0 },
    { name: 'Roth IRA', difference: 0 },
  ]);
});

test('every holding and trade names a security that the answer describes', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, investments);

  const { data: held } = await plaid.investmentsHoldingsGet({ access_token });
  const { data: traded } = await plaid.investmentsTransactionsGet({ access_token, ...everyDay, options: { count: 500 } });

  const heldIds = new Set(held.securities.map(({ security_id: id }) => id));
  const tradedIds = new Set(traded.securities.map(({ security_id: id }) => id));
  expect(held.holdings.filter(({ security_id: id }) => !heldIds.has(id))).toEqual([]);
  expect(traded.investment_transactions.filter(({ security_id: id }) => id !== null && !tradedIds.has(id))).toEqual([]);
  expect(new Set(held.securities.map(({ type }) => type))).toEqual(
    new Set(['etf', 'equity', 'fixed income', 'cryptocurrency', 'cash']),
  );
});

test('what was bought is what is held, and what was put in less what was spent is the cash', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, investments);
  const { data: held } = await plaid.investmentsHoldingsGet({ access_token });

  const trades = await everyTrade(plaid, access_token);

  const differences = held.holdings.map((holding) => {
    const own = trades.filter((trade) => trade.account_id === holding.account_id);
    const security = held.securities.find(({ security_id: id }) => id === holding.security_id);
    if (security?.is_cash_equivalent === true) {
      return Math.round(own.reduce((cents, { amount }) => cents - amount * 100, 0)) - Math.round(holding.institution_value * 100);
    }
    const bought = own
      .filter(({ security_id: id }) => id === holding.security_id)
      .reduce((sum, { quantity }) => sum + quantity, 0);
    return Math.abs(Math.round((bought - holding.quantity) * 1e4));
  });
  expect(differences).toEqual(held.holdings.map(() => 0));
});

test('trades come newest first, in pages that together are all of them', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, investments);

  const paged = await everyTrade(plaid, access_token, 37);

  const dates = paged.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(new Set(paged.map(({ investment_transaction_id: id }) => id)).size).toBe(paged.length);
  expect(paged).toHaveLength((await everyTrade(plaid, access_token)).length);
});

test('money put in is negative, a purchase positive: Plaid’s sign', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, investments);

  const trades = await everyTrade(plaid, access_token);

  const signs = Object.fromEntries(trades.map(({ subtype, amount }) => [subtype, Math.sign(amount)]));
  expect(signs).toEqual({ contribution: -1, buy: 1, dividend: -1, 'account fee': 1 });
});

test('a plan may keep its cost basis to itself, and say what is vested', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, { ...investments, institutionId: 'ins_109512' });

  const { data } = await plaid.investmentsHoldingsGet({ access_token });

  const fund = data.holdings[0];
  expect([fund?.cost_basis, (fund?.vested_quantity ?? 0) / (fund?.quantity ?? 1)]).toEqual([null, expect.closeTo(0.8, 3)]);
});

test('a custom user’s holdings and trades come out as they went in, options with their contract', async () => {
  const { plaid } = await aDemoBank({ clock });
  const user = aCustomUser({
    type: 'investment',
    subtype: 'brokerage',
    holdings: [
      { institution_price: 140.4, quantity: 12, cost_basis: 1600.8, currency: 'USD', security: { ticker_symbol: 'AAPL' } },
      { institution_price: 2.5, quantity: 1, currency: 'USD', security: { ticker_symbol: 'F271119C00005000' } },
    ],
    investment_transactions: [
      {
        date: '2026-05-24',
        name: 'sell stock',
        quantity: -3,
        price: 10,
        fees: 2,
        type: 'sell',
        security: { ticker_symbol: 'AAPL' },
      },
    ],
  });
  const { accessToken: access_token } = await linkItem(plaid, { ...user, ...investments });

  const { data: held } = await plaid.investmentsHoldingsGet({ access_token });
  const trades = await everyTrade(plaid, access_token);

  expect(held.holdings).toMatchObject([
    { institution_price: 140.4, quantity: 12, cost_basis: 1600.8, institution_value: 1684.8 },
    { institution_price: 2.5, quantity: 1, cost_basis: null },
  ]);
  expect(held.securities.map(({ ticker_symbol: ticker, type, option_contract: option }) => [ticker, type, option])).toEqual([
    ['AAPL', 'equity', null],
    [
      'F271119C00005000',
      'derivative',
      { contract_type: 'call', expiration_date: '2027-11-19', strike_price: 5, underlying_security_ticker: 'F' },
    ],
  ]);
  expect(trades).toMatchObject([{ date: '2026-05-24', quantity: -3, amount: -28, fees: 2, type: 'sell' }]);
});

test('an Item without investments, a period upside down and a day that does not exist are told apart', async () => {
  const { plaid } = await aDemoBank({ clock });
  const plain = await linkItem(plaid, { institutionId: 'ins_109509' });
  const { accessToken: access_token } = await linkItem(plaid, investments);

  const codes = await Promise.all([
    faultOf(plaid.investmentsHoldingsGet({ access_token: plain.accessToken })),
    faultOf(plaid.investmentsTransactionsGet({ access_token, start_date: '2026-02-01', end_date: '2026-01-01' })),
    faultOf(plaid.investmentsTransactionsGet({ access_token, start_date: '2026-02-30', end_date: '2026-03-01' })),
  ]);

  expect(codes.map(({ code }) => code)).toEqual(['NO_INVESTMENT_ACCOUNTS', 'INVALID_FIELD', 'INVALID_FIELD']);
});

test('a refresh is answered once a minute, and changes nothing that the calendar has not', async () => {
  const { plaid } = await aDemoBank({ clock });
  const { accessToken: access_token } = await linkItem(plaid, investments);
  const before = (await plaid.investmentsHoldingsGet({ access_token })).data.holdings;

  const first = await plaid.investmentsRefresh({ access_token });
  const second = await faultOf(plaid.investmentsRefresh({ access_token }));

  expect([first.status, second.status, (await plaid.investmentsHoldingsGet({ access_token })).data.holdings]).toEqual([
    200,
    429,
    before,
  ]);
});

type Plaid = Awaited<ReturnType<typeof aDemoBank>>['plaid'];

async function everyTrade(plaid: Plaid, access_token: string, count = 500) {
  const trades: Awaited<ReturnType<Plaid['investmentsTransactionsGet']>>['data']['investment_transactions'] = [];
  for (;;) {
    const { data } = await plaid.investmentsTransactionsGet({
      access_token,
      ...everyDay,
      options: { count, offset: trades.length },
    });
    trades.push(...data.investment_transactions);
    if (trades.length >= data.total_investment_transactions) return trades;
  }
}
