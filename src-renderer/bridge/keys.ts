import { useQueryClient } from '@tanstack/react-query';

import type { KeysState } from '#contract/shapes/app.ts';
import { useMutationOf } from './mutations.ts';
import { operationQuery } from './queries.ts';

export type Environment = KeysState['environment'];

interface SaveKeys {
  /** Saves the keys, then asks Plaid about them; `onAccepted` runs when it takes them. */
  readonly saveAndCheck: (clientId: string, secret: string, onAccepted: () => void) => void;
  readonly isBusy: boolean;
  /** Why the last ones do not serve, in words. */
  readonly message: string | null;
}

export function useSaveKeys(environment: Environment): SaveKeys {
  const client = useQueryClient();
  const save = useMutationOf('keys.save');
  const check = useMutationOf('keys.check');
  const remember = (state: KeysState): void => {
    client.setQueryData(operationQuery('keys.state', { environment }).queryKey, state);
  };

  return {
    saveAndCheck: (clientId, secret, onAccepted) => {
      check.reset();
      save.mutate(
        { environment, clientId, secret },
        {
          onSuccess: (saved) => {
            remember(saved);
            check.mutate(
              { environment },
              {
                onSuccess: (checked) => {
                  remember(checked);
                  if (checked.check === 'accepted') onAccepted();
                },
              },
            );
          },
        },
      );
    },
    isBusy: save.isPending || check.isPending,
    message: save.error?.failure.message ?? check.error?.failure.message ?? rejectionOf(check.data),
  };
}

function rejectionOf(state: KeysState | undefined): string | null {
  if (state === undefined || state.check === 'accepted') return null;
  if (state.check === 'rejected') return state.message ?? 'Plaid does not accept these keys.';
  return `${state.message ?? 'Plaid could not be asked about these keys.'} They are saved: check them again later, in Settings.`;
}
