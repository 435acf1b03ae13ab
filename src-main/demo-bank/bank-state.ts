/** What the bank must remember because it cannot work it out again. Tokens only as SHA-256 hashes. */
import { z } from 'zod';
import type { PlainDate } from '#contract/dates.ts';

const moment = z.number();
const day = z.string().transform((text) => text as PlainDate);

const merchantSchema = z.object({ name: z.string(), website: z.string().nullable() });
const rowSchema = z.object({
  key: z.string(),
  accountKey: z.string(),
  appearsOn: day,
  authorizedOn: day,
  postsOn: day,
  amount: z.number(),
  pendingAmount: z.number().nullable(),
  currency: z.string(),
  name: z.string(),
  originalDescription: z.string(),
  merchant: merchantSchema.nullable(),
  category: z.object({ primary: z.string(), detailed: z.string() }),
  channel: z.enum(['online', 'in store', 'other']),
  city: z.object({ city: z.string(), region: z.string(), country: z.string() }).nullable(),
});

/** A change of an Item's transactions that did not come from the calendar. */
const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add'), at: moment, row: rowSchema }),
  z.object({ kind: z.literal('post'), at: moment, key: z.string(), on: day, amount: z.number().nullable() }),
  z.object({
    kind: z.literal('modify'),
    at: moment,
    key: z.string(),
    amount: z.number().optional(),
    name: z.string().optional(),
  }),
  z.object({ kind: z.literal('remove'), at: moment, key: z.string() }),
]);

/** Who signed in; enough to invent the same accounts and rows again. */
const userSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('household') }),
  z.object({ kind: z.literal('dynamic') }),
  z.object({ kind: z.literal('income') }),
  z.object({ kind: z.literal('custom'), configuration: z.string() }),
  z.object({ kind: z.literal('scale'), rows: z.int().positive() }),
]);

const timelineSchema = z.object({
  initialMilliseconds: z.number().nonnegative(),
  historicalMilliseconds: z.number().nonnegative(),
});

/** What keeps Plaid from an Item until its owner does something. */
const troubleSchema = z.object({ code: z.string(), reason: z.string().nullable() });

/** What happens to an Item's accounts after it was made. */
const accountChangeSchema = z.discriminatedUnion('kind', [
  /** The account comes back under a new id, and its rows with it; the old rows are taken back, or no longer spoken of. */
  z.object({ kind: z.literal('renumber'), at: moment, accountKey: z.string(), takesBackRows: z.boolean() }),
  z.object({ kind: z.literal('close'), at: moment, accountKey: z.string() }),
  z.object({ kind: z.literal('share'), at: moment, accountKey: z.string() }),
  z.object({ kind: z.literal('unshare'), at: moment, accountKey: z.string() }),
  z.object({ kind: z.literal('currency'), at: moment, accountKey: z.string(), currency: z.string() }),
]);

const verificationStatus = z.enum(['automatically_verified', 'verification_expired']);

const itemSchema = z.object({
  itemId: z.string(),
  institutionId: z.string(),
  user: userSchema,
  seed: z.number(),
  /** What was shared when the Item was made; null: every account. Account changes say what became of it. */
  selectedAccountKeys: z.array(z.string()).nullable(),
  accountChanges: z.array(accountChangeSchema).default([]),
  products: z.array(z.string()),
  consentedProducts: z.array(z.string()),
  /** Made in Link, where people agree to products by name: others are refused until they do. */
  needsConsent: z.boolean().default(false),
  /** Permissions that were not given at the bank. */
  withheldProducts: z.array(z.string()).default([]),
  /** Null: does not end. */
  consentExpiresAt: moment.nullable().default(null),
  webhook: z.string().nullable(),
  createdAt: moment,
  /** The last time in Link; null: when the Item was made. */
  signedInAt: moment.nullable().default(null),
  /** Null until Transactions is first asked for. */
  transactions: z.object({ since: moment, daysRequested: z.int() }).nullable(),
  timeline: timelineSchema,
  accessTokenHashes: z.array(z.string()),
  trouble: troubleSchema.nullable().default(null),
  /** By account key, where micro-deposits decide. */
  verificationStatuses: z.record(z.string(), verificationStatus).default({}),
  /** Whose Item it is, where Link was opened for a user. */
  userId: z.string().nullable().default(null),
  /** How far back they shared their income; null where they shared none. */
  incomeDays: z.int().nullable().default(null),
  removedAt: moment.nullable(),
  changes: z.array(changeSchema),
});

