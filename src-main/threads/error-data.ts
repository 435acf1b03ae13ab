import { CofferError, type Failure } from '#contract/failures.ts';

/** An error without its class, which does not survive the way between threads. */
export type ErrorData =
  { readonly kind: 'failure'; readonly failure: Failure } | { readonly kind: 'defect'; readonly message: string };

export function errorData(error: unknown): ErrorData {
  if (error instanceof CofferError) return { kind: 'failure', failure: error.failure };
  return { kind: 'defect', message: error instanceof Error ? error.message : String(error) };
}

/** @param thread whose error it is, as in "The ledger thread failed" */
export function errorFrom(data: ErrorData, thread: string): Error {
  return data.kind === 'failure' ? new CofferError(data.failure) : new Error(`The ${thread} thread failed: ${data.message}`);
}
