import { CofferError } from '#contract/failures.ts';

/** Plaid accepted the keys and found fault with the question (a client without US banks, say). */
export function isAboutTheQuestionOnly(error: unknown): boolean {
  if (!(error instanceof CofferError) || error.failure.kind === 'keys-rejected') return false;
  const type = error.failure.plaid?.type;
  return type === 'INVALID_REQUEST' || type === 'INVALID_INPUT';
}
