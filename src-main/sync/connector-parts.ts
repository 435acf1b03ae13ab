import type { BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';

/** What connecting, finishing and removing Items work with. */
export interface ConnectorParts {
  readonly ledger: Ledger;
  readonly gateway: BankGateway;
  readonly vault: SecretVault;
  readonly countryCodes: () => readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  readonly randomId: () => string;
  /** Takes what became of earlier attempts, a sentence each: the user must hear of it. */
  readonly tell: (sentence: string) => void;
}
