/** What /investments/holdings/get and /investments/transactions/get answer. */
import { z } from 'zod';

import { plainDateSchema } from '#contract/dates.ts';
import { accountIdSchema } from '#contract/ids.ts';
import type { Holding, Investments, Security, Trade } from '#contract/shapes/investments.ts';
import { decimalNumberSchema } from './decimal-text.ts';
import { currencyFields, currencyOf, exactMinorUnits } from './money-and-time.ts';

const text = z.string().nullish();

const securitySchema = z
  .object({
    security_id: z.string().min(1),
    name: text,
    ticker_symbol: text,
    type: text,
    subtype: text,
    is_cash_equivalent: z.boolean().nullish(),
    sector: text,
    industry: text,
    option_contract: z
      .object({
        contract_type: z.string(),
        expiration_date: z.string(),
        strike_price: decimalNumberSchema,
        underlying_security_ticker: z.string(),
      })
      .nullish(),
    fixed_income: z
      .object({
        maturity_date: text,
        face_value: decimalNumberSchema.nullish(),
        yield_rate: z.object({ percentage: decimalNumberSchema }).nullish(),
      })
      .nullish(),
  })
  .transform(({ option_contract: option, fixed_income: bond, ...security }): Security => ({
    securityId: security.security_id,
    name: security.name ?? null,
    ticker: security.ticker_symbol ?? null,
    type: security.type ?? null,
    subtype: security.subtype ?? null,
    isCash: security.is_cash_equivalent ?? false,
    sector: security.sector ?? null,
    industry: security.industry ?? null,
    option: option
      ? {
          kind: option.contract_type,
          expiresOn: option.expiration_date,
          strikePrice: option.strike_price,
          underlying: option.underlying_security_ticker,
        }
      : null,
    bond: bond
      ? {
          maturesOn: bond.maturity_date ?? null,
          yieldPercent: bond.yield_rate?.percentage ?? null,
          faceValue: bond.face_value ?? null,
        }
      : null,
  }));

const holdingSchema = z
  .object({
    account_id: accountIdSchema,
    security_id: z.string().min(1),
    quantity: decimalNumberSchema,
    // Required by Plaid, and null all the same where a bank has no price: a private share, a matured bond.
    institution_price: decimalNumberSchema.nullish(),
    institution_price_as_of: text,
    institution_value: z.number().nullish(),
    cost_basis: z.number().nullish(),
    vested_value: z.number().nullish(),
    ...currencyFields,
  })
  .transform((holding, context): Holding => {
    const currency = currencyOf(holding);
    return {
      accountId: holding.account_id,
      securityId: holding.security_id,
      quantity: holding.quantity,
      price: holding.institution_price ?? null,
      pricedOn: holding.institution_price_as_of ?? null,
      value: exactMinorUnits(holding.institution_value, currency, 'institution_value', context),
      costBasis: exactMinorUnits(holding.cost_basis, currency, 'cost_basis', context),
      vestedValue: exactMinorUnits(holding.vested_value, currency, 'vested_value', context),
      currency,
    };
  });

export const investmentsSchema = z
  .object({ holdings: z.array(holdingSchema), securities: z.array(securitySchema) })
  .transform(({ holdings, securities }): Investments => ({ holdings, securities }));

const tradeSchema = z
  .object({
    investment_transaction_id: z.string().min(1),
    account_id: accountIdSchema,
    security_id: text,
    date: plainDateSchema,
    name: z.string(),
    quantity: decimalNumberSchema,
    amount: z.number(),
    price: decimalNumberSchema,
    fees: z.number().nullish(),
    type: z.string(),
    subtype: text,
    ...currencyFields,
  })
  .transform((trade, context) => {
    const currency = currencyOf(trade);
    const cashOut = exactMinorUnits(trade.amount, currency, 'amount', context) ?? 0;
    return {
      securityId: trade.security_id ?? null,
      tradeId: trade.investment_transaction_id,
      accountId: trade.account_id,
      date: trade.date,
      name: trade.name,
      type: trade.type,
      subtype: trade.subtype ?? null,
      quantity: trade.quantity,
      price: trade.price,
      // Plaid counts cash that leaves as positive.
      amount: cashOut === 0 ? 0 : -cashOut,
      fees: exactMinorUnits(trade.fees, currency, 'fees', context),
      currency,
    };
  });

/** One page of trades, and how many there are in all. */
export const tradesPageSchema = z
  .object({
    investment_transactions: z.array(tradeSchema),
    securities: z.array(securitySchema),
    total_investment_transactions: z.int().nonnegative(),
  })
  .transform((page) => {
    const tickers = new Map(page.securities.map(({ securityId, ticker }) => [securityId, ticker]));
    return {
      trades: page.investment_transactions.map(({ securityId, ...trade }): Trade => ({
        ...trade,
        ticker: securityId === null ? null : (tickers.get(securityId) ?? null),
      })),
      total: page.total_investment_transactions,
    };
  });
