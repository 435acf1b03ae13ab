/** Reading: one TanStack query for each operation and input. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';

import type { CofferError } from '#contract/failures.ts';
import type { OperationInput, OperationName, OperationOutput } from '#contract/operations.ts';
import { callOperation } from './coffer.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: CofferError;
  }
}

export interface OperationQuery<Name extends OperationName> {
  /** Starts with the operation's name, so that all answers of an operation can be made stale at once. */
  readonly queryKey: readonly [Name, OperationInput<Name>];
  readonly queryFn: () => Promise<OperationOutput<Name>>;
}

export function operationQuery<Name extends OperationName>(name: Name, input: OperationInput<Name>): OperationQuery<Name> {
  return { queryKey: [name, input], queryFn: () => callOperation(name, input) };
}

interface ReadOptions {
  /** Keep showing the answer to the input before while the new one is on its way. */
  readonly keepPrevious?: boolean;
  readonly enabled?: boolean;
  /** Main gives up a question that another has taken the place of: whoever still wants its answer asks again. */
  readonly retriesWhenSuperseded?: boolean;
}

export function useOperation<Name extends OperationName>(
  name: Name,
  input: OperationInput<Name>,
  { keepPrevious = false, enabled = true, retriesWhenSuperseded = false }: ReadOptions = {},
): UseQueryResult<OperationOutput<Name>> {
  return useQuery<OperationOutput<Name>, CofferError, OperationOutput<Name>, OperationQuery<Name>['queryKey']>({
    ...operationQuery(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
    ...(retriesWhenSuperseded ? { retry: isSuperseded, retryDelay: 0 } : {}),
  });
}

const mostRetries = 3;

function isSuperseded(failureCount: number, { failure }: CofferError): boolean {
  return failure.kind === 'cancelled' && failureCount < mostRetries;
}
