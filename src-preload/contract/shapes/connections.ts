import { z } from 'zod';

import { failureSchema } from '../failures.ts';
import { institutionIdSchema, itemIdSchema } from '../ids.ts';

export const institutionSchema = z.object({
  institutionId: institutionIdSchema,
  name: z.string(),
  products: z.array(z.string()),
  countryCodes: z.array(z.string()),
  oauth: z.boolean(),
  url: z.string().nullable(),
  primaryColor: z.string().nullable(),
  /** A `data:image/png;base64,…` address, fetched by main. */
  logo: z.string().nullable(),
});
export type Institution = z.infer<typeof institutionSchema>;

/** How a bank works for Plaid just now, in one word and one sentence. */
export const institutionHealthSchema = z.object({
  state: z.enum(['working', 'partly', 'down', 'unknown']),
  message: z.string(),
});
export type InstitutionHealth = z.infer<typeof institutionHealthSchema>;

/** How much of the past has arrived. */
export const historyStatusSchema = z.enum(['waiting', 'recent', 'complete', 'unknown']);
export type HistoryStatus = z.infer<typeof historyStatusSchema>;

export const connectionHealthSchema = z.enum([
  'healthy',
  /** Linked moments ago; its first transactions are on their way. */
  'preparing',
  'syncing',
  /** All is well, and the user's permission ends within a week or so. */
  'expiring',
  /** The bank wants the user to sign in again. */
  'reconnect',
  /** The bank or Plaid is down, or asks us to slow down; Coffer tries again by itself. */
  'waiting',
  'offline',
  /** The keys are refused. */
  'keys',
  /** The Item is gone at Plaid, or its token is gone here: link again. Its history stays. */
  'gone',
  'failed',
  /** To be ended at Plaid as soon as it can be reached. */
  'removing',
  /** Ended, and its history kept. */
  'disconnected',
]);
export type ConnectionHealth = z.infer<typeof connectionHealthSchema>;

/** The one thing to do about a connection's health. */
export const connectionActionSchema = z.enum([
  'none',
  'sync',
  'try-again',
  /** Coffer tries again by itself. */
  'wait',
  'reconnect',
  /** To sign in again before the permission ends. */
  'renew',
  'bank-first',
  'choose-accounts',
  'link-again',
  'enter-keys',
  'unlock-vault',
  'dashboard',
  'remove',
]);
export type ConnectionAction = z.infer<typeof connectionActionSchema>;

export const connectionSchema = z.object({
  itemId: itemIdSchema,
  institutionId: institutionIdSchema.nullable(),
  institutionName: z.string(),
  logo: z.string().nullable(),
  primaryColor: z.string().nullable(),
  health: connectionHealthSchema,
  /** The health in one sentence for a person. */
  healthMessage: z.string(),
  action: connectionActionSchema,
  failure: failureSchema.nullable(),
  history: historyStatusSchema,
  linkedAt: z.number(),
  lastSyncedAt: z.number().nullable(),
  /** When Plaid itself last reached the bank. */
  bankUpdatedAt: z.number().nullable(),
  accountCount: z.int(),
  transactionCount: z.int(),
  earliestDate: z.string().nullable(),
  consentExpiresAt: z.number().nullable(),
  /** Since when this is history only. */
  disconnectedAt: z.number().nullable(),
  /** By Plaid's names: what it charges for, may read, and could. */
  products: z.object({ billed: z.array(z.string()), consented: z.array(z.string()), available: z.array(z.string()) }),
});
export type Connection = z.infer<typeof connectionSchema>;

/** How many Items were ever linked here, those that were removed included, and how many the plan allows. */
export const itemMeterSchema = z.object({ used: z.int(), limit: z.int().nullable() });
export type ItemMeter = z.infer<typeof itemMeterSchema>;

export const connectOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('connected'), itemId: itemIdSchema, institutionName: z.string() }),
  /** The same Item, signed in to again: its accounts were compared with those known before. */
  z.object({
    kind: z.literal('repaired'),
    itemId: itemIdSchema,
    institutionName: z.string(),
    /** Accounts that are shared since, and those that no longer are, by name. */
    newAccounts: z.array(z.string()),
    goneAccounts: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('cancelled'),
    /** What went wrong on the bank's own page, which may go better in the user's browser. */
    browserAdvice: z.string().optional(),
  }),
  z.object({
    kind: z.literal('duplicate'),
    itemId: itemIdSchema,
    institutionName: z.string(),
    message: z.string(),
  }),
]);
export type ConnectOutcome = z.infer<typeof connectOutcomeSchema>;

/** Link in the user's own browser, while Coffer waits for what comes of it, and how it ended. */
export const hostedLinkSchema = z.object({
  id: z.string(),
  /** Null for a new bank. */
  itemId: itemIdSchema.nullable(),
  institutionName: z.string().nullable(),
  startedAt: z.number(),
  expiresAt: z.number(),
  state: z.enum([
    /** Open in the browser, or about to be. */
    'waiting',
    /** The user left it before the end; it can be opened again until `expiresAt`. */
    'left',
    /** Done in the browser; the accounts are being connected. */
    'finishing',
    /** Its accounts are connected already: the user decides. */
    'duplicate',
    'expired',
    /** Finished in the browser, and no bank came of it. */
    'nothing',
    'failed',
  ]),
  /** The state in one sentence for a person. */
  message: z.string(),
});
export type HostedLink = z.infer<typeof hostedLinkSchema>;
