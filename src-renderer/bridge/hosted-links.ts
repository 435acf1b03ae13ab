/** Link in the user's own browser: starting it, what is open there, and hearing when a bank came of it. */
import { useEffect, useRef } from 'react';

import type { EventPayload } from '#contract/events.ts';
import type { InstitutionId, ItemId } from '#contract/ids.ts';
import type { HostedLink } from '#contract/shapes/connections.ts';
import { coffer } from './coffer.ts';
import { useMutationOf } from './mutations.ts';
import { useOperation } from './queries.ts';

/** What is to be linked: a bank chosen before, an Item to repair, or (neither) whatever the user finds. */
export interface LinkWish {
  readonly institutionId?: InstitutionId;
  readonly itemId?: ItemId;
  /** Accounts are to be added there, or dropped. */
  readonly chooseAccounts?: boolean;
}

interface HostedLinkActions {
  readonly links: readonly HostedLink[];
  readonly start: (wish: LinkWish) => void;
  readonly open: (link: HostedLink) => void;
  readonly connectAnyway: (link: HostedLink) => void;
  readonly cancel: (link: HostedLink) => void;
  readonly isStarting: boolean;
}

/** @param onFailed hears why something could not be done */
export function useHostedLinks(onFailed: (message: string) => void): HostedLinkActions {
  const { data: links = [] } = useOperation('hostedLinks.list', {});
  const starting = useMutationOf('hostedLinks.start');
  const opening = useMutationOf('hostedLinks.open');
  const connecting = useMutationOf('hostedLinks.connectAnyway');
  const cancelling = useMutationOf('hostedLinks.cancel');
  const saying = { onError: ({ failure }: { readonly failure: { readonly message: string } }) => onFailed(failure.message) };
  return {
    links,
    start: (wish) => starting.mutate(wish, saying),
    open: ({ id }) => opening.mutate({ id }, saying),
    connectAnyway: ({ id }) => connecting.mutate({ id }, saying),
    cancel: ({ id }) => cancelling.mutate({ id }, saying),
    isStarting: starting.isPending,
  };
}

/** Calls `onConnected` when a bank was connected, or signed in to again, in the browser. */
export function useConnectedInBrowser(onConnected: (connected: EventPayload<'hostedLinks.connected'>) => void): void {
  const latest = useRef(onConnected);
  useEffect(() => {
    latest.current = onConnected;
  });
  useEffect(() => coffer().on('hostedLinks.connected', (connected) => latest.current(connected)), []);
}
