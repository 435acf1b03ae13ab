import type { PlainDate } from '#contract/dates.ts';
import type { AccountId, BankTransactionId, CategoryId, EntryId, ItemId } from '#contract/ids.ts';
import type { TransactionStatus } from '#contract/shapes/transactions.ts';

/**
 * One transaction with all that an export format may ask for, names already looked up. Plain data:
 * the ledger makes it, the exchange room writes it. Amounts are minor units of `currency`, money
 * out negative.
 */
export interface ExportRow {
  readonly date: PlainDate;
  readonly authorizedDate: PlainDate | null;
  readonly accountName: string;
  /** The bank's own text. */
  readonly description: string;
  readonly merchant: string | null;
  /** The category that counts: the user's choice, else the bank's. */
  readonly categoryGroup: string;
  readonly categoryName: string;
  readonly amount: number;
  readonly currency: string;
  readonly status: TransactionStatus;
  readonly note: string;
  readonly bankTransactionId: BankTransactionId;
  readonly accountId: AccountId;
  readonly itemId: ItemId;

  readonly institutionName: string;
  /** The last digits the bank shows. */
  readonly accountMask: string | null;
  readonly categoryId: CategoryId;
  /** Moves money between the user's own accounts. */
  readonly isTransfer: boolean;
  /** The bank's category in the bank's words. */
  readonly bankCategory: string | null;
  readonly paymentChannel: string | null;
  readonly entryId: EntryId;
  /** The id it had while it was pending, if the bank said so. */
  readonly pendingTransactionId: BankTransactionId | null;
  /** What it was while it was pending, if Coffer saw it then. */
  readonly pendingForm: { readonly date: PlainDate; readonly amount: number } | null;
}
