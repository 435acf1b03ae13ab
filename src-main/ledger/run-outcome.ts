import type { BankTransaction, TransactionsPage } from '#domain/bank-facts.ts';

/** What a run's pages add up to. */
export interface RunOutcome {
  /** Of each id its last form, or null once it is taken back. */
  readonly lastForms: ReadonlyMap<string, BankTransaction | null>;
  /** The last form of what came and was taken back in the same run. */
  readonly passingForms: ReadonlyMap<string, BankTransaction>;
}

export function outcomeOf(pages: readonly TransactionsPage[]): RunOutcome {
  const lastForms = new Map<string, BankTransaction | null>();
  const passingForms = new Map<string, BankTransaction>();
  for (const page of pages) {
    for (const transaction of page.added) lastForms.set(transaction.transactionId, transaction);
    for (const transaction of page.modified) lastForms.set(transaction.transactionId, transaction);
    for (const transactionId of page.removed) {
      const form = lastForms.get(transactionId);
      if (form !== undefined && form !== null) passingForms.set(transactionId, form);
      lastForms.set(transactionId, null);
    }
  }
  return { lastForms, passingForms };
}
