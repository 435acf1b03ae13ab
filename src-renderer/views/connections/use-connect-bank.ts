import { useState } from 'react';

import type { CofferError } from '#contract/failures.ts';
import type { ItemId } from '#contract/ids.ts';
import type { ConnectOutcome } from '#contract/shapes/connections.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { announceDone, announceFailure } from '../../ui/toast.tsx';

export type DuplicateOutcome = Extract<ConnectOutcome, { kind: 'duplicate' }>;

interface ConnectBank {
  readonly connect: () => void;
  /** Signs in again at a bank that is connected. */
  readonly repair: (itemId: ItemId) => void;
  /** The Link window is open. */
  readonly isConnecting: boolean;
  /** What the user has to decide: their accounts are connected already. */
  readonly duplicate: DuplicateOutcome | null;
  readonly connectAnyway: () => void;
  readonly keepWhatIs: () => void;
}

/** Opens Link, and says how it ended. */
export function useConnectBank(): ConnectBank {
  const connecting = useMutationOf('connections.connect');
  const repairing = useMutationOf('connections.repair');
  const [duplicate, setDuplicate] = useState<DuplicateOutcome | null>(null);

  const saying = (connectedWords: (name: string) => string) => ({
    onSuccess: (outcome: ConnectOutcome) => {
      if (outcome.kind === 'connected') announceDone(connectedWords(outcome.institutionName));
      if (outcome.kind === 'duplicate') setDuplicate(outcome);
    },
    onError: ({ failure }: CofferError) => {
      if (failure.kind !== 'cancelled') announceFailure(failure.message);
    },
  });
  const onConnected = saying((name) => `${name} is connected. Its transactions are on their way.`);
  return {
    connect: () => connecting.mutate({}, onConnected),
    repair: (itemId) =>
      repairing.mutate(
        { itemId },
        saying((name) => `You are signed in at ${name} again. What you missed is on its way.`),
      ),
    isConnecting: connecting.isPending || repairing.isPending,
    duplicate,
    connectAnyway: () => {
      setDuplicate(null);
      connecting.mutate({ allowDuplicate: true }, onConnected);
    },
    keepWhatIs: () => setDuplicate(null),
  };
}
