/** The calls that read a product of an Item. */
import type { PlainDate } from '#contract/dates.ts';
import type { Trade } from '#contract/shapes/investments.ts';
import type { Product } from '#contract/shapes/products.ts';
import type { ProductFacts } from '#domain/product-facts.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import { accountNumbersSchema } from './account-numbers.ts';
import type { CallPlaid } from './call-plaid.ts';
import { investmentsSchema, tradesPageSchema } from './investments.ts';
import { liabilitiesSchema } from './liabilities.ts';
import { ownersSchema } from './owners.ts';
import { recurringSchema } from './recurring.ts';

/** The most that one page of trades may hold. */
const tradesPerPage = 500;

type Readers = {
  readonly [Name in Product]: (item: AccessToken, signal?: AbortSignal) => Promise<ProductFacts<Name>>;
};

export function createProductCalls(callPlaid: CallPlaid): Pick<BankGateway, 'readProduct' | 'getTrades'> {
  const readers: Readers = {
    auth: (item, signal) =>
      callPlaid({
        endpoint: 'authGet',
        item,
        signal,
        send: (client, options) => client.authGet({ access_token: item.reveal() }, options),
        answer: accountNumbersSchema,
      }),
    identity: (item, signal) =>
      callPlaid({
        endpoint: 'identityGet',
        item,
        signal,
        send: (client, options) => client.identityGet({ access_token: item.reveal() }, options),
        answer: ownersSchema,
      }),
    investments: (item, signal) =>
      callPlaid({
        endpoint: 'investmentsHoldingsGet',
        item,
        signal,
        send: (client, options) => client.investmentsHoldingsGet({ access_token: item.reveal() }, options),
        answer: investmentsSchema,
      }),
    liabilities: (item, signal) =>
      callPlaid({
        endpoint: 'liabilitiesGet',
        item,
        signal,
        send: (client, options) => client.liabilitiesGet({ access_token: item.reveal() }, options),
        answer: liabilitiesSchema,
      }),
    recurring_transactions: (item, signal) =>
      callPlaid({
        endpoint: 'transactionsRecurringGet',
        item,
        signal,
        send: (client, options) => client.transactionsRecurringGet({ access_token: item.reveal() }, options),
        answer: recurringSchema,
      }),
  };

  return {
    readProduct: (product, item, signal) => readers[product](item, signal),
    getTrades: async (item, from, to, signal) => {
      const trades = new Map<string, Trade>();
      for (let offset = 0; ;) {
        const page = await tradesPage(callPlaid, item, { from, to, offset }, signal);
        // A trade that arrives meanwhile shifts the pages: the same one may come twice.
        for (const trade of page.trades) trades.set(trade.tradeId, trade);
        offset += page.trades.length;
        if (page.trades.length === 0 || offset >= page.total) return [...trades.values()];
      }
    },
  };
}

function tradesPage(
  callPlaid: CallPlaid,
  item: AccessToken,
  { from, to, offset }: { readonly from: PlainDate; readonly to: PlainDate; readonly offset: number },
  signal: AbortSignal | undefined,
) {
  return callPlaid({
    endpoint: 'investmentsTransactionsGet',
    item,
    signal,
    send: (client, options) =>
      client.investmentsTransactionsGet(
        { access_token: item.reveal(), start_date: from, end_date: to, options: { count: tradesPerPage, offset } },
        options,
      ),
    answer: tradesPageSchema,
  });
}
