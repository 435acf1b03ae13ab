/** A transaction as it stands in `bank_transactions`, and the category that counts for it. */
export interface StoredTransaction {
  readonly row: number;
  readonly entry: number;
  readonly transactionId: string;
  readonly account: number;
  readonly authorizedDay: number | null;
  readonly amount: number;
  readonly currency: number;
  readonly description: string;
  readonly merchant: number | null;
  readonly bankCategory: number | null;
  readonly channel: number | null;
  readonly detail: number | null;
  readonly pending: 0 | 1;
  readonly firstSync: number;
  readonly category: number;
}
