/** Doing: one TanStack mutation for each operation. What it made stale is announced by main's events. */
import { useMutation, type UseMutationResult } from '@tanstack/react-query';

import type { CofferError } from '#contract/failures.ts';
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import { callOperation } from './coffer.ts';

export function useMutationOf<Name extends OperationName>(
  name: Name,
): UseMutationResult<OperationOutput<Name>, CofferError, OperationInput<Name>> {
  return useMutation<OperationOutput<Name>, CofferError, OperationInput<Name>>({
    mutationKey: [name],
    mutationFn: (input) => callOperation(name, input),
  });
}
