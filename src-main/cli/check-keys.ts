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
  const words = message === null ? '' : ` ${message}`;
  if (!saved) return `${environment}: no keys saved.${words}\n`;
  if (maskedClientId === null) return `${message ?? 'The keys are saved.'}\n`;
  return `${environment}: client ID ${maskedClientId}, secret ${maskedSecret ?? ''}.${words}\n`;
}
