/** The app object: what the window's handlers and the command line both drive. `create-app.ts` wires it. */
import type { Announce } from '#contract/events.ts';
import type { Profile } from '#contract/ids.ts';
import type { Handlers } from '#contract/operations.ts';
import type { Settings, VaultState } from '#contract/shapes/app.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ledger } from '#ports/ledger.ts';
import type { Log } from '#ports/log.ts';
import type { SecretVault } from '#ports/secret-vault.ts';
import type { UserInterface } from '#ports/user-interface.ts';
import type { AssetReports } from '../sync/asset-reports.ts';
import type { Connector } from '../sync/connector.ts';
import type { HostedLinks } from '../sync/hosted-links.ts';
import type { IncomeReader } from '../sync/income.ts';
import type { SyncEngine } from '../sync/sync-engine.ts';
import type { KeyRing } from './key-ring.ts';
import type { SaveFile } from './protect-profiles.ts';

export interface AppOptions {
  /** Absolute. Holds settings, the log, and a folder for each profile; made 0700 when missing. */
  readonly dataFolder: string;
  /** Opens this profile instead of the one opened last. */
  readonly profile?: Profile;
  /** A loopback address to use instead of Plaid's: a demo bank. Checked; anything else is refused. */
  readonly plaidUrl?: string;
  /** The worker entries beside the caller: `new URL('./ledger-thread.js', import.meta.url)`. */
  readonly threads: { readonly ledger: URL; readonly plaid: URL; readonly demoBank: URL };
  /** For Plaid's walkthrough variables, taken over once. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * Asked when only a passphrase vault can serve and nobody can type into a window; `isNew` when the
   * answer makes the vault. Null: leave it locked.
   */
  readonly passphrase?: (request: { readonly isNew: boolean }) => Promise<string | null>;
  /** Tests choose; otherwise the keychain, with the passphrase vault where none answers. */
  readonly vault?: 'automatic' | 'passphrase' | 'memory';
  /** scrypt's N for a new passphrase vault. Tests take less than the usual half second and 128 MB. */
  readonly scryptCost?: number;
  readonly userInterface: UserInterface;
  readonly announce: Announce;
  readonly clock: Clock;
  readonly version: string;
}

/** One profile, open: its own ledger, vault names, keys and Items. */
export interface ProfileSession {
  readonly profile: Profile;
  readonly vault: SecretVault;
  readonly keys: KeyRing;
  /** Rejects with what is missing (`keys-missing`, `vault-locked`, …) in words. */
  readonly ledger: () => Promise<Ledger>;
  readonly gateway: () => Promise<BankGateway>;
  readonly connector: () => Promise<Connector>;
  readonly sync: () => Promise<SyncEngine>;
  readonly assetReports: () => Promise<AssetReports>;
  readonly hostedLinks: () => Promise<HostedLinks>;
  readonly income: () => Promise<IncomeReader>;
  readonly saveFile: SaveFile;
  readonly close: () => Promise<void>;
}

export interface App {
  readonly handlers: Handlers;
  readonly log: Log;
  readonly settings: () => Settings;
  readonly vaultState: () => VaultState;
  /** What was made of Plaid's walkthrough variables, a sentence each. */
  readonly notices: () => readonly string[];
  /** The open profile; opens the remembered one, or demo, when none is open yet. */
  readonly session: () => Promise<ProfileSession>;
  /**
   * Opens what the window will ask for first, while it is not there yet: the chosen profile and its ledger. What goes
   * wrong is told to whoever asks.
   */
  readonly getReady: () => void;
  /** Begins to sync by itself. The command line does not call it. */
  readonly start: () => void;
  readonly windowFocused: () => void;
  readonly suspend: () => void;
  readonly resume: () => void;
  readonly close: () => Promise<void>;
}
