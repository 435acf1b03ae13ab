/** The investments of a custom user's account (plaid.com/docs/sandbox/user-custom). */
import type { PlainDate } from '#contract/dates.ts';
import type { DemoSecurity, Portfolio } from './account-details.ts';
import type { CustomDetails } from './custom-user-details.ts';

type CustomSecurity = NonNullable<CustomDetails['holdings']>[number]['security'];

/** Null when the account holds nothing. */
export function customPortfolio(custom: CustomDetails, accountKey: string, today: PlainDate): Portfolio | null {
  const { holdings, investment_transactions: trades } = custom;
  if (!holdings?.length && !trades?.length) return null;
  return {
    positions: (holdings ?? []).map((holding) => ({
      security: securityOf(holding.security, holding.currency),
      quantity: holding.quantity,
      price: holding.institution_price,
      pricedOn: holding.institution_price_as_of ?? today,
      costBasis: holding.cost_basis ?? null,
      vestedQuantity: holding.vested_quantity ?? null,
    })),
    trades: (trades ?? []).map((trade, index) => ({
      key: `${accountKey}/trade-${index}`,
      on: trade.date,
      security: trade.security ? securityOf(trade.security, trade.currency) : null,
      name: trade.name,
      quantity: trade.quantity,
      amount: cashOut(trade.type, trade.quantity, trade.price, trade.fees ?? 0),
      price: trade.price,
      fees: trade.fees ?? null,
      type: trade.type,
      subtype: trade.type === 'buy' || trade.type === 'sell' || trade.type === 'transfer' ? trade.type : 'adjustment',
    })),
  };
}

/** Buying takes cash, selling brings it, whatever the sign of the quantity; fees always take. */
function cashOut(type: string, quantity: number, price: number, fees: number): number {
  const value = Math.abs(quantity * price);
  const signed = type === 'buy' ? value : type === 'sell' ? -value : quantity * price;
  return Math.round((signed + fees) * 100) / 100;
}

function securityOf(configured: CustomSecurity, currency: string | null | undefined): DemoSecurity {
  const ticker = configured.ticker_symbol ?? null;
  const option = ticker === null ? null : optionOf(ticker);
  const kind = kindOf(ticker, option !== null);
  return {
    key: `custom-${ticker ?? configured.name ?? 'unnamed'}`,
    name: configured.name ?? ticker,
    ticker,
    type: configured.type ?? kind,
    subtype: null,
    currency: configured.currency ?? currency ?? 'USD',
    isCash: kind === 'cash',
    ...(option === null ? {} : { option }),
  };
}

function kindOf(ticker: string | null, isOption: boolean): string {
  if (isOption) return 'derivative';
  if (!ticker?.startsWith('CUR:')) return 'equity';
  return ['CUR:BTC', 'CUR:ETH'].includes(ticker) ? 'cryptocurrency' : 'cash';
}

/** A ticker in the form of the Options Clearing Corporation: underlying, YYMMDD, C or P, strike in thousandths. */
function optionOf(ticker: string): NonNullable<DemoSecurity['option']> | null {
  const [, underlying, year, month, day, right, strike] = /^([A-Z]{1,6})(\d\d)(\d\d)(\d\d)([CP])(\d{8})$/.exec(ticker) ?? [];
  if (underlying === undefined) return null;
  return {
    contract_type: right === 'C' ? 'call' : 'put',
    expiration_date: `20${year}-${month}-${day}`,
    strike_price: Number(strike) / 1_000,
    underlying_security_ticker: underlying,
  };
}
