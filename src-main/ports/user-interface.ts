/** The port to whoever is in front of the app: windows and dialogs in the desktop shell, nothing on the command line. */
import type { HelpTopic } from '#contract/shapes/app.ts';

/** What Link told us, already checked for shape; still a claim, not a fact. */
export type LinkResult =
  | { readonly kind: 'succeeded'; readonly publicToken: string; readonly metadata: LinkMetadata }
  | { readonly kind: 'exited'; readonly errorCode: string | null; readonly errorMessage: string | null };

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
  /**
   * Where Link's script comes from: Plaid's CDN, or the loopback origin of a demo bank that stands
   * in for it.
   */
  readonly origin: { readonly kind: 'plaid' } | { readonly kind: 'stand-in'; readonly url: string };
}

export interface UserInterface {
  /** What runs the window, for the settings page: 'Electron 45.4.1', 'Chromium host', 'command line'. */
  readonly hostName: string;
  /** Opens the Link window and waits for its one result; a closed window is an exit. */
  readonly openLink: (session: LinkSession) => Promise<LinkResult>;
  /** Asks where to save; null when the user changed their mind. */
  readonly chooseSaveFile: (suggestion: { readonly title: string; readonly fileName: string }) => Promise<string | null>;
  readonly openHelp: (topic: HelpTopic) => Promise<void>;
}
