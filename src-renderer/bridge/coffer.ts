/** The only reader of `window.coffer`. */
import type { CofferApi } from '#contract/api.ts';
import { CofferError } from '#contract/failures.ts';
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import { readOutcome } from '#contract/outcome-text.ts';

declare global {
  interface Window {
    readonly coffer: CofferApi;
  }
}

export function coffer(): CofferApi {
  return window.coffer;
}

/** Calls one operation; rejects with the `CofferError` that main answered. */
export async function callOperation<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
): Promise<OperationOutput<Name>> {
  performance.mark('ask ' + name);
  const outcome = readOutcome(await coffer().call[name](input));
  performance.mark('got ' + name);
  if (outcome.ok) return outcome.value;
  throw new CofferError(outcome.failure);
}
