/** Securities, holdings and trades in the shapes of Plaid's API. */
import type { Holding, InvestmentAccount, InvestmentTransaction, Security } from 'plaid';
import type { PlainDate } from '#contract/dates.ts';
import type { Bank } from './bank.ts';
import type { ItemRecord } from './bank-state.ts';
import { stableId } from './identifiers.ts';
import type { DemoSecurity, Position, Trade } from './people/account-details.ts';
import type { HeldAccount } from './people/person.ts';
import { accountIdOf, currencyCodes, plaidAccount } from './plaid-shapes.ts';
import type { Wire } from './wire.ts';

export function securityIdOf(security: DemoSecurity): string {
  return stableId('security', security.key);
}

/** `position`: where the closing price comes from. Identifiers need a CUSIP licence, so they are null as at Plaid. */
export function plaidSecurity(security: DemoSecurity, position: Position | undefined): Wire<Security> {
  // `sedol` is deprecated, and still required: built apart, so that lint keeps guarding readers.
  const described = {
    security_id: securityIdOf(security),
    isin: null,
    cusip: null,
    sedol: null,
    institution_security_id: null,
    institution_id: null,
    proxy_security_id: null,
    name: security.name,
    ticker_symbol: security.ticker,
    is_cash_equivalent: security.isCash,
    type: security.type,
    subtype: security.subtype,
    close_price: position?.price ?? null,
    close_price_as_of: position?.pricedOn ?? null,
    update_datetime: null,
    ...currencyCodes(security.currency),
    market_identifier_code: security.market ?? null,
    sector: security.sector ?? null,
    industry: security.industry ?? null,
    cfi_code: null,
    figi: null,
    option_contract: security.option ?? null,
    fixed_income: security.bond ?? null,
  };
  return described;
}

export function plaidHolding(item: ItemRecord, account: HeldAccount, position: Position): Wire<Holding> {
  const { security, quantity, price, pricedOn, costBasis, vestedQuantity } = position;
  return {
    account_id: accountIdOf(item, account.key),
    security_id: securityIdOf(security),
    institution_price: price,
    institution_price_as_of: pricedOn,
    institution_price_datetime: null,
    institution_value: toTheCent(quantity * price),
    cost_basis: costBasis,
    quantity,
    ...currencyCodes(security.currency),
    vested_quantity: vestedQuantity,
    vested_value: vestedQuantity === null ? null : toTheCent(vestedQuantity * price),
  };
}

export function plaidTrade(item: ItemRecord, account: HeldAccount, trade: Trade): Wire<InvestmentTransaction> {
  return {
    investment_transaction_id: stableId('investment transaction', item.itemId, account.key, trade.key),
    account_id: accountIdOf(item, account.key),
    security_id: trade.security === null ? null : securityIdOf(trade.security),
    date: trade.on,
    transaction_datetime: null,
    name: trade.name,
    quantity: trade.quantity,
    amount: trade.amount,
    price: trade.price,
    fees: trade.fees,
    type: trade.type,
    subtype: trade.subtype,
    ...currencyCodes(trade.security?.currency ?? account.currency),
  };
}

export function plaidInvestmentAccount(item: ItemRecord, account: HeldAccount, bank: Bank): Wire<InvestmentAccount> {
  const { balances, ...rest } = plaidAccount(item, account, bank);
  return { ...rest, balances: { ...balances, margin_loan_amount: null } };
}

/** The latest first, as Plaid gives them; within a day by key, so that offsets hold still. */
export function newestFirst(left: { readonly on: PlainDate; readonly key: string }, right: typeof left): number {
  return right.on.localeCompare(left.on) || left.key.localeCompare(right.key);
}

function toTheCent(amount: number): number {
  return Math.round(amount * 100) / 100;
}
