/** Account numbers in full: asked for only when the user wants to see them, and kept nowhere. */
import { useMutation } from '@tanstack/react-query';

import type { CofferError } from '#contract/failures.ts';
import type { AccountId } from '#contract/ids.ts';
import type { AccountNumber } from '#contract/shapes/account-numbers.ts';
import { callOperation } from './coffer.ts';

interface Revealing {
  /** Null while they are hidden. */
  readonly revealed: readonly AccountNumber[] | null;
  readonly reveal: () => void;
  readonly hide: () => void;
  readonly isBusy: boolean;
  readonly message: string | null;
}

export function useRevealedNumbers(accountId: AccountId): Revealing {
  const revealing = useMutation<AccountNumber[], CofferError, undefined>({
    mutationFn: () => callOperation('accounts.revealNumbers', { accountId }),
    // Otherwise the answer would outlive its being hidden by minutes.
    gcTime: 0,
  });
  return {
    revealed: revealing.data ?? null,
    reveal: () => revealing.mutate(undefined),
    hide: () => revealing.reset(),
    isBusy: revealing.isPending,
    message: revealing.error?.failure.message ?? null,
  };
}
