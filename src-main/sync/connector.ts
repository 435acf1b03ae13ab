import type { ConnectOutcome } from '#contract/shapes/connections.ts';
import type { ItemId } from '#contract/ids.ts';
import type { AccessToken, BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import type { LinkMetadata } from '#ports/user-interface.ts';

/** Adds, finishes and removes Items; the one place where a public token becomes an access token. */
export interface Connector {
  /**
   * Exchanges a public token and stores the Item. A bank that looks linked already is answered as
   * `duplicate` before anything is exchanged, unless `allowDuplicate`.
   */
  readonly connect: (
    publicToken: string,
    metadata: LinkMetadata,
    options?: { readonly allowDuplicate?: boolean },
  ) => Promise<ConnectOutcome>;
  /** Finishes or undoes what a crash left half done. Answers one sentence for each thing it did or could not do. */
  readonly recover: () => Promise<readonly string[]>;
  /** At Plaid first, then the token, then the data. */
  readonly remove: (itemId: ItemId) => Promise<void>;
  readonly accessToken: (itemId: ItemId) => Promise<AccessToken>;
}

export interface ConnectorParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  readonly vault: SecretVault;
  readonly countryCodes: () => readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  readonly randomId: () => string;
}

export declare function createConnector(parts: ConnectorParts): Connector;
