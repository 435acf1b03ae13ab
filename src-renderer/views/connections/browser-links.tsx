import type { ReactElement } from 'react';

import { useConnectedInBrowser, useHostedLinks, type LinkWish } from '../../bridge/hosted-links.ts';
import { announceDone, announceFailure } from '../../ui/toast.tsx';
import { BrowserOffer } from './browser-offer.tsx';
import { connectedWords } from './connected-words.ts';
import { HostedLinkCard } from './hosted-link-card.tsx';

interface BrowserLinksProps {
  /** What the Link window that is open, or was just left, is about; null when there is none. */
  readonly wish: LinkWish | null;
  readonly isWindowOpen: boolean;
  readonly advice: string | null;
  readonly onOfferEnd: () => void;
}

/** All that has to do with linking in the user's browser: the offer, what is open there, how it ended. */
export function BrowserLinks({ wish, isWindowOpen, advice, onOfferEnd }: BrowserLinksProps): ReactElement {
  const { links, start, open, connectAnyway, cancel, isStarting } = useHostedLinks(announceFailure);
  useConnectedInBrowser((connected) => announceDone(connectedWords(connected)));
  return (
    <>
      {wish !== null && (isWindowOpen || advice !== null) && (
        <BrowserOffer
          advice={isWindowOpen ? null : advice}
          onBrowser={() => {
            start(wish);
            onOfferEnd();
          }}
          onDismiss={onOfferEnd}
          isBusy={isStarting}
        />
      )}
      {links.map((link) => (
        <HostedLinkCard
          key={link.id}
          link={link}
          onOpen={() => open(link)}
          onStartAgain={() => {
            cancel(link);
            start(link.itemId === null ? {} : { itemId: link.itemId });
          }}
          onConnectAnyway={() => connectAnyway(link)}
          onCancel={() => cancel(link)}
        />
      ))}
    </>
  );
}
