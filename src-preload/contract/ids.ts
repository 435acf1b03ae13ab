import { z } from 'zod';

/** The bank's ids are case-sensitive and opaque: compare them exactly, never parse them. */
const bankId = z.string().min(1).max(128);

export const itemIdSchema = bankId.brand<'ItemId'>();
export const accountIdSchema = bankId.brand<'AccountId'>();
export const institutionIdSchema = bankId.brand<'InstitutionId'>();
/** What the bank calls a transaction. It changes when a pending one posts. */
export const bankTransactionIdSchema = bankId.brand<'BankTransactionId'>();
/** What Coffer calls a transaction. It never changes: a posted one takes it over from its pending one. */
export const entryIdSchema = z.int().positive().brand<'EntryId'>();
/** What Coffer calls an asset report, from before Plaid has heard of it. */
export const reportIdSchema = z.string().min(1).max(64).brand<'ReportId'>();
export const categoryIdSchema = z.string().min(1).max(64).brand<'CategoryId'>();

export type ItemId = z.infer<typeof itemIdSchema>;
export type AccountId = z.infer<typeof accountIdSchema>;
export type InstitutionId = z.infer<typeof institutionIdSchema>;
export type BankTransactionId = z.infer<typeof bankTransactionIdSchema>;
export type EntryId = z.infer<typeof entryIdSchema>;
export type ReportId = z.infer<typeof reportIdSchema>;
export type CategoryId = z.infer<typeof categoryIdSchema>;

/** The three worlds a user can be in. Nothing done in one can touch another. */
export const profileSchema = z.enum(['demo', 'sandbox', 'production']);
export type Profile = z.infer<typeof profileSchema>;
