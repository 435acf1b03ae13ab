import { z } from 'zod';

import { plainDateSchema } from '../dates.ts';
import { failureSchema } from '../failures.ts';
import { itemIdSchema, reportIdSchema } from '../ids.ts';
import { accountSchema } from './accounts.ts';
import { ownerSchema } from './owners.ts';

/** The most history that Plaid puts into a report, in days. */
export const mostReportDays = 731;

const reportedBankSchema = z.object({
  itemId: itemIdSchema,
  /** Null once the bank was removed here: nothing of it is kept, though the report at Plaid still has it. */
  institutionName: z.string().nullable(),
});

/** A report that was asked for, and how far it is. */
export const assetReportSchema = z.object({
  reportId: reportIdSchema,
  status: z.enum([
    /** Plaid is asked for it, or makes it. `failure` says what keeps Coffer from asking whether it is there. */
    'preparing',
    'ready',
    /** `failure` says why. */
    'failed',
  ]),
  banks: z.array(reportedBankSchema),
  /** How far back it looks. */
  days: z.int(),
  requestedAt: z.number(),
  readAt: z.number().nullable(),
  failure: failureSchema.nullable(),
});
export type AssetReport = z.infer<typeof assetReportSchema>;

/** An account as it was on the report's day, and what the report knows of it besides. */
export const reportedAccountSchema = accountSchema
  .omit({ itemId: true, institutionName: true, balanceAsOf: true, hidden: true })
  .extend({
    /** Days of history that the bank gave. */
    daysAvailable: z.int(),
    owners: z.array(ownerSchema),
    /** At the end of each day, the newest first; as the bank gives balances, so what is owed is positive. */
    balances: z.array(z.object({ date: plainDateSchema, current: z.int() })),
  });
export type ReportedAccount = z.infer<typeof reportedAccountSchema>;

/** What a report says: each bank as it was when the report was made. */
export const assetReportContentSchema = z.object({
  madeAt: z.number().nullable(),
  days: z.int(),
  banks: z.array(
    z.object({
      itemId: itemIdSchema,
      institutionName: z.string(),
      updatedAt: z.number().nullable(),
      accounts: z.array(reportedAccountSchema),
    }),
  ),
  /** Plaid's codes for what is missing in it ('OWNERS_UNAVAILABLE'). Open. */
  warnings: z.array(z.string()),
});
export type AssetReportContent = z.infer<typeof assetReportContentSchema>;

/** Whether a bank can be in a report. */
export const reportableBankSchema = z.object({
  itemId: itemIdSchema,
  institutionName: z.string(),
  status: z.enum([
    'ready',
    /** The bank has to be asked for its consent first, in Link. */
    'consent',
    'unsupported',
    /** The bank cannot be read at the moment: reconnect it first. */
    'reconnect',
  ]),
});
export type ReportableBank = z.infer<typeof reportableBankSchema>;
