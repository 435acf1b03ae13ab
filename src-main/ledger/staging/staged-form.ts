import type { ArrivedRows, ArrivedTransaction } from '#ports/packed-page.ts';

/** A transaction on its way from the bank into the ledger. */
export type StagedForm = ArrivedTransaction;

/** What a run's pages said, one thing after the other. */
export type StagedEvent =
  | { readonly kind: 'form'; readonly number: number; readonly form: StagedForm }
  | { readonly kind: 'removal'; readonly number: number; readonly transactionId: ArrivedRows['removed'][number] };
