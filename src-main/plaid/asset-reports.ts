/** What /asset_report/get answers. */
import { z } from 'zod';

import { plainDateSchema } from '#contract/dates.ts';
import { itemIdSchema } from '#contract/ids.ts';
import type { AssetReportContent, ReportedAccount } from '#contract/shapes/asset-reports.ts';
import { accountKindOf, worthOf } from '#domain/account-kinds.ts';
import { accountSchema } from './accounts.ts';
import { exactMinorUnits, momentSchema } from './money-and-time.ts';
import { ownerSchema } from './owners.ts';

/** Banks count days from the first transaction on, and need not have whole ones. */
const days = z.number().nonnegative().transform(Math.round);

const reportedAccountSchema = accountSchema
  .and(
    z.object({
      days_available: days,
      transactions: z.array(z.unknown()),
      owners: z.array(ownerSchema),
      historical_balances: z.array(z.object({ date: plainDateSchema, current: z.number() })),
    }),
  )
  .transform((account, context): ReportedAccount => ({
    accountId: account.accountId,
    name: account.name,
    officialName: account.officialName,
    mask: account.mask,
    kind: accountKindOf(account.type),
    type: account.type,
    subtype: account.subtype,
    currency: account.currency,
    worth: worthOf(account),
    current: account.current,
    available: account.available,
    limit: account.limit,
    daysAvailable: account.days_available,
    transactionCount: account.transactions.length,
    owners: account.owners,
    balances: account.historical_balances.map(({ date, current }) => ({
      date,
      current: exactMinorUnits(current, account.currency, 'historical_balances', context) ?? 0,
    })),
  }));

export const assetReportAnswerSchema = z
  .object({
    report: z.object({
      date_generated: momentSchema,
      days_requested: days,
      items: z.array(
        z.object({
          item_id: itemIdSchema,
          institution_name: z.string(),
          date_last_updated: momentSchema,
          accounts: z.array(reportedAccountSchema),
        }),
      ),
    }),
    warnings: z.array(z.object({ warning_code: z.string() })).nullish(),
  })
  .transform(({ report, warnings }): AssetReportContent => ({
    madeAt: report.date_generated,
    days: report.days_requested,
    banks: report.items.map((item) => ({
      itemId: item.item_id,
      institutionName: item.institution_name,
      updatedAt: item.date_last_updated,
      accounts: item.accounts,
    })),
    warnings: [...new Set((warnings ?? []).map(({ warning_code: code }) => code))],
  }));

export const assetReportTokenSchema = z.object({ asset_report_token: z.string().min(1) });
