import { originOf } from '../security/origins.ts';

/** The little of an IPC event that trust is decided on. Electron's events satisfy it. */
export interface Sender {
  readonly sender: { readonly id: number };
  /** Null once the frame has navigated away or is gone. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

export interface TrustedPage {
  readonly webContentsId: number;
  readonly origin: string;
}

/** True only for the top frame of that very window while it shows a page of that very origin. */
export function isTrustedSender(event: Sender, trusted: TrustedPage): boolean {
  return (
    event.sender.id === trusted.webContentsId &&
    event.senderFrame !== null &&
    event.senderFrame.parent === null &&
    originOf(event.senderFrame.url) === trusted.origin
  );
}
