import type { ItemId } from '#contract/ids.ts';
import type { HostedLink } from '#contract/shapes/connections.ts';
import type { LinkOrigin } from '#ports/hosted-link-address.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger, StoredHostedLink } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import type { Connector } from './connector.ts';

/** A page of our own that Link's page sends the browser to at its end. */
export interface ReturnPage {
  readonly uri: string;
  readonly close: () => Promise<void>;
}

/** What waiting for Hosted Link works with. */
export interface HostedLinkParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  readonly vault: SecretVault;
  readonly connector: Connector;
  readonly origin: LinkOrigin;
  /** Begins to listen for the browser's coming back, which is a hint and nothing more. */
  readonly openReturnPage: (onReturn: () => void) => Promise<ReturnPage>;
  readonly onChange: () => void;
  readonly onConnected: (connected: {
    readonly itemId: ItemId;
    readonly institutionName: string;
    readonly isRepair: boolean;
  }) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  /** A number in [0, 1), for jitter. */
  readonly random: () => number;
  readonly randomId: () => string;
}

/** A link that is open in a browser, and what is known of it. */
export interface FollowedLink {
  readonly stored: StoredHostedLink;
  readonly linkToken: string;
  /** 'connected' is shown to nobody: the bank itself is. */
  /** The Items that came of it so far, or the one that was repaired. */
  readonly itemIds: ItemId[];
  state: HostedLink['state'] | 'connected';
  message: string;
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Aborted when the browser has come back: look now. Replaced after each look. */
  hint: AbortController;
}
