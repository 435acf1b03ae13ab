import type { BankTransaction, TransactionsPage } from '#domain/bank-facts.ts';

/** A transaction on its way from the bank into the ledger. Its details are one text already, which is how they are stored. */
export interface StagedForm extends Omit<BankTransaction, 'details'> {
  readonly details: string | null;
}

export function stagedForm({ details, ...facts }: BankTransaction): StagedForm {
  return { ...facts, details: details === null ? null : JSON.stringify(details) };
}

/** What a run's pages said, one thing after the other. */
export type StagedEvent =
  | { readonly kind: 'form'; readonly number: number; readonly form: StagedForm }
  | { readonly kind: 'removal'; readonly number: number; readonly transactionId: TransactionsPage['removed'][number] };
