import { CofferError } from '#contract/failures.ts';
import type { KeysState } from '#contract/shapes/app.ts';
import type { ProfileSession } from '../app/app.ts';

/** Asks Plaid about the saved keys and answers their state with its verdict. */
export async function checkKeys({ gateway, keys }: ProfileSession): Promise<KeysState> {
  try {
    await (await gateway()).checkKeys();
    keys.noteCheck('accepted', 'Plaid accepts these keys.');
  } catch (error) {
    if (!(error instanceof CofferError)) throw error;
    keys.noteCheck(error.failure.kind === 'keys-rejected' ? 'rejected' : 'unreachable', error.message);
  }
  return keys.state();
}

/** Saved keys in one line, all but their last characters hidden. */
export function keysText({ environment, saved, maskedClientId, maskedSecret, message }: KeysState): string {
  const words =
    saved && maskedClientId !== null
      ? `client ID ${maskedClientId}, secret ${maskedSecret ?? ''}.`
      : saved
        ? ''
        : 'no keys saved.';
  return `${[`${environment}:`, words, message ?? ''].filter((part) => part !== '').join(' ')}\n`;
}
