/**
 * What a bank says, in our words: the form in which facts travel from the Plaid room to the ledger.
 * Amounts are minor units, money out negative; days are calendar days; ids are the bank's.
 */
import type { PlainDate, Instant } from '#contract/dates.ts';
import type { Failure } from '#contract/failures.ts';
import type { AccountId, BankTransactionId, InstitutionId, ItemId } from '#contract/ids.ts';
import type { HistoryStatus } from '#contract/shapes/connections.ts';
import type { TransactionDetails } from '#contract/shapes/transaction-details.ts';

export interface BankAccount {
  readonly accountId: AccountId;
  /** Plaid's id for the account across Items, at the few banks that give one. */
  readonly persistentAccountId: string | null;
  readonly name: string;
  readonly officialName: string | null;
  readonly mask: string | null;
  readonly type: string;
  readonly subtype: string | null;
  readonly currency: string;
  /** Minor units as the bank gives them: on cards and loans `current` is what is owed. */
  readonly current: number | null;
  readonly available: number | null;
  readonly limit: number | null;
  /** When the bank gave the balance, where it says so. */
  readonly balanceAsOf: Instant | null;
}

/** The bank's own category; open sets, unknown values are kept as they are. */
export interface BankCategory {
  readonly primary: string;
  readonly detailed: string;
}

export interface BankTransaction {
  readonly transactionId: BankTransactionId;
  readonly accountId: AccountId;
  /** On a posted transaction: the id it had while it was pending, if the bank could match them. */
  readonly pendingTransactionId: BankTransactionId | null;
  readonly pending: boolean;
  readonly date: PlainDate;
  readonly authorizedDate: PlainDate | null;
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  readonly merchant: string | null;
  readonly category: BankCategory | null;
  readonly paymentChannel: string | null;
  /** Null where the bank tells nothing more. */
  readonly details: TransactionDetails | null;
}

export interface TransactionsPage {
  readonly added: readonly BankTransaction[];
  readonly modified: readonly BankTransaction[];
  readonly removed: readonly BankTransactionId[];
  /** Null while the bank has nothing ready: such a page is no progress and must not be saved. */
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
  readonly history: HistoryStatus;
}

export interface BankInstitution {
  readonly institutionId: InstitutionId;
  readonly name: string;
  readonly products: readonly string[];
  readonly countryCodes: readonly string[];
  readonly oauth: boolean;
  readonly url: string | null;
  readonly primaryColor: string | null;
  /** Base64 PNG. */
  readonly logo: string | null;
}

export interface BankItem {
  readonly itemId: ItemId;
  readonly institutionId: InstitutionId | null;
  readonly institutionName: string | null;
  readonly error: BankItemError | null;
  readonly consentExpiresAt: Instant | null;
  readonly availableProducts: readonly string[];
  /** What it has, whether or not Plaid has begun to charge for it. */
  readonly products: readonly string[];
  readonly billedProducts: readonly string[];
  readonly consentedProducts: readonly string[];
  readonly transactionsUpdatedAt: Instant | null;
  readonly transactionsFailedAt: Instant | null;
}

export interface BankItemError {
  /** The same in Coffer's words: what it means and what the user can do. */
  readonly failure: Failure;
  readonly type: string;
  readonly code: string;
  readonly message: string;
  readonly displayMessage: string | null;
}
