/**
 * The one table of operations. Each entry is everything there is to say about a call: handlers in
 * main (`Handlers`), the bridge in the preload, the renderer's typed API (`CofferApi`) and test
 * doubles all derive from it.
 *
 *     'accounts.list': operation(nothing, z.array(accountSchema)),
 *
 * To add one: an entry here, a handler in `src-main/app/handlers`. Nothing else knows its name.
 */
import { z } from 'zod';

import { accountNumberSchema } from './shapes/account-numbers.ts';
import { accountSchema, knownBalanceSchema } from './shapes/accounts.ts';
import {
  appStateSchema,
  countryCodeSchema,
  helpTopicSchema,
  keysStateSchema,
  productNameSchema,
  settingsSchema,
} from './shapes/app.ts';
import { assetReportContentSchema, assetReportSchema, mostReportDays, reportableBankSchema } from './shapes/asset-reports.ts';
import {
  connectionSchema,
  connectOutcomeSchema,
  hostedLinkSchema,
  institutionHealthSchema,
  institutionSchema,
  itemMeterSchema,
} from './shapes/connections.ts';
import { csvOptionsSchema, exportResultSchema, savedFileSchema } from './shapes/exports.ts';
import { incomeStateSchema, mostIncomeDays } from './shapes/income.ts';
import { findingSchema } from './shapes/findings.ts';
import { investmentsSchema, tradeSchema } from './shapes/investments.ts';
import { liabilitiesSchema } from './shapes/liabilities.ts';
import { balancePointSchema, monthSummarySchema } from './shapes/overview.ts';
import { accountOwnersSchema } from './shapes/owners.ts';
import { productSchema, productStateSchema } from './shapes/products.ts';
import { receiptLineKindSchema, receiptLineSchema, receiptSchema } from './shapes/receipts.ts';
import { relinkPreviewSchema, relinkSchema } from './shapes/relinks.ts';
import { recurringStreamSchema } from './shapes/recurring.ts';
import {
  categorySchema,
  transactionDetailSchema,
  transactionFilterSchema,
  transactionOutlineSchema,
  transactionSchema,
} from './shapes/transactions.ts';
import { plainDateSchema, plainMonthSchema } from './dates.ts';
import {
  accountIdSchema,
  categoryIdSchema,
  entryIdSchema,
  institutionIdSchema,
  itemIdSchema,
  profileSchema,
  reportIdSchema,
} from './ids.ts';
import { failureSchema } from './failures.ts';
import type { OutcomeText } from './outcome-text.ts';

interface Operation<Input extends z.ZodType, Output extends z.ZodType> {
  readonly input: Input;
  readonly output: Output;
}

function operation<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output): Operation<Input, Output> {
  return { input, output };
}

const nothing = z.strictObject({});
const done = z.null();
/** Some of a list. */
const part = (most: number) => z.strictObject({ offset: z.int().nonnegative(), limit: z.int().positive().max(most) });
/** Secrets travel one way, from the form to the keychain; no operation returns one. */
const secretText = z.string().trim().min(1).max(4096);
const environment = z.enum(['sandbox', 'production']);

