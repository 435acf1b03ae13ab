/** The port to whoever is in front of the app: windows and dialogs in the desktop shell, nothing on the command line. */
import type { HelpTopic } from '#contract/shapes/app.ts';
import type { LinkOrigin } from './hosted-link-address.ts';

/** What Link told us, already checked for shape; still a claim, not a fact. */
export type LinkResult =
  | { readonly kind: 'succeeded'; readonly publicToken: string; readonly metadata: LinkMetadata }
  | {
      readonly kind: 'exited';
      readonly errorCode: string | null;
      readonly errorMessage: string | null;
      /** What the user had still to do, by Plaid's name: 'requires_oauth'. */
      readonly status: string | null;
    };

export interface LinkMetadata {
  readonly institutionId: string | null;
  readonly institutionName: string | null;
  readonly accounts: readonly LinkAccount[];
}

export interface LinkAccount {
  readonly id: string;
  readonly name: string;
  readonly mask: string | null;
  readonly type: string;
  readonly subtype: string | null;
}

export interface LinkSession {
  readonly linkToken: string;
  readonly origin: LinkOrigin;
}

export interface UserInterface {
  /** What runs the window, for the settings page: 'Electron 45.4.1', 'Chromium host', 'command line'. */
  readonly hostName: string;
  /** Opens the Link window and waits for its one result; a closed window is an exit, and `signal` closes it. */
  readonly openLink: (session: LinkSession, signal: AbortSignal) => Promise<LinkResult>;
  /** Opens Hosted Link in the system's browser. Rejects with `refused` for any other address. */
  readonly openHostedLink: (address: string, origin: LinkOrigin) => Promise<void>;
  /** Asks where to save; null when the user changed their mind. */
  readonly chooseSaveFile: (suggestion: { readonly title: string; readonly fileName: string }) => Promise<string | null>;
  readonly openHelp: (topic: HelpTopic) => Promise<void>;
}
