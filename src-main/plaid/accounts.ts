/** Plaid's accounts as ours: balances in minor units, signs as the bank gives them. */
import { z } from 'zod';

import { accountIdSchema } from '#contract/ids.ts';
import type { BankAccount } from '#domain/bank-facts.ts';
import { currencyFields, currencyOf, minorUnitsFromNumber, momentSchema } from './money-and-time.ts';

const balanceNames = ['current', 'available', 'limit'] as const;

const balancesSchema = z
  .object({
    current: z.number().nullish(),
    available: z.number().nullish(),
    limit: z.number().nullish(),
    ...currencyFields,
    last_updated_datetime: momentSchema,
  })
  .transform((balances, context) => {
    const currency = currencyOf(balances);
    const [current, available, limit] = balanceNames.map((name) => {
      const amount = balances[name];
      if (amount === null || amount === undefined) return null;
      const minorUnits = minorUnitsFromNumber(amount, currency);
      if (minorUnits === null) context.addIssue({ code: 'custom', path: [name], message: 'is too large to count exactly' });
      return minorUnits;
    });
    return {
      currency,
      current: current ?? null,
      available: available ?? null,
      limit: limit ?? null,
      balanceAsOf: balances.last_updated_datetime,
    };
  });

export const accountSchema = z
  .object({
    account_id: accountIdSchema,
    persistent_account_id: z.string().nullish(),
    name: z.string(),
    official_name: z.string().nullish(),
    mask: z.string().nullish(),
    type: z.string(),
    subtype: z.string().nullish(),
    balances: balancesSchema,
  })
  .transform((account): BankAccount => ({
    accountId: account.account_id,
    persistentAccountId: account.persistent_account_id ?? null,
    name: account.name,
    officialName: account.official_name ?? null,
    mask: account.mask ?? null,
    type: account.type,
    subtype: account.subtype ?? null,
    ...account.balances,
  }));

export const accountsSchema = z
  .object({ accounts: z.array(accountSchema) })
  .transform((answer): readonly BankAccount[] => answer.accounts);