const publicTokenSchema = z.object({ hash: z.string(), itemId: z.string(), expiresAt: moment });

const linkSessionSchema = z.object({
  linkSessionId: z.string(),
  startedAt: moment,
  finishedAt: moment.nullable(),
  itemId: z.string().nullable(),
  /** The bank that was chosen last. */
  institutionId: z.string().nullable().default(null),
  exit: z
    .object({
      errorCode: z.string().nullable(),
      status: z.string().nullable(),
      errorType: z.string().default('ITEM_ERROR'),
      errorMessage: z.string().default(''),
      displayMessage: z.string().nullable().default(null),
    })
    .nullable(),
  /** As they came in; `number` says in which order they happened. */
  events: z
    .array(
      z.object({
        id: z.string(),
        number: z.int().default(0),
        name: z.string(),
        at: moment,
        metadata: z.record(z.string(), z.string()),
      }),
    )
    .default([]),
});

const linkTokenSchema = z.object({
  hash: z.string(),
  createdAt: moment,
  expiresAt: moment,
  clientName: z.string(),
  language: z.string(),
  countryCodes: z.array(z.string()),
  products: z.array(z.string()),
  optionalProducts: z.array(z.string()),
  consentedProducts: z.array(z.string()),
  webhook: z.string().nullable(),
  redirectUri: z.string().nullable(),
  daysRequested: z.int(),
  userId: z.string().nullable().default(null),
  incomeDays: z.int().nullable().default(null),
  /** Update mode: the Item that it is about. */
  updateItemId: z.string().nullable(),
  /** Update mode asks which accounts to share. */
  selectsAccounts: z.boolean().default(false),
  /** The bank that was chosen before Link was opened. */
  institutionId: z.string().nullable().default(null),
  /** Set where Link runs on a page of the bank's own. */
  hosted: z.object({ completionRedirectUri: z.string().nullable() }).nullable().default(null),
  sessions: z.array(linkSessionSchema),
});

/** A report is made anew from its Items, as they were when it was asked for. */
const assetReportSchema = z.object({
  reportId: z.string(),
  tokenHash: z.string(),
  itemIds: z.array(z.string()),
  daysRequested: z.int(),
  createdAt: moment,
  clientReportId: z.string().nullable(),
  user: z.record(z.string(), z.string().nullable()),
});

const bankUserSchema = z.object({ userId: z.string(), clientUserId: z.string(), createdAt: moment });

export const bankStateSchema = z.object({
  version: z.literal(1),
  /** How many Items were ever made, so that no id is given twice. */
  itemsMade: z.int().nonnegative(),
  items: z.array(itemSchema),
  publicTokens: z.array(publicTokenSchema),
  linkTokens: z.array(linkTokenSchema),
  assetReports: z.array(assetReportSchema).default([]),
  users: z.array(bankUserSchema).default([]),
});

export type BankState = z.output<typeof bankStateSchema>;
export type ItemRecord = z.output<typeof itemSchema>;
export type ItemUser = z.output<typeof userSchema>;
export type ItemTrouble = z.output<typeof troubleSchema>;
export type RowChange = z.output<typeof changeSchema>;
export type AccountChange = z.output<typeof accountChangeSchema>;
export type AssetReportRecord = z.output<typeof assetReportSchema>;
export type BankUserRecord = z.output<typeof bankUserSchema>;
export type LinkTokenRecord = z.output<typeof linkTokenSchema>;
export type LinkSessionRecord = z.output<typeof linkSessionSchema>;
/** How long after its creation an Item shows the last 30 days, and then everything. */
export type Timeline = z.output<typeof timelineSchema>;

export function emptyBankState(): BankState {
  return { version: 1, itemsMade: 0, items: [], publicTokens: [], linkTokens: [], assetReports: [], users: [] };
}
