import { useState } from 'react';

import type { InstitutionId, ItemId } from '#contract/ids.ts';
import type { ConnectOutcome } from '#contract/shapes/connections.ts';
import type { LinkWish } from '../../bridge/hosted-links.ts';
import { useMutationOf } from '../../bridge/mutations.ts';
import { announceDone, announceUnlessCancelled } from '../../ui/toast.tsx';
import { connectedWords } from './connected-words.ts';

export type DuplicateOutcome = Extract<ConnectOutcome, { kind: 'duplicate' }>;

interface ConnectBank {
  readonly connect: (institutionId?: InstitutionId) => void;
  /** Signs in again at a bank that is connected. */
  readonly repair: (itemId: ItemId, options?: { readonly chooseAccounts: boolean }) => void;
  /** The Link window is open. */
  readonly isConnecting: boolean;
  /** What the window that is open, or was just left, is about; null once the user went on elsewhere. */
  readonly wish: LinkWish | null;
  /** What went wrong on the bank's own page. */
  readonly advice: string | null;
  readonly endWish: () => void;
  /** What the user has to decide: their accounts are connected already. */
  readonly duplicate: DuplicateOutcome | null;
  readonly connectAnyway: () => void;
  readonly repairInstead: () => void;
  readonly keepWhatIs: () => void;
}

/** Opens Link, and says how it ended. */
export function useConnectBank(): ConnectBank {
  const connecting = useMutationOf('connections.connect');
  const repairing = useMutationOf('connections.repair');
  const [wish, setWish] = useState<LinkWish | null>(null);
  const [advice, setAdvice] = useState<string | null>(null);
  const [duplicate, setDuplicate] = useState<DuplicateOutcome | null>(null);

  const saying = {
    onSuccess: (outcome: ConnectOutcome) => {
      if (outcome.kind === 'connected' || outcome.kind === 'repaired') announceDone(connectedWords(outcome));
      if (outcome.kind === 'duplicate') setDuplicate(outcome);
      if (outcome.kind === 'cancelled') setAdvice(outcome.browserAdvice ?? null);
    },
    onError: announceUnlessCancelled,
  };
  const begin = (next: LinkWish): void => {
    setAdvice(null);
    setWish(next);
  };
  const repair: ConnectBank['repair'] = (itemId, options = { chooseAccounts: false }) => {
    begin({ itemId, ...options });
    repairing.mutate({ itemId, ...options }, saying);
  };
  return {
    connect: (institutionId) => {
      const next = institutionId === undefined ? {} : { institutionId };
      begin(next);
      connecting.mutate(next, saying);
    },
    repair,
    wish,
    advice,
    endWish: () => setWish(null),
    isConnecting: connecting.isPending || repairing.isPending,
    duplicate,
    connectAnyway: () => {
      setDuplicate(null);
      connecting.mutate({ allowDuplicate: true }, saying);
    },
    repairInstead: () => {
      if (duplicate !== null) repair(duplicate.itemId, { chooseAccounts: true });
      setDuplicate(null);
    },
    keepWhatIs: () => setDuplicate(null),
  };
}