export const operations = {
  'app.state': operation(nothing, appStateSchema),
  'app.openProfile': operation(z.strictObject({ profile: profileSchema }), appStateSchema),
  'app.updateSettings': operation(settingsSchema.partial().strict(), settingsSchema),
  /**
   * Begins a profile anew whose secrets can't be reached (any more). Its folder is set aside, not
   * deleted. Refused while its vault is open: banks are removed one by one then.
   */
  'app.startOver': operation(z.strictObject({ profile: profileSchema }), appStateSchema),
  'app.openHelp': operation(z.strictObject({ topic: helpTopicSchema }), done),

  /** Unlocks the passphrase vault, or makes it where there is none yet. */
  'vault.unlock': operation(z.strictObject({ passphrase: secretText }), appStateSchema),
  'vault.changePassphrase': operation(z.strictObject({ current: secretText, next: secretText }), done),
  /** Encrypts the ledger under a new key; what is under way stops meanwhile. Refused while another program has it open. */
  'vault.renewLedgerKey': operation(nothing, done),
  /**
   * Begins a new file with data in place of a damaged one: the newest sound backup, or an empty one into which banks come
   * back by themselves. The damaged file is set aside, in the folder `setAside`. Refused while the file is sound.
   */
  'ledger.startAnew': operation(nothing, z.object({ setAside: z.string(), backup: z.string().nullable() })),

  'keys.state': operation(z.strictObject({ environment }), keysStateSchema),
  'keys.save': operation(z.strictObject({ environment, clientId: secretText, secret: secretText }), keysStateSchema),
  'keys.forget': operation(z.strictObject({ environment }), keysStateSchema),
  /** Asks Plaid whether it accepts the saved keys. */
  'keys.check': operation(z.strictObject({ environment }), keysStateSchema),

  /**
   * Looks at folder, vault, keys and what they may do, ledger and banks; ends what was left half done.
   * Nothing of it costs or connects anything.
   */
  'doctor.examine': operation(nothing, z.array(findingSchema)),
  /**
   * Makes everything anew that follows from the bank's facts and the user's edits (sums, lists, the search index) and
   * clears away what provably belongs to nobody. Answers what it did, a sentence each.
   */
  'doctor.repair': operation(nothing, z.array(z.string())),

  /** At most ten, in the countries of the settings unless one is given; `product` keeps those that offer it. */
  'institutions.search': operation(
    z.strictObject({
      query: z.string().trim().min(1).max(200),
      product: productNameSchema.optional(),
      countryCode: countryCodeSchema.optional(),
    }),
    z.array(institutionSchema),
  ),
  /** How signing in goes there just now. Plaid tells it of one at a time. */
  'institutions.health': operation(
    z.strictObject({ institutionId: institutionIdSchema, countryCode: countryCodeSchema.optional() }),
    institutionHealthSchema,
  ),

  /**
   * Opens the Link window; answers when the user has finished there, one way or another.
   * `allowDuplicate` goes on with what they did there when the answer was `duplicate`, so that
   * nobody signs in twice; where that was too long ago, it opens Link again.
   */
  'connections.connect': operation(
    z.strictObject({ allowDuplicate: z.boolean().optional(), institutionId: institutionIdSchema.optional() }),
    connectOutcomeSchema,
  ),
  /**
   * Opens Link for signing in again at a bank that is connected: the same Item, with all its history.
   * `chooseAccounts` lets the user add accounts there, or drop some; `allowReports` asks there for
   * what asset reports need.
   */
  'connections.repair': operation(
    z.strictObject({ itemId: itemIdSchema, chooseAccounts: z.boolean().optional(), allowReports: z.boolean().optional() }),
    connectOutcomeSchema,
  ),
  /** Gives the bank's Item a new access token; the old one stops working at once. Nothing else changes. */
  'connections.rotateToken': operation(z.strictObject({ itemId: itemIdSchema }), done),
  'connections.itemMeter': operation(nothing, itemMeterSchema),
  'connections.list': operation(nothing, z.array(connectionSchema)),
  /** Asks for a sync now, of one Item or of all; answers when it has ended. Each Item's own result is in its connection. */
  'connections.sync': operation(z.strictObject({ itemId: itemIdSchema.optional() }), z.array(connectionSchema)),
  /**
   * Ends the Item at Plaid, then removes its token and its data here. With `keepHistory` its accounts
   * and transactions stay to be read; without it, also those that were kept before go.
   */
  'connections.remove': operation(z.strictObject({ itemId: itemIdSchema, keepHistory: z.boolean().optional() }), done),

  /** Opens Link in the system's browser instead of a window, for a new bank or to repair an Item; closes the Link window. */
  'hostedLinks.start': operation(
    z.strictObject({
      institutionId: institutionIdSchema.optional(),
      itemId: itemIdSchema.optional(),
      chooseAccounts: z.boolean().optional(),
    }),
    hostedLinkSchema,
  ),
  'hostedLinks.list': operation(nothing, z.array(hostedLinkSchema)),
  'hostedLinks.open': operation(z.strictObject({ id: z.string().max(100) }), done),
  /** Connects the accounts of one that is `duplicate` all the same. */
  'hostedLinks.connectAnyway': operation(z.strictObject({ id: z.string().max(100) }), done),
  /** Stops waiting, or puts away one that has ended. What was finished in the browser before counts. */
  'hostedLinks.cancel': operation(z.strictObject({ id: z.string().max(100) }), done),

  'accounts.list': operation(nothing, z.array(accountSchema)),
  /** Who the bank says the accounts belong to. */
  'accounts.owners': operation(nothing, z.array(accountOwnersSchema)),
  /** Account numbers, only their last digits readable. */
  'accounts.numbers': operation(nothing, z.array(accountNumberSchema)),
  /** One account's numbers in full: only when the user asks to see them. */
  'accounts.revealNumbers': operation(z.strictObject({ accountId: accountIdSchema }), z.array(accountNumberSchema)),
  /**
   * Asks the bank for balances at this moment, of all of its accounts or of one; answers all accounts
   * there are. Plaid charges for each call: tell the user first.
   */
  'accounts.readBalances': operation(
    z.strictObject({ itemId: itemIdSchema, accountId: accountIdSchema.optional() }),
    z.array(accountSchema),
  ),
  /** What the bank said of the account's balances, day by day, since it was connected. */
  'accounts.balances': operation(z.strictObject({ accountId: accountIdSchema }), z.array(knownBalanceSchema)),

  /** What each bank offers beside transactions, and what of it is read. */
  'products.list': operation(nothing, z.array(productStateSchema)),
  /** Reads a product now. Where it was `off` or `consent`, Plaid charges for it from then on: tell the user first. */
  'products.read': operation(z.strictObject({ itemId: itemIdSchema, product: productSchema }), z.array(productStateSchema)),
  /** Reads a product no more and deletes what it said. Plaid drops none by itself: it charges until the bank is removed. */
  'products.stop': operation(z.strictObject({ itemId: itemIdSchema, product: productSchema }), z.array(productStateSchema)),

  'investments.holdings': operation(nothing, investmentsSchema),
  /** Newest first. */
  'investments.trades': operation(
    z.strictObject({
      accountId: accountIdSchema.optional(),
      offset: z.int().nonnegative(),
      limit: z.int().positive().max(1000),
    }),
    z.object({ trades: z.array(tradeSchema), total: z.int() }),
  ),
  'liabilities.list': operation(nothing, liabilitiesSchema),
  'recurring.list': operation(nothing, z.array(recurringStreamSchema)),
  /** What a stream is made of, newest first. */
  'recurring.transactions': operation(z.strictObject({ streamId: z.string().min(1).max(128) }), z.array(transactionSchema)),

  /** Newest first. */
  'assets.reports': operation(nothing, z.array(assetReportSchema)),
  /** The connected banks, and whether each can be in a report. */
  'assets.banks': operation(nothing, z.array(reportableBankSchema)),
  /** What a report says; null before it is ready. */
  'assets.content': operation(z.strictObject({ reportId: reportIdSchema }), assetReportContentSchema.nullable()),
  /** Asks Plaid for a report, for which it charges: tell the user first. Answers once Plaid has begun with it. */
  'assets.create': operation(
    z.strictObject({ itemIds: z.array(itemIdSchema).min(1).max(99), days: z.int().min(1).max(mostReportDays) }),
    assetReportSchema,
  ),
  /** A new report of the same banks as they are today, charged for once more: tell the user first. */
  'assets.refresh': operation(z.strictObject({ reportId: reportIdSchema }), assetReportSchema),
  /** Asks again for a report that failed; answers once it is ready or has failed again. */
  'assets.read': operation(z.strictObject({ reportId: reportIdSchema }), assetReportSchema),
  /** Asks where to save, then writes Plaid's own PDF of the report. */
  'assets.savePdf': operation(z.strictObject({ reportId: reportIdSchema }), savedFileSchema),
  /** Removes the report at Plaid and here. */
  'assets.remove': operation(z.strictObject({ reportId: reportIdSchema }), done),

  /** What the user has shared of their income, as it was read last. */
  'income.state': operation(nothing, incomeStateSchema),
  /** Opens a Link session for sharing income, for which Plaid charges: tell the user first. Reads it when they have finished there. */
  'income.share': operation(z.strictObject({ days: z.int().min(1).max(mostIncomeDays) }), incomeStateSchema),
  /** Asks again for what was shared last; Plaid charges nothing for that. */
  'income.read': operation(nothing, incomeStateSchema),
  /** Takes back at Plaid what was shared, and deletes it here. */
  'income.forget': operation(nothing, done),

  /** Net worth at the end of each day, one series for each currency; from the first transaction at the earliest. */
  'overview.netWorth': operation(
    z.strictObject({ from: plainDateSchema.optional(), to: plainDateSchema.optional() }),
    z.array(z.object({ currency: z.string(), points: z.array(balancePointSchema) })),
  ),
  /** What came in, what went out and where to, in a month; one summary for each currency. */
  'overview.month': operation(z.strictObject({ month: plainMonthSchema }), z.array(monthSummarySchema)),

  'categories.list': operation(nothing, z.array(categorySchema)),

  /** How many there are and how they fall into months: what a virtual list needs to lay itself out. */
  'transactions.outline': operation(z.strictObject({ filter: transactionFilterSchema }), transactionOutlineSchema),
  /** Rows `offset` to `offset + limit` of the filtered list, newest first. Any offset costs the same. */
  'transactions.page': operation(
    z.strictObject({
      filter: transactionFilterSchema,
      offset: z.int().nonnegative(),
      limit: z.int().positive().max(1000),
    }),
    z.array(transactionSchema),
  ),
  'transactions.detail': operation(z.strictObject({ entryId: entryIdSchema }), transactionDetailSchema),
  /** Has Plaid look at the bank at once, then syncs. Plaid charges for each call: tell the user first. */
  'transactions.refresh': operation(
    z.strictObject({ itemId: itemIdSchema }),
    z.object({
      institutionName: z.string(),
      added: z.int(),
      changed: z.int(),
      removed: z.int(),
      settled: z.int(),
      failure: failureSchema.nullable(),
    }),
  ),

  /** Banks that seem to be linked a second time, and those whose history was carried over to the new connection. */
  'relinks.list': operation(nothing, z.array(relinkSchema)),
  'relinks.preview': operation(z.strictObject({ oldItemId: itemIdSchema, newItemId: itemIdSchema }), relinkPreviewSchema),
  'relinks.carryOver': operation(z.strictObject({ oldItemId: itemIdSchema, newItemId: itemIdSchema }), z.array(relinkSchema)),
  /** Takes it back; possible until the old connection is ended. */
  'relinks.undo': operation(z.strictObject({ oldItemId: itemIdSchema }), z.array(relinkSchema)),
  'relinks.keepApart': operation(z.strictObject({ oldItemId: itemIdSchema, newItemId: itemIdSchema }), z.array(relinkSchema)),
  /** Ends the old connection at Plaid, where it still is, and here. */
  'relinks.finish': operation(z.strictObject({ oldItemId: itemIdSchema }), z.array(relinkSchema)),

  /** What each sync did, newest first. */
  'receipts.list': operation(part(200), z.object({ receipts: z.array(receiptSchema), total: z.int() })),
  /** The lines of one kind, newest first. */
  'receipts.lines': operation(
    part(1000).extend({ receiptId: z.int().positive(), kind: receiptLineKindSchema }),
    z.object({ receipt: receiptSchema, lines: z.array(receiptLineSchema) }),
  ),
  /** Takes back what followed from a line on the user's side; what the bank says stays. Undo brings it again. */
  'receipts.undo': operation(
    z.strictObject({ receiptId: z.int().positive(), kind: receiptLineKindSchema, entryId: entryIdSchema }),
    done,
  ),

  /** `categoryId: null` gives the bank's category back. */
  'edits.setCategory': operation(
    z.strictObject({ entryIds: z.array(entryIdSchema).min(1).max(10_000), categoryId: categoryIdSchema.nullable() }),
    done,
  ),
  /** An empty note removes it. */
  'edits.setNote': operation(z.strictObject({ entryId: entryIdSchema, note: z.string().max(10_000) }), done),
  /** Takes back the newest edit not yet undone; answers what it was, or null when there is none. */
  'edits.undo': operation(nothing, z.object({ description: z.string() }).nullable()),
  'edits.redo': operation(nothing, z.object({ description: z.string() }).nullable()),

  /** Asks where to save, then writes the whole filtered set. Progress comes as `export.progressed`. */
  'export.transactions': operation(
    z.strictObject({ filter: transactionFilterSchema, options: csvOptionsSchema }),
    exportResultSchema,
  ),
  'export.cancel': operation(nothing, done),
} as const;

export type OperationName = keyof typeof operations;
/** What a caller passes. */
export type OperationInput<Name extends OperationName> = z.input<(typeof operations)[Name]['input']>;
/** What a handler gets: parsed and checked. */
export type ParsedInput<Name extends OperationName> = z.output<(typeof operations)[Name]['input']>;
export type OperationOutput<Name extends OperationName> = z.output<(typeof operations)[Name]['output']>;

export type Handlers = {
  readonly [Name in OperationName]: (input: ParsedInput<Name>) => Promise<OperationOutput<Name>>;
};

export type OperationCalls = {
  readonly [Name in OperationName]: (input: OperationInput<Name>) => Promise<OutcomeText<OperationOutput<Name>>>;
};
