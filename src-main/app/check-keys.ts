import { CofferError } from '#contract/failures.ts';
import type { KeysState } from '#contract/shapes/app.ts';
import type { BankGateway } from '#ports/bank-gateway.ts';
import type { KeyRing } from './key-ring.ts';

/** Asks Plaid about the saved keys and answers their state with its verdict. Rejects with `keys-missing` when there are none. */
export async function checkKeys(keys: KeyRing, gateway: () => Promise<BankGateway>): Promise<KeysState> {
  await keys.reveal();
  try {
    await (await gateway()).checkKeys();
    keys.noteCheck('accepted', 'Plaid accepts these keys.');
  } catch (error) {
    if (!(error instanceof CofferError)) throw error;
    keys.noteCheck(error.failure.kind === 'keys-rejected' ? 'rejected' : 'unreachable', error.message);
  }
  return keys.state();
}
