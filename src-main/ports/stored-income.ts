/** Bank income as the ledger keeps it. */
import type { Instant } from '#contract/dates.ts';
import type { Failure } from '#contract/failures.ts';
import type { Income } from '#contract/shapes/income.ts';

export interface StoredIncome {
  readonly readAt: Instant | null;
  readonly failure: Failure | null;
  readonly income: Income | null;
}

export interface IncomeQueries {
  /** Null when the user has never shared any. */
  readonly income: () => Promise<StoredIncome | null>;
}

export interface IncomeCommands {
  /** A failed reading keeps what the last good one said. */
  readonly recordIncome: (
    at: Instant,
    outcome: { readonly kind: 'read'; readonly income: Income } | { readonly kind: 'failed'; readonly failure: Failure },
  ) => Promise<void>;
  readonly forgetIncome: () => Promise<void>;
}
