/** The bank's own page, in a window that this page opened: it says when it is done, and may be closed before. */

export interface BankPopUp {
  readonly close: () => void;
}

export interface BankPopUpOptions {
  readonly url: string;
  readonly stateId: string;
  /** The bank's page is done; what came of it is for the bank to say. */
  readonly onReturn: () => void;
  /** It is closed and said nothing so far, or it never opened. */
  readonly onClosed: () => void;
}

const lookMilliseconds = 300;

/** Must be called while a press of the user is being answered, or the browser blocks it. */
export function openBankPopUp({ url, stateId, onReturn, onClosed }: BankPopUpOptions): BankPopUp {
  const popUp = window.open(url, '_blank', 'popup,width=520,height=760');
  const bankOrigin = new URL(url).origin;
  const stop = (): void => {
    clearInterval(timer);
    window.removeEventListener('message', hear);
  };
  // Anybody may post messages here: only this page of the bank, about this sign-in, counts.
  const hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
    if (origin !== bankOrigin || source !== popUp || !isAbout(data, stateId)) return;
    stop();
    onReturn();
  };
  const timer = setInterval(() => {
    if (popUp !== null && !popUp.closed) return;
    stop();
    onClosed();
  }, lookMilliseconds);
  window.addEventListener('message', hear);

  return {
    close: () => {
      stop();
      popUp?.close();
    },
  };
}

function isAbout(data: unknown, stateId: string): boolean {
  const claim = data as { readonly kind?: unknown; readonly stateId?: unknown } | null;
  return typeof claim === 'object' && claim?.kind === 'demo-bank-oauth' && claim.stateId === stateId;
}
