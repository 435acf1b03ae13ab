import type { ConnectOutcome } from '#contract/shapes/connections.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { announceDone, announceFailure } from '../../ui/toast.tsx';

interface ConnectBank {
  readonly connect: () => void;
  /** The Link window is open. */
  readonly isConnecting: boolean;
}

/** Opens Link, and says how it ended. */
export function useConnectBank(): ConnectBank {
  const { mutate, isPending } = useMutationOf('connections.connect');
  const connect = (): void =>
    mutate(
      {},
      {
        onSuccess: (outcome) => {
          const words = outcomeWords(outcome);
          if (words !== null) announceDone(words);
        },
        onError: ({ failure }) => {
          if (failure.kind !== 'cancelled') announceFailure(failure.message);
        },
      },
    );
  return { connect, isConnecting: isPending };
}

function outcomeWords(outcome: ConnectOutcome): string | null {
  switch (outcome.kind) {
    case 'connected':
      return `${outcome.institutionName} is connected. Its transactions are on their way.`;
    case 'duplicate':
      return outcome.message;
    case 'cancelled':
      return null;
  }
}
