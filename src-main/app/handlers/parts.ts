import type { Profile } from '#contract/ids.ts';
import type { AppState } from '#contract/shapes/app.ts';
import type { PlaidEnvironmentName } from '../plaid-environment.ts';
import type { AppOptions } from '../app.ts';
import type { LedgerAnew } from '../begin-ledger-anew.ts';
import type { Encryption } from '../encryption.ts';
import type { KeyRings } from '../key-rings.ts';
import type { OpenSession } from '../open-session.ts';
import type { SettingsFile } from '../settings-file.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { Log } from '#ports/log.ts';

/** What the handlers work with. */
export interface HandlerParts {
  readonly options: AppOptions;
  readonly log: Log;
  readonly settings: SettingsFile;
  readonly keyRings: KeyRings;
  /** Rejects with `refused` before anyone has chosen a profile. */
  readonly session: () => Promise<OpenSession>;
  readonly switchProfile: (profile: Profile) => Promise<OpenSession>;
  /** Sets a profile whose vault is closed aside and opens a new one in its place. */
  readonly startOver: (profile: Profile) => Promise<void>;
  readonly encryption: Encryption;
  /** Begins a new ledger in place of a damaged one. */
  readonly startLedgerAnew: () => Promise<LedgerAnew>;
  readonly appState: () => Promise<AppState>;
  /** For checking keys that belong to a profile that may not be open; `keysOf`: with those of another environment. */
  readonly gatewayOf: (environment: PlaidEnvironmentName, keysOf?: PlaidEnvironmentName) => Promise<BankGateway>;
  /** What was made of Plaid's walkthrough variables, a sentence each. */
  readonly notices: () => readonly string[];
  /** Begins, in the background, what waits for keys and an open vault: recovery, then syncing by itself. */
  readonly begin: () => void;
  /** The same, and syncs what could not be synced with the keys or vault as they were. */
  readonly beginAgain: () => void;
}
